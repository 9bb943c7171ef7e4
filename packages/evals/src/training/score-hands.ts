import { parseArgs } from 'node:util'
import type { PageCounts } from '../counts.js'
import { newsCases } from '../gold.js'
import { countCases } from '../score-parser.js'

const USAGE = `Scores the parser, with the weights that it has, on the texts of hands: those that taught it nothing, where train.py left them out.

  node dist/training/score-hands.js w1,w5 [--misses]

Of what is found, of what is found and linked right, and of what is found and typed right: F1 (precision, recall), and the share
of what is found that is linked or typed right.
`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, help: { type: 'boolean' } },
})
const hands = positionals[0]?.split(',') ?? []
if (values.help || hands.length === 0) process.stdout.write(USAGE)
else {
  const groups = countCases(newsCases(hands), (id, kind, ...details) => {
    if (values.misses && !kind.startsWith('METRIC')) console.log(`${id}\t${kind}\t${details.join(' ')}`)
  })
  for (const [hand, counts] of groups) console.log(lineOf(hand, counts))
}

function lineOf(hand: string, { organizations, organizationLinking, organizationTypes }: PageCounts): string {
  const { right, invented, missed } = organizations
  const found = right + invented
  const wanted = right + missed
  const [linked, typed] = [organizationLinking.good, organizationTypes.good]
  return [
    hand,
    `found ${scores(right, found, wanted)}`,
    `linked ${scores(linked, found, wanted)} ${percent(linked, right)}`,
    `typed ${scores(typed, found, wanted)} ${percent(typed, right)}`,
  ].join('\t')
}

/** F1 (precision, recall) from three counts: right, found and wanted ones. */
function scores(right: number, found: number, wanted: number): string {
  return `${percent(2 * right, found + wanted)} (${percent(right, found)}, ${percent(right, wanted)})`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}
