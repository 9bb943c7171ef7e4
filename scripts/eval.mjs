// Scores the parser against the gold: npm run eval -- --misses
import { node, ROOT } from './commands.mjs'
import { setup } from './setup.mjs'

setup()
process.exitCode = await node('packages/evals/dist/cli.js', process.argv.slice(2), ROOT)
