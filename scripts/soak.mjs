// Keeps a server busy for minutes and fails where it grows: npm run soak -- 60
import { node, ROOT } from './commands.mjs'
import { setup } from './setup.mjs'

setup()
process.exitCode = await node('apps/api/attack/soak.mjs', process.argv.slice(2), ROOT)
