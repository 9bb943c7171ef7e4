import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { byRules, byWeights, type Choices, encodeWeights } from '@baobiao/parser/metric-model'
import { learn } from './learn.js'
import { type Exercise, exerciseOf, type Lessons, lessonsOf, RULES } from './lessons.js'
import { type ChoiceScores, scoreChoices } from './score-choices.js'
import { leftOutTexts, taughtTexts } from './taught.js'

const USAGE = `Learns the weights by which the parser chooses what a figure counts and whose it is.

  npm --prefix packages/evals run train:metrics                 learns from the taught texts, and writes the parser's weights
  npm --prefix packages/evals run train:metrics -- --validate   scores the rules alone, cross-validated weights, weights on the hands left out, and what
                                   each of the two choices adds
`
const WEIGHTS_FILE = fileURLToPath(
  new URL('../../../../parser/src/metrics/choice/weights.ts', import.meta.url),
)
/** Parts that the taught texts are divided into: each is read with what the others teach. */
const PARTS = 5

const { values } = parseArgs({ options: { validate: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) process.stdout.write(USAGE)
else if (values.validate) validate()
else write()

interface Taught {
  readonly exercise: Exercise
  readonly lessons: Lessons
  readonly part: number
}

function taught(): Taught[] {
  return taughtTexts()
    .map(exerciseOf)
    .map((exercise) => ({ exercise, lessons: lessonsOf(exercise, RULES), part: partOf(exercise.id) }))
}

function validate(): void {
  const all = taught()
  const exercises = all.map(({ exercise }) => exercise)
  const parts = Array.from({ length: PARTS }, (_, part) => learned(all.filter((one) => one.part !== part)))
  const choicesFor = ({ id }: Exercise): Choices => parts[partOf(id)] ?? RULES
  show(
    'taught, rules alone',
    scoreChoices(exercises, () => RULES),
  )
  show('taught, each part by what the others teach', scoreChoices(exercises, choicesFor))
  show(
    'taught, only the indicator learned',
    scoreChoices(exercises, (one) => ({ ...choicesFor(one), owner: byRules })),
  )
  const leftOut = leftOutTexts().map(exerciseOf)
  const choices = learned(all)
  show(
    'left out, rules alone',
    scoreChoices(leftOut, () => RULES),
  )
  show(
    'left out, learned',
    scoreChoices(leftOut, () => choices),
  )
  show(
    'taught, fitted',
    scoreChoices(exercises, () => choices),
  )
}

function write(): void {
  const lessons = taught().map((one) => one.lessons)
  const indicator = encodeWeights(learn(lessons.flatMap(({ indicators }) => indicators)))
  const owner = encodeWeights(learn(lessons.flatMap(({ owners }) => owners)))
  const digest = createHash('sha256').update(`${indicator} ${owner}`).digest('hex').slice(0, 16)
  writeFileSync(
    WEIGHTS_FILE,
    `/** Learned by \`npm --prefix packages/evals run train:metrics\`; see docs/metrics.md. The digest is of the texts below. */
export const WEIGHTS = {
  digest: '${digest}',
  indicator:
    '${indicator}',
  owner:
    '${owner}',
} as const
`,
  )
  console.log(`${indicator.length + owner.length} letters of weights written, digest ${digest}`)
}

function learned(taught: readonly Taught[]): Choices {
  const lessons = taught.map((one) => one.lessons)
  return {
    indicator: byWeights(learn(lessons.flatMap(({ indicators }) => indicators))),
    owner: byWeights(learn(lessons.flatMap(({ owners }) => owners))),
  }
}

/** A fixed part for each text, however many there are. */
function partOf(id: string): number {
  let hash = 0
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return hash % PARTS
}

function show(title: string, scores: ChoiceScores): void {
  console.log(`\n${title}\n${'group'.padEnd(10)}${'indicator'.padStart(20)}${'owner'.padStart(20)}`)
  for (const [group, { indicator, owner }] of scores) {
    const cells = [indicator, owner].map(({ good, all }) =>
      `${(good / all).toFixed(3)} of ${all}`.padStart(20),
    )
    console.log(group.padEnd(10) + cells.join(''))
  }
}
