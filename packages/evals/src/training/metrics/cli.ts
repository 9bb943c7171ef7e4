import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { byWeights, type Choices, encodeWeights } from '@baobiao/parser/metric-model'
import { learn } from './learn.js'
import { type Exercise, exerciseOf, type Lessons, lessonsOf, RULES } from './lessons.js'
import { type ChoiceScores, scoreChoices } from './score-choices.js'
import { CROSS_VALIDATED_HANDS, leftOutTexts, taughtTexts } from './taught.js'

const USAGE = `Learns the weights by which the parser chooses what a figure counts and whose it is.

  npm --prefix packages/evals run train:metrics                 learns from the taught texts, and writes the parser's weights
  npm --prefix packages/evals run train:metrics -- --validate   scores the rules alone, and each hand by what the others teach; the
                                                             same for the hands left out
`
const WEIGHTS_FILE = fileURLToPath(
  new URL('../../../../parser/src/metrics/choice/weights.ts', import.meta.url),
)

const { values } = parseArgs({ options: { validate: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) process.stdout.write(USAGE)
else if (values.validate) validate()
else write()

interface Taught {
  readonly exercise: Exercise
  readonly lessons: Lessons
}

function taught(): Taught[] {
  return taughtTexts()
    .map(exerciseOf)
    .map((exercise) => ({ exercise, lessons: lessonsOf(exercise, RULES) }))
}

function validate(): void {
  const all = taught()
  const hands = all.filter(({ exercise }) => CROSS_VALIDATED_HANDS.includes(exercise.group))
  const others = new Map(
    CROSS_VALIDATED_HANDS.map((hand) => [
      hand,
      learned(all.filter(({ exercise }) => exercise.group !== hand)),
    ]),
  )
  const choices = learned(all)
  const scored = (title: string, texts: readonly Exercise[], choicesFor: (one: Exercise) => Choices): void =>
    show(title, scoreChoices(texts, choicesFor))
  const exercises = hands.map(({ exercise }) => exercise)
  const leftOut = leftOutTexts().map(exerciseOf)
  scored('hands, rules alone', exercises, () => RULES)
  scored('hands, each by what all others teach', exercises, ({ group }) => others.get(group) ?? RULES)
  scored('left out, rules alone', leftOut, () => RULES)
  scored('left out, learned', leftOut, () => choices)
  scored(
    'taught, fitted',
    all.map(({ exercise }) => exercise),
    () => choices,
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

function show(title: string, scores: ChoiceScores): void {
  console.log(`\n${title}\n${'group'.padEnd(10)}${'indicator'.padStart(20)}${'owner'.padStart(20)}`)
  for (const [group, { indicator, owner }] of scores) {
    const cells = [indicator, owner].map(({ good, all }) =>
      `${(good / all).toFixed(3)} of ${all}`.padStart(20),
    )
    console.log(group.padEnd(10) + cells.join(''))
  }
}
