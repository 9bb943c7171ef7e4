// Races the API, its cache off, against hand-written statements: npm run bench:race -- --help
import { node, ROOT } from './commands.mjs'
import { setup } from './setup.mjs'

setup()
process.exitCode = await node('apps/api/bench/race.mjs', process.argv.slice(2), ROOT)
