// Attacks a server on loopback, on both engines: npm run attack -- --help
import { node, ROOT } from './commands.mjs'
import { setup } from './setup.mjs'

setup()
process.exitCode = await node('apps/api/attack/run.mjs', process.argv.slice(2), ROOT)
