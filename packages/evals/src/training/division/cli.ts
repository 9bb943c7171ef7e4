import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  type DivisionWeights,
  encodeWeights,
  learnedWeights,
  useWeights,
} from '@baobiao/parser/division-model'
import { scoreForms } from '../../score-forms.js'
import { longTableOf } from '../../table.js'
import { writeCharacterPairs } from './character-pairs.js'
import { networksOfHalves } from './halves.js'
import { taughtHeadlines, trainHeadlines, validateHeadlines, writeHeadlineWeights } from './headlines.js'
import { averageOf, trainDivision } from './perceptron.js'
import { digestOf, taughtPages } from './taught-pages.js'

const USAGE = `Learns the weights by which the parser divides pages into articles.

  npm --prefix packages/evals run train:division                learns from the families that may be fitted, and writes the parser's weights
  npm --prefix packages/evals run train:division -- --validate  learns, writes nothing, and scores the families that were left out
  npm --prefix packages/evals run train:division -- --pairs     counts which character follows which, and writes the parser's table of them
  npm --prefix packages/evals run train:division -- --headlines learns what chooses kicker, title and subtitle, and writes it; with --validate
                                                                leaves out each hand in turn and writes nothing
    --networks FOLDER               beside what a network says of each page that has not seen its half of them (train_division.py --halves FOLDER)
    --press FOLDER                  also with the pages that \`press -- --out FOLDER --part fitting\` typeset
    --share 0.25                    with a part of the pages
    --without s,w                   without these groups of features (s w z g n r l m p; see local-features.ts)
    --epochs 6
    --orders 2                      learns this many times, with the pages in other orders, and takes the mean
    --mean                          writes the mean of what is learned and of the weights that the parser has
`
const WEIGHTS_FILE = fileURLToPath(new URL('../../../../parser/src/division/weights.ts', import.meta.url))
const STEP = 0.4

const { values } = parseArgs({
  options: {
    validate: { type: 'boolean' },
    press: { type: 'string' },
    networks: { type: 'string' },
    pairs: { type: 'boolean' },
    headlines: { type: 'boolean' },
    share: { type: 'string', default: '1' },
    without: { type: 'string', default: '' },
    epochs: { type: 'string', default: '6' },
    orders: { type: 'string', default: '2' },
    mean: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) process.stdout.write(USAGE)
else if (values.pairs) console.log(`${writeCharacterPairs()} pairs written`)
else if (values.headlines) runHeadlines()
else run()

function runHeadlines(): void {
  const headlines = taughtHeadlines(taughtPages(Number(values.share)))
  console.log(`${headlines.length} headlines`)
  if (values.validate)
    for (const [hand, { right, all }] of validateHeadlines(headlines))
      console.log(`${hand}: ${right} of ${all}`)
  else console.log(`${writeHeadlineWeights(trainHeadlines(headlines))} weights written`)
}

function run(): void {
  const examples = taughtPages(Number(values.share), values.press)
  console.log(
    `${examples.length} pages, ${examples.reduce((sum, { targets }) => sum + targets.length, 0)} blocks`,
  )
  const groups = values.without === '' ? [] : values.without.split(',')
  const learned = trainDivision(examples, {
    epochs: Number(values.epochs),
    orders: Number(values.orders),
    ...(values.networks ? { networkOf: networksOfHalves(values.networks) } : {}),
    without: (feature) => groups.includes(feature.slice(0, feature.indexOf(':'))),
    progress: (epoch, corrected, blocks) =>
      console.log(
        `round ${epoch + 1}: corrected at ${((100 * corrected) / blocks).toFixed(2)} % of the blocks`,
      ),
  })
  const weights = values.mean ? averageOf([learnedWeights(), learned]) : learned
  if (values.validate) {
    // The network beside them is the parser's own: it knows nothing of what was left out, either.
    useWeights({ ...learnedWeights(), ...weights })
    console.log(longTableOf(scoreForms('leftOut', { byFamily: true })))
  } else writeWeights(weights, digestOf(examples))
}

function writeWeights(weights: DivisionWeights, taught: string): void {
  const { step, features, fixed } = encodeWeights(weights, STEP, taught)
  writeFileSync(
    WEIGHTS_FILE,
    `import type { DivisionWeightsText } from './weights-text.js'

/** Learned by \`npm --prefix packages/evals run train:division\`; see docs/articles.md. */
export const WEIGHTS: DivisionWeightsText = {
  step: ${step},
  taught: '${taught}',
  features: \`${features}\`,
  fixed:
    '${fixed}',
}
`,
  )
  console.log(`${features.split('\n').length} features written, taught by ${taught}`)
}
