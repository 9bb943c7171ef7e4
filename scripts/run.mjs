// Runs the command line of apps/ingest from the caller's own folder: node scripts/run.mjs parse page.txt
import { node } from './commands.mjs'
import { setup } from './setup.mjs'

setup()
process.exitCode = await node('apps/ingest/dist/cli.js', process.argv.slice(2))
