import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { encodeWeights, type Weights } from '@baobiao/parser/organization-model'
import type { Note } from '../counts.js'
import { figuresOf } from '../figures.js'
import { goldNames, goldPages, goldTexts, isHeldOut } from '../gold.js'
import { crossValidate, EPOCHS, leaveOnePageOut } from './cross-validate.js'
import { examplesOf } from './examples.js'
import { train } from './perceptron.js'

const USAGE = `Learns the weights by which the parser recognizes organizations.

  pnpm train               learns from the gold pages and texts that are not held out, and writes the parser's weights
  pnpm train --validate    scores by cross-validation instead; --misses also lists what went wrong
`
/** Weights below these are left out: they are many and tell little. Tuned by cross-validation. */
const LEAST_LETTER_WEIGHT = 1.5
const LEAST_NAME_WEIGHT = 1
const STEP = 1
const WEIGHTS_FILE = fileURLToPath(
  new URL('../../../parser/src/organizations/model/weights.ts', import.meta.url),
)

const { values } = parseArgs({
  options: { validate: { type: 'boolean' }, misses: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help) process.stdout.write(USAGE)
else if (values.validate) validate(values.misses === true)
else writeWeights()

function validate(misses: boolean): void {
  const note: Note = (...details) => {
    if (misses) console.log(details.join('\t'))
  }
  const taught = taughtTexts()
  const pages = goldPages()
  const scores = crossValidate(taught, pages, note)
  scores.set('pages, each left out', leaveOnePageOut(pages, taught, note))
  for (const [name, counts] of scores) {
    const { organizations_f1, organization_linking, organization_types } = figuresOf(counts)
    console.log(name, { organizations_f1, organization_linking, organization_types })
  }
}

function writeWeights(): void {
  const weights = withoutSmall(train(examplesOf([...goldPages(), ...taughtTexts()]), EPOCHS))
  const { step, prune, letters, names } = encodeWeights(weights, STEP)
  writeFileSync(
    WEIGHTS_FILE,
    `import type { WeightsText } from './weights-text.js'

/** Learned by \`pnpm train\` in packages/evals; see docs/organizations.md. */
export const WEIGHTS: WeightsText = {
  step: ${step},
  prune: ${prune},
  letters:
    '${letters}',
  names:
    '${names}',
}
`,
  )
  console.log(`${letters.length + names.length} letters of weights written`)
}

function taughtTexts() {
  return [...goldTexts(), ...goldNames()].filter((one) => !isHeldOut(one))
}

function withoutSmall({ letters, names, prune }: Weights): Weights {
  const least = (limit: number) => (weight: number) => (Math.abs(weight) < limit ? 0 : weight)
  return {
    prune,
    letters: letters.map(least(LEAST_LETTER_WEIGHT)),
    names: names.map(least(LEAST_NAME_WEIGHT)),
  }
}
