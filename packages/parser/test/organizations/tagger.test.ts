import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { namesIn, TAGS } from '../../src/organizations/tagger/chain.js'
import { cluesOf } from '../../src/organizations/tagger/clues.js'
import { plainKernel } from '../../src/organizations/tagger/plain-kernel.js'
import { Tagger } from '../../src/organizations/tagger/tagger.js'
import { WEIGHTS } from '../../src/organizations/tagger/weights.js'

/** What the trainer made of some passages with the weights as they were written. */
interface Sampled {
  readonly text: string
  readonly clues: string
  readonly scores: readonly (readonly number[])[]
  readonly names: readonly (readonly [start: number, end: number, probability: number])[]
}

const sample: readonly Sampled[] = JSON.parse(
  readFileSync(new URL('./tagger-sample.json', import.meta.url), 'utf8'),
)
const tagger = new Tagger(WEIGHTS, plainKernel)

describe('the tagger', () => {
  it.each(sample)('scores as the trainer does: $text', ({ text, clues, scores, names }) => {
    expect(Array.from(cluesOf(text), (clue) => String.fromCharCode(97 + clue)).join('')).toBe(clues)
    const own = tagger.scores(text)
    scores.flat().forEach((score, index) => {
      expect(Math.abs((own[index] as number) - score)).toBeLessThan(2e-3)
    })
    const found = namesIn(own, tagger.chain)
    expect(found.map(({ start, end }) => [start, end])).toEqual(names.map(([start, end]) => [start, end]))
    found.forEach(({ probability }, index) => {
      expect(Math.abs(probability - (names[index]?.[2] as number))).toBeLessThan(2e-3)
    })
  })

  it('scores a letter alike however long the text around it is', () => {
    const text = sample.map((one) => one.text).join('')
    const whole = tagger.scores(text.repeat(2))
    const once = tagger.scores(text)
    const from = text.length / 2 - ((text.length / 2) % 1)
    for (let index = from * TAGS; index < (from + 200) * TAGS; index++)
      expect(Math.abs((whole[index] as number) - (once[index] as number))).toBeLessThan(1e-3)
  })
})
