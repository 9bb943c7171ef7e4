import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parsePage } from '../../src/index.js'
import { maskedAt, NUMBER_MASKS } from '../../src/metrics/masks/number-masks.js'
import { readDoubled } from '../../src/metrics/read-doubled.js'
import { workOf } from './work.js'

/** A page of one piece again and again; `closing` comes as often as the piece, behind all of them. */
interface Growing {
  readonly name: string
  readonly piece: string
  readonly before?: string
  readonly after?: string
  readonly closing?: string
  /** Where a page is read in another way only from some length on. */
  readonly characters?: number
}

const PAGES = readFileSync(new URL('growing.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Growing)

function pageOf({ piece, before = '', after = '', closing = '' }: Growing, characters: number): string {
  const times = Math.ceil(characters / (piece + closing).length)
  return before + piece.repeat(times) + closing.repeat(times) + after
}

/** More than every window that the parser looks at around a figure. */
const CHARACTERS = 600

describe('the work of a page, which grows no faster than the page', () => {
  // What is made once, tables and weights, is no work of the page.
  beforeAll(() => void parsePage(PAGES.map((page) => pageOf(page, 100)).join('\n')))

  it.each(PAGES)('$name', (page) => {
    const { characters = CHARACTERS } = page
    const [one = 0, two = 0, three = 0] = [1, 2, 3].map((times) => {
      const text = pageOf(page, times * characters)
      return workOf(() => JSON.stringify(parsePage(text)).length)
    })
    expect(three - two).toBeLessThan(1.2 * (two - one) + characters)
  })
})

/** Tried at each character of a run without end, as where each is cut off as a figure of its own. */
it.each([...'一两三十百亿〇第.%'])('nothing looks further along %s than a number goes', (character) => {
  const [one = 0, two = 0, three = 0] = [1, 2, 3].map((times) => {
    const run = character.repeat(times * CHARACTERS)
    return workOf(() => {
      for (let at = 0; at < run.length; at++) {
        maskedAt(run, at)
        readDoubled(run, at)
      }
      return 0
    })
  })
  expect(three - two).toBeLessThan(1.2 * (two - one) + CHARACTERS)
})

/** What an expression passes in vain nobody counts: of numerals in Chinese each takes a few, whatever follows. */
it('no mask begins with numerals in Chinese without end', () => {
  const endless = /(?:^|[|(:])\[[^\]]*[一两三十百亿〇][^\]]*\](?:[+*]|\{\d+,\})/
  expect('[一二三]{2,}强').toMatch(endless)
  expect(NUMBER_MASKS.filter(({ pattern }) => endless.test(pattern.source)).map(({ id }) => id)).toEqual([])
})
