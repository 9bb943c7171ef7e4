// Organizations: characters per second beside jieba's tagger on the same text in the same run, growth with the text and
// with the caller's lexicon.
import { readdirSync, readFileSync } from 'node:fs'
import {
  fastestKernel,
  passagesOfSource,
  plainKernel,
  recognizeOrganizations,
  Tagger,
  WEIGHTS,
} from '../dist/training/organization-tagger.js'
import { fetched, JIEBA } from '../scripts/fetched.mjs'

const load = fetched(JIEBA)
const { Jieba } = load('@node-rs/jieba')
const { dict } = load('@node-rs/jieba/dict.js')
const SEEDS = new URL('../../../seeds/', import.meta.url)
const text = readdirSync(SEEDS)
  .sort()
  .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
  .join('\n\n')
const jieba = Jieba.withDict(dict)

/** Seconds of the fastest of some runs. */
function secondsOf(run, runs = 5) {
  let best = Number.POSITIVE_INFINITY
  for (let at = 0; at < runs; at++) {
    const start = performance.now()
    run()
    best = Math.min(best, (performance.now() - start) / 1000)
  }
  return best
}

const speed = (characters, seconds) => `${Math.round(characters / seconds / 1000)} k characters/s`

const passages = passagesOfSource(text)
const own = secondsOf(() => recognizeOrganizations(passages))
const tagger = secondsOf(() => jieba.tag(text))
console.log(`organizations        ${speed(text.length, own)}`)
console.log(`jieba tags alone     ${speed(text.length, tagger)}`)
for (const [name, kernel] of [
  ['scores, JavaScript  ', plainKernel],
  ['scores, WebAssembly ', fastestKernel],
]) {
  const scoring = new Tagger(WEIGHTS, kernel)
  const seconds = secondsOf(() => {
    for (const passage of passages) scoring.scores(passage.text.text)
  }, 3)
  console.log(`${name} ${speed(text.length, seconds)}`)
}
console.log(`ratio                ${(tagger / own).toFixed(3)} of jieba's speed`)

console.log('\ntext        seconds   per character, 1 = the shortest')
for (const times of [1, 2, 4, 8]) {
  const longer = passagesOfSource(Array.from({ length: times }, () => text).join('\n\n'))
  const seconds = secondsOf(() => recognizeOrganizations(longer), 2)
  console.log(`× ${times}`.padEnd(12), seconds.toFixed(2).padEnd(9), (seconds / times / own).toFixed(2))
}

console.log('\nlexicon     seconds   1 = without')
for (const size of [0, 1_000, 10_000]) {
  const lexicon = Array.from({ length: size }, (_, index) => ({ name: `测试第${index}机构`, type: 'OTHER' }))
  const seconds = secondsOf(() => recognizeOrganizations(passages, { lexicon }), 2)
  console.log(String(size).padEnd(12), seconds.toFixed(2).padEnd(9), (seconds / own).toFixed(2))
}
