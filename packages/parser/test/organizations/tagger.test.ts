import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceHash } from '../../scripts/make-kernel.mjs'
import { namesIn, TAGS } from '../../src/organizations/tagger/chain.js'
import { cluesOf } from '../../src/organizations/tagger/clues.js'
import type { Kernel } from '../../src/organizations/tagger/kernel.js'
import { plainKernel } from '../../src/organizations/tagger/plain-kernel.js'
import { simdKernel } from '../../src/organizations/tagger/simd-kernel.js'
import { SIMD_KERNEL_SOURCE } from '../../src/organizations/tagger/simd-kernel-code.js'
import { KERNEL_CHARACTERS, Tagger } from '../../src/organizations/tagger/tagger.js'
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

  it('scores alike in JavaScript and in WebAssembly', () => {
    const text = sample.map((one) => one.text).join('')
    const simd = new Tagger(WEIGHTS, (layers) => simdKernel(layers, KERNEL_CHARACTERS) as Kernel)
    const [inPlain, inSimd] = [tagger.scores(text), simd.scores(text)]
    inPlain.forEach((score, index) => {
      expect(Math.abs(score - (inSimd[index] as number))).toBeLessThan(1e-3)
    })
    const spans = (scores: Float32Array) =>
      namesIn(scores, tagger.chain).map(({ start, end }) => [start, end])
    expect(spans(inSimd)).toEqual(spans(inPlain))
  })

  it('runs code that was compiled from assembly/kernel.ts as it is', () => {
    expect(sourceHash('kernel.ts')).toBe(SIMD_KERNEL_SOURCE)
  })

  it('scores a character alike however long the text around it is', () => {
    const text = sample.map((one) => one.text).join('')
    const before = 'x'.repeat(1500)
    const [alone, behind] = [tagger.scores(text), tagger.scores(`${before}。${text}`)]
    const shift = (before.length + 1) * TAGS
    const differences = alone
      .subarray(40 * TAGS)
      .map((score, index) => Math.abs(score - (behind[shift + 40 * TAGS + index] as number)))
    expect(Math.max(...differences)).toBeLessThan(1e-3)
  })
})
