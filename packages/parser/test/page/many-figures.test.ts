import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/index.js'
import { maskedAt } from '../../src/metrics/masks/number-masks.js'
import { readDoubled } from '../../src/metrics/read-doubled.js'

/** Pages full of figures, of about this many characters: tables, lists, numbers without a mark. */
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
  'letters that are eighteen each': 'ﷺ',
  'vague figures': '两三',
  'vague figures of a unit': '三五个',
  'ordinals of scale': '第一百',
  years: '二〇二一年',
  numerals: '一百二十三万',
  'figures with commas': '1,286,',
  ranges: '1-2',
  'circled figures': '①',
  'halves of figures': '½',
  'sections of sections': '1.2.3',
}

/**
 * What the parser does to read a page: characters that it cuts out of strings, expressions that it tries, and characters of output.
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

/**
 * Tried at each character of a run without end, as where each is cut off as a figure of its own: it takes seconds where one
 * try looks to the end of the run.
 */
it.each([...'一两三十百亿〇第.%'])('nothing looks further along %s than a number goes', (letter) => {
  const run = letter.repeat(30_000)
  const before = process.cpuUsage()
  for (let at = 0; at < run.length; at++) {
    maskedAt(run, at)
    readDoubled(run, at)
  }
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000)
})
