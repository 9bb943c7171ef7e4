// From a fresh clone to a running API: install, build, ingest the seeds, serve.
import { join } from 'node:path'
import { node, ROOT } from './commands.mjs'
import { setup } from './setup.mjs'

const SOME_FILES_FAILED = 1

setup()
const ingested = await node('apps/ingest/dist/cli.js', ['ingest', join(ROOT, 'seeds')])
process.exitCode =
  ingested > SOME_FILES_FAILED ? ingested : await node('apps/api/dist/server.js', process.argv.slice(2))
