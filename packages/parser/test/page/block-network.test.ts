import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sourceHash } from '../../scripts/make-kernel.mjs'
import { BlockNetwork, VERDICTS } from '../../src/division/network/block-network.js'
import type { BlockKernel } from '../../src/division/network/kernel.js'
import { plainKernel } from '../../src/division/network/plain-kernel.js'
import { shownCharacters } from '../../src/division/network/shown-characters.js'
import { simdKernel } from '../../src/division/network/simd-kernel.js'
import { SIMD_KERNEL_SOURCE } from '../../src/division/network/simd-kernel-code.js'
import { NETWORK } from '../../src/division/network/weights.js'

interface Sample {
  readonly blocks: readonly { readonly features: readonly string[]; readonly characters: string }[]
  readonly logOdds: readonly (readonly number[])[]
}

/** What the trainer made of some pages with the weights as they were written. */
const samples: Sample[] = JSON.parse(
  readFileSync(new URL('block-network-sample.json', import.meta.url), 'utf8'),
)
const networks = {
  WebAssembly: new BlockNetwork(NETWORK, (size) => simdKernel(size) as BlockKernel),
  JavaScript: new BlockNetwork(NETWORK, plainKernel),
}

it.each(
  samples.flatMap((sample, at) => [
    [at, 'WebAssembly', sample] as const,
    [at, 'JavaScript', sample] as const,
  ]),
)('gives the page %i in %s what its trainer gave it', (_, kernel, page) => {
  const network = networks[kernel]
  const read = network.byLabel(page.blocks)
  page.logOdds.forEach((expected, block) => {
    expected.forEach((value, at) => {
      expect(read[block * VERDICTS + at], `block ${block}, ${at}`).toBeCloseTo(value, 2)
    })
  })
})

it('says of a block on a long page what it says of it among its neighbours', () => {
  const blocks = Array.from({ length: 60 }, () => samples.flatMap((sample) => sample.blocks)).flat()
  const [from, to] = [300, 330]
  const [whole, cut] = [
    networks.WebAssembly.byLabel(blocks),
    networks.WebAssembly.byLabel(blocks.slice(from - 7, to + 7)),
  ]
  expect(blocks.length).toBeGreaterThan(to + 7)
  expect(whole.slice(from * VERDICTS, to * VERDICTS)).toEqual(cut.slice(7 * VERDICTS, -7 * VERDICTS))
})

it('runs code that was compiled from assembly/block-kernel.ts as it is', () => {
  expect(sourceHash('block-kernel.ts')).toBe(SIMD_KERNEL_SOURCE)
})

it('sees the first characters of a block and its last ones', () => {
  const text = `${'甲'.repeat(500)}乙`
  expect(shownCharacters(text)).toBe(`${'甲'.repeat(39)}乙`)
  expect(shownCharacters('短')).toBe('短')
  expect(shownCharacters('')).toBe('')
  expect([...shownCharacters('𠮷'.repeat(41))]).toHaveLength(40)
  expect(shownCharacters(`${'𠮷'.repeat(60)}乙`)).toBe(`${'𠮷'.repeat(39)}乙`)
})
