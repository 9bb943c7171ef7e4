import { expect, it, vi } from 'vitest'
import { fold } from '../../src/text/fold.js'

it.each([
  ['a number that a line cuts is one', '增长1\n2.5%', '增长12.5%'],
  ['also where the next line is set in', '投资32\n　　0万元', '投资320万元'],
  ['two numbers of a line stay two', '365.7 6.5%', '365.7 6.5%'],
  ['a word and a number stay two', 'iPhone 15', 'iPhone 15'],
  ['words of two lines stay two', 'New\nYork', 'New York'],
  ['a year at the end of a line is no part of a word', '2024\nAI大会', '2024 AI大会'],
  [
    'an entity is the mark that it stands for',
    '&ldquo;信&middot;灯&rdquo;，&nbsp;他&amp;她',
    '“信·灯”，他&她',
  ],
  ['what is no entity stays', 'R&D; 和&x;', 'R&D;和&x;'],
  ['ideographs are never separated', '青河\n县 城', '青河县城'],
])('%s', (_, source, shown) => {
  expect(fold(source).render()).toBe(shown)
})

it.each([
  ['㎡', 'm2'],
  ['㍿', '株式会社'],
  ['ﷺ', 'ﷺ'],
  ['㌖', '㌖'],
  ['\u{1d160}', '\u{1d160}'],
])('%s is read as %s: no character makes a page more than four times as long', (character, folded) => {
  const read = fold(`甲${character}乙`)
  expect([read.text, read.render(), read.spanOf(1, 1 + folded.length)]).toEqual([
    `甲${folded}乙`,
    `甲${character}乙`,
    { start: 1, end: 1 + character.length },
  ])
})

/** Characters of all texts that are asked for a part of theirs, but for those of `known`, which are put together already. */
function charactersAsked(known: readonly string[], run: () => unknown): number {
  const asked = ['slice', 'at', 'charAt', 'charCodeAt', 'endsWith', 'lastIndexOf', 'replace'] as const
  const spies = asked.map((name) => vi.spyOn(String.prototype, name))
  run()
  const texts = spies.flatMap<unknown>(({ mock }) => mock.contexts).map(String)
  for (const spy of spies) spy.mockRestore()
  return texts.reduce((sum, text) => (known.includes(text) ? sum : sum + text.length), 0)
}

it('shows a text of any length without looking at what is shown so far for each character that follows', () => {
  const text = fold('<a '.repeat(1_000))
  const asked = charactersAsked([text.source, text.text], () => expect(text.render()).toHaveLength(2_000))
  expect(asked).toBeLessThan(10 * text.source.length)
})
