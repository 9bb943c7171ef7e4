import { parseArgs } from 'node:util'
import { MADE_GROUPS, type MadeGroup, madePage, scoreMadePages } from './score-made-pages.js'
import { longTableOf } from './table.js'

const USAGE = `Scores the articles that the parser finds on made pages, by kind of damage.

  npm --prefix packages/evals run eval:made --
    --count 100        pages of each kind of damage, ten times as many with several (20)
    --from 5000        seed of the first page (0)
    --damage NAME      one kind alone
    --misses           also what was missed, invented or wrong
    --show SEED        print one page of --damage
    --json             the scores as JSON
`

try {
  const { values } = parseArgs({
    options: {
      count: { type: 'string' },
      from: { type: 'string' },
      damage: { type: 'string' },
      misses: { type: 'boolean' },
      show: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const groups = values.damage ? [groupNamed(values.damage)] : MADE_GROUPS
  if (values.help) process.stdout.write(USAGE)
  else if (values.show) process.stdout.write(madePage(groups[0] ?? 'combined', wholeNumber(values.show)).text)
  else {
    const scores = scoreMadePages(
      { from: wholeNumber(values.from ?? '0'), count: wholeNumber(values.count ?? '20'), groups },
      (id, kind, ...details) => {
        if (values.misses) console.log(`${id}\t${kind}\t${details.join(' ')}`)
      },
    )
    console.log(
      values.json ? JSON.stringify(Object.fromEntries(scores.groups), null, 2) : longTableOf(scores),
    )
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  process.exitCode = 2
}

function groupNamed(name: string): MadeGroup {
  const group = MADE_GROUPS.find((one) => one === name)
  if (!group) throw new Error(`no damage is named ${name}: ${MADE_GROUPS.join(', ')}`)
  return group
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`not a whole number: ${text}`)
  return Number(text)
}
