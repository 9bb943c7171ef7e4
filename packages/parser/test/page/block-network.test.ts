import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { BlockNetwork } from '../../src/division/network/block-network.js'
import { shownCharacters } from '../../src/division/network/shown-characters.js'
import { NETWORK } from '../../src/division/network/weights.js'

interface Sample {
  readonly blocks: readonly { readonly features: readonly string[]; readonly characters: string }[]
  readonly logOdds: readonly (readonly number[])[]
}

/** What the trainer made of some pages with the weights as they were written. */
const samples: Sample[] = JSON.parse(
  readFileSync(new URL('block-network-sample.json', import.meta.url), 'utf8'),
)
const network = new BlockNetwork(NETWORK)

it.each(samples.map((sample, at) => [at, sample] as const))(
  'gives the page %i what its trainer gave it',
  (_, page) => {
    const read = network.byLabel(
      page.blocks.map(({ features, characters }) => ({ features, characters: [...characters] })),
    )
    page.logOdds.forEach((expected, block) => {
      expected.forEach((value, at) => {
        expect(read[block]?.[at], `block ${block}, ${at}`).toBeCloseTo(value, 2)
      })
    })
  },
)

it('sees the first characters of a block and its last ones', () => {
  const text = `${'甲'.repeat(500)}乙`
  expect(shownCharacters(text).join('')).toBe(`${'甲'.repeat(39)}乙`)
  expect(shownCharacters('短').join('')).toBe('短')
  expect(shownCharacters('').join('')).toBe('')
  expect(shownCharacters('𠮷'.repeat(41))).toHaveLength(40)
  expect(shownCharacters(`${'𠮷'.repeat(60)}乙`).join('')).toBe(`${'𠮷'.repeat(39)}乙`)
})
