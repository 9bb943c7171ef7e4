import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/index.js'

/** Pages full of figures, of about so many letters: tables, lists, numbers without a mark. */
const PAGES: Readonly<Record<string, string>> = {
  'a table': '新区1镇 1001户 3.7亿元 1.5% 11亩\n',
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
}

/**
 * What the parser does to read a page: letters that it cuts out of strings and expressions that it tries. Unlike time, it is
 * the same on every machine.
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
    parsePage(text)
  } finally {
    String.prototype.slice = slice
    RegExp.prototype.exec = exec
  }
  return work
}

const LETTERS = 1200
const pageOf = (piece: string, letters: number): string => piece.repeat(Math.ceil(letters / piece.length))

describe.each(Object.entries(PAGES))('a page of %s', (_, piece) => {
  it('takes twice the work where it is twice as long', () => {
    const [once, twice] = [LETTERS, 2 * LETTERS].map((letters) => workOf(pageOf(piece, letters)))
    expect(twice).toBeLessThan(2.2 * (once ?? 0) + LETTERS)
  })

  it('gives twice the output where it is twice as long', () => {
    const [once, twice] = [LETTERS, 2 * LETTERS].map(
      (letters) => JSON.stringify(parsePage(pageOf(piece, letters))).length,
    )
    expect(twice).toBeLessThan(2.2 * (once ?? 0) + LETTERS)
  })
})
