import { parseArgs } from 'node:util'
import { writeDigests } from './digests.js'
import { raiseFloors } from './floors.js'
import { scoreParser } from './score-parser.js'
import { tableOf } from './table.js'

const USAGE = `Scores the parser against the gold pages and texts.

  npm run eval                   a table for each set of gold
  npm run eval -- --misses       also what was missed, invented or wrong (held-out texts excepted)
  npm run eval -- --json         the scores as JSON
  npm run eval -- --raise        lift the floors in packages/evals/floors.json to today's scores, and pin what they are measured on
                                 (no command lowers a floor: that takes an editor and a reason)
`

try {
  const { values } = parseArgs({
    options: {
      misses: { type: 'boolean' },
      json: { type: 'boolean' },
      raise: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) process.stdout.write(USAGE)
  else run(values)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  process.exitCode = 2
}

function run({ misses, json, raise }: { misses?: boolean; json?: boolean; raise?: boolean }): void {
  const scores = scoreParser((id, kind, ...details) => {
    if (misses) console.log(`${id}\t${kind}\t${details.join(' ')}`)
  })
  if (json) {
    const plain = [...scores].map(([set, { groups }]) => [set, Object.fromEntries(groups)])
    console.log(JSON.stringify(Object.fromEntries(plain), null, 2))
  } else for (const [set, setScores] of scores) console.log(tableOf(set, setScores))
  if (raise) {
    console.log(`${raiseFloors(scores)} floors raised`)
    writeDigests()
  }
}
