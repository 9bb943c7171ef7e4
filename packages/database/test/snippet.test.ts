import { describe, expect, it } from 'vitest'
import { highlight } from '../src/search/highlight.js'
import { snippetOf } from '../src/search/snippet.js'

const shown = (text: string, word: string): string => {
  const { text: piece, marks } = snippetOf(highlight(text, [word]))
  for (const { start, end } of marks) expect(piece.slice(start, end)).toBe(word)
  return piece
}
const FILLING = '河水清清岸柳依依村舍俨然鸡犬相闻'

describe('a snippet', () => {
  it('is the whole of a short text, without a mark of cutting', () => {
    expect(shown('县财政补贴1.2亿元。', '补贴')).toBe('县财政补贴1.2亿元。')
  })

  it('begins and ends with a sentence where one does near by', () => {
    const text = `${FILLING.repeat(3)}。昨日，县财政局发放补贴1.2亿元。${FILLING.repeat(4)}。${'尾声'.repeat(30)}`
    expect(shown(text, '补贴')).toBe(`昨日，县财政局发放补贴1.2亿元。${FILLING.repeat(4)}。`)
  })

  it('begins with a clause of a long sentence, and tells that it was cut', () => {
    const text = `${FILLING.repeat(2)}，${FILLING}向云石公司发放补贴1.2亿元，${FILLING.repeat(4)}，${FILLING.repeat(3)}。`
    expect(shown(text, '补贴')).toMatch(/^…河水清清.*向云石公司发放补贴1\.2亿元，.*，…$/)
  })

  it.each([
    ['digits', `${FILLING.repeat(2)}12345678901234567890123元补贴`, '…12345678901234567890123元补贴'],
    ['letters', `${FILLING.repeat(2)}International Airport of补贴`, '…International Airport of补贴'],
    ['a rare character', `${FILLING.repeat(2)}𠮷${FILLING}一二三补贴`, `…𠮷${FILLING}一二三补贴`],
  ])('does not begin within %s', (_, text, piece) => {
    expect(shown(text, '补贴')).toBe(piece)
  })

  it('does not end within a number', () => {
    const text = `补贴${FILLING.repeat(6)}`.slice(0, 95).concat('1234567亿元及其他')
    expect(shown(text, '补贴')).toBe(`${text.slice(0, 95)}…`)
  })

  it('keeps what is marked, however the sentence ends', () => {
    const text = `补贴${FILLING.repeat(5)}。一二三四五补贴${FILLING.repeat(3)}`
    expect(shown(text, '补贴').split('补贴')).toHaveLength(3)
  })

  it('is of the beginning where nothing is marked', () => {
    expect(shown(FILLING.repeat(9), '补贴')).toBe(`${FILLING.repeat(9).slice(0, 98)}…`)
  })

  it('holds a hundred characters at most', () => {
    for (let lead = 0; lead < 60; lead++)
      expect(
        shown(`${'字'.repeat(lead)}，${FILLING}补贴${FILLING.repeat(9)}`, '补贴').length,
      ).toBeLessThanOrEqual(100)
  })
})
