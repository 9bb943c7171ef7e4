// Lets databases and processes fail under work, and looks for what was lost: npm run drill -- --help
import { node, ROOT } from './commands.mjs'
import { setup } from './setup.mjs'

setup()
process.exitCode = await node('apps/api/drill/run.mjs', process.argv.slice(2), ROOT)
