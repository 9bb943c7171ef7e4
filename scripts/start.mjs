// From a fresh clone to a running API: install, build, ingest the seeds, serve.
import { join } from 'node:path'
import { node, ROOT } from './commands.mjs'
import { obstacle } from './obstacle.mjs'
import { setup } from './setup.mjs'

const SOME_FILES_FAILED = 1

const USAGE = `npm start takes no arguments. What can be set, environment variables set: PORT=4733 npm start
DATABASE_URL, HOST, API_KEY_HASHES and others: apps/api/README.md`

const [argument = keptByNpm()] = process.argv.slice(2)
if (argument !== undefined) {
  console.error(argument === '--help' ? USAGE : `${argument}: ${USAGE}`)
  process.exit(argument === '--help' ? 0 : 2)
}

/** A setting given as a flag before `--`: npm takes it for one of its own and passes nothing on (--port=4733). */
function keptByNpm() {
  const settings = ['port', 'host', 'database_url', 'api_key_hashes', 'log_level']
  const kept = settings.find((name) => process.env[`npm_config_${name}`] !== undefined)
  return kept && `--${kept.replaceAll('_', '-')}`
}

/** All of them by the API's own rules, which are compiled by now: the API would say so only after the seeds are ingested. */
async function checkSettings() {
  const { readSettings } = await import('../apps/api/dist/environment.js')
  try {
    readSettings()
  } catch (error) {
    refuse(error.message)
  }
}

function refuse(message) {
  console.error(`baobiao: ${message}`)
  process.exit(1)
}

const stopped = await obstacle(process.env)
if (stopped) refuse(stopped)
setup()
await checkSettings()
const ingested = await node('apps/ingest/dist/cli.js', ['ingest', join(ROOT, 'seeds')])
process.exitCode = ingested > SOME_FILES_FAILED ? ingested : await node('apps/api/dist/server.js', [])
