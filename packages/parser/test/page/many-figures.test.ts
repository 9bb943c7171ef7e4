import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/index.js'

/** Pages full of figures, of about so many letters: tables, lists, numbers without a mark. */
const PAGES: Readonly<Record<string, string>> = {
  'a table': '新区1镇 1001户 3.7亿元 1.5% 11亩。\n',
  'figures without a mark': '222家',
  'figures in a list': '222家、',
  'beginnings of shares': '百分之',
  'lists that answer lists': '甲公司、乙公司、丙公司分别为1家、2家、3家、',
  'answers without a list': '分别为1家、',
  分别: '分别',
  'bodies and figures': '江州钢铁有限公司3家,',
  'changes without a full stop': '由3家增至4家,同比增长5%,',
  'digits after a point': '0.0',
  zeros: '0',
  'numerals of scale': '亿',
  'beginnings of tags': '<a ',
  'letters that are four each': '㍿',
}

/**
 * What the parser does to read a page: letters that it cuts out of strings, expressions that it tries, and letters of output.
 * Unlike time, it is the same on every machine.
 */
function workOf(text: string): number {
  let work = 0
  const { slice } = String.prototype
  const { exec } = RegExp.prototype
  String.prototype.slice = function (...args) {
    const cut = slice.apply(this, args)
    work += cut.length
    return cut
  }
  RegExp.prototype.exec = function (input) {
    work += 1
    return exec.call(this, input)
  }
  try {
    const page = parsePage(text)
    return work + JSON.stringify(page).length
  } finally {
    String.prototype.slice = slice
    RegExp.prototype.exec = exec
  }
}

/** More than every window that the parser looks at around a figure. */
const LETTERS = 1500
const pageOf = (piece: string, letters: number): string => piece.repeat(Math.ceil(letters / piece.length))

describe.each(Object.entries(PAGES))('a page of %s', (_, piece) => {
  it('takes the same work for every stretch more of the same', () => {
    const [one = 0, two = 0, three = 0] = [1, 2, 3].map((times) => workOf(pageOf(piece, times * LETTERS)))
    expect(three - two).toBeLessThan(1.2 * (two - one) + LETTERS)
  })
})
