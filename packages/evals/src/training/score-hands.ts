import { parseArgs } from 'node:util'
import { newsCases } from '../gold.js'
import { scoreCases } from '../score-parser.js'

const USAGE = `Scores the parser, with the weights that it has, on the texts of hands: those that taught it nothing, where train.py left them out.

  node dist/training/score-hands.js w1,w5 [--misses]
`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, help: { type: 'boolean' } },
})
const hands = positionals[0]?.split(',') ?? []
if (values.help || hands.length === 0) process.stdout.write(USAGE)
else {
  const groups = scoreCases(newsCases(hands), (id, kind, ...details) => {
    if (values.misses && !kind.startsWith('METRIC')) console.log(`${id}\t${kind}\t${details.join(' ')}`)
  })
  const shown = (share: number | undefined): string => (100 * (share ?? 0)).toFixed(1)
  for (const [hand, { organizations_f1, organization_linking, organization_types }] of groups)
    console.log(
      `${hand}\tF1 ${shown(organizations_f1)}\tlinking ${shown(organization_linking)}\ttypes ${shown(organization_types)}`,
    )
}
