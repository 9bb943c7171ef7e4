import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  byWeights,
  type Choices,
  encodeWeights,
  settleAlone,
  settleBy,
  sharesBy,
  WEIGHTS,
} from '@baobiao/parser/metric-model'
import { learn, MANNERS } from './learn.js'
import { type Exercise, exerciseOf, type Lessons, lessonsOf, RULES } from './lessons.js'
import { type ChoiceScores, scoreChoices } from './score-choices.js'
import { learnSettling, type SettleLesson, settleLessonsOf } from './settling.js'
import { keepsToGuidelines, leftOutTexts, taughtTexts } from './taught.js'

const USAGE = `Learns the weights by which the parser chooses what a figure counts and whose it is.

  npm --prefix packages/evals run train:metrics                 learns from the taught texts, and writes the parser's weights
  npm --prefix packages/evals run train:metrics -- --indicators the same for indicators alone; the weights of owners stay
  npm --prefix packages/evals run train:metrics -- --validate   scores the rules alone, and each fold by what the others teach; the
                                                             same for the hands left out
`
const WEIGHTS_FILE = fileURLToPath(
  new URL('../../../../parser/src/metrics/choice/weights.ts', import.meta.url),
)

/** Number of folds into which the short texts of all fields are divided. */
const FOLDS_OF_TEXTS = 3

const { values } = parseArgs({
  options: { validate: { type: 'boolean' }, indicators: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help) process.stdout.write(USAGE)
else if (values.validate) validate()
else if (values.indicators) writeIndicators()
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
  const folds = learnedWithout(all, all)
  const settled = settleLessons(all, folds)
  const others = new Map(
    [...folds].map(([fold, choices]) => {
      const weights = learnSettling(
        settled.filter((one) => one.fold !== fold).flatMap(({ lessons }) => lessons),
      )
      return [fold, { ...choices, settle: settleBy(weights) }]
    }),
  )
  const choices = {
    ...learned(all),
    settle: settleBy(learnSettling(settled.flatMap(({ lessons }) => lessons))),
  }
  const scored = (title: string, texts: readonly Exercise[], choicesFor: (one: Exercise) => Choices): void =>
    show(title, scoreChoices(texts, choicesFor))
  const exercises = all.map(({ exercise }) => exercise)
  const leftOut = leftOutTexts().map(exerciseOf)
  scored('taught, rules alone', exercises, () => RULES)
  scored('taught, each fold by what all others teach', exercises, (one) => others.get(foldOf(one)) ?? RULES)
  scored('taught, the same, each figure by itself', exercises, (one) => folds.get(foldOf(one)) ?? RULES)
  scored('left out, rules alone', leftOut, () => RULES)
  scored('left out, learned', leftOut, () => choices)
  scored('taught, fitted', exercises, () => choices)
}

function write(): void {
  const all = taught()
  const weights = weightsOf(all)
  const [indicator, owner] = [encodeWeights(weights.indicator), encodeWeights(weights.owner)]
  const settling = all.filter(({ exercise }) => keepsToGuidelines(exercise.group))
  const settle = learnSettling(
    settleLessons(settling, learnedWithout(settling, all)).flatMap((one) => one.lessons),
  )
  writeWeights({ indicator, owner, settle: settle.join(', ') })
}

/** Learns indicators; what chooses owners stays as it is written. */
function writeIndicators(): void {
  const lessons = taught().flatMap((one) => one.lessons.indicators)
  writeWeights({
    indicator: encodeWeights(learn(lessons, MANNERS.indicator)),
    owner: WEIGHTS.owner,
    settle: WEIGHTS.settle.join(', '),
  })
}

function writeWeights({ indicator, owner, settle }: Record<'indicator' | 'owner' | 'settle', string>): void {
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
  settle: [${settle}],
} as const
`,
  )
  console.log(`${indicator.length + owner.length} characters of weights written, digest ${digest}`)
}

/** Texts are read by what other folds teach: one fold for each hand of many texts, one for the other hands, one for pages and kinds, the rest. */
function foldOf({ group, id }: Exercise): string {
  if (!keepsToGuidelines(group)) return group
  if (/^w\d/.test(group)) return 'hands'
  return /^[a-z]+-\d+$/.test(id) && group !== 'kinds'
    ? `texts ${Number(id.slice(-1)) % FOLDS_OF_TEXTS}`
    : 'pages'
}

/** For each fold of `some`, what all others teach. */
function learnedWithout(some: readonly Taught[], all: readonly Taught[]): Map<string, Choices> {
  const folds = new Set(some.map(({ exercise }) => foldOf(exercise)))
  return new Map(
    [...folds].map((fold) => [fold, learned(all.filter(({ exercise }) => foldOf(exercise) !== fold))]),
  )
}

/** What the texts of hands that keep to the guidelines teach about settling. */
function settleLessons(
  all: readonly Taught[],
  folds: ReadonlyMap<string, Choices>,
): { readonly fold: string; readonly lessons: readonly SettleLesson[] }[] {
  return all
    .filter(({ exercise }) => keepsToGuidelines(exercise.group))
    .map(({ exercise }) => {
      const fold = foldOf(exercise)
      return { fold, lessons: settleLessonsOf(exercise, folds.get(fold) ?? RULES) }
    })
}

function learned(taught: readonly Taught[]): Choices {
  const { indicator, owner } = weightsOf(taught)
  return { indicator: byWeights(indicator), owner: sharesBy(owner), settle: settleAlone }
}

function weightsOf(taught: readonly Taught[]): { indicator: Float32Array; owner: Float32Array } {
  const indicators = taught.flatMap(({ lessons }) => lessons.indicators)
  const owners = taught.flatMap(({ lessons }) => lessons.owners)
  return { indicator: learn(indicators, MANNERS.indicator), owner: learn(owners, MANNERS.owner) }
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
