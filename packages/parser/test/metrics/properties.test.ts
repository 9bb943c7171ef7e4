import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/index.js'
import { formatDecimal } from '../../src/metrics/numerals/decimal.js'
import { readNumeral } from '../../src/metrics/numerals/read-numeral.js'
import { readMetrics } from '../../src/metrics/read-metrics.js'
import type { Passage } from '../../src/passages.js'
import { fold } from '../../src/text/fold.js'
import { metricsOf } from './show.js'

const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千']
const SECTIONS = ['', '万', '亿', '万亿']

/** A whole number as it is spelled in full: 10012 is 一万零一十二. */
function spell(number: bigint): string {
  if (number === 0n) return '零'
  let spelled = ''
  let gap = false
  for (let section = SECTIONS.length - 1; section >= 0; section--) {
    const part = Number((number / 10n ** BigInt(4 * section)) % 10_000n)
    const text = spellSection(part)
    if (text === '') gap = spelled !== ''
    else {
      spelled += (spelled !== '' && (gap || part < 1000) ? '零' : '') + text + (SECTIONS[section] ?? '')
      gap = false
    }
  }
  return spelled
}

function spellSection(part: number): string {
  let spelled = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10
    if (digit === 0) gap = spelled !== ''
    else {
      spelled += (gap ? '零' : '') + DIGITS.charAt(digit) + (PLACES[place] ?? '')
      gap = false
    }
  }
  return spelled
}

const readWhole = (text: string): string | null => {
  const numeral = readNumeral(text, 0)
  return numeral?.end === text.length ? formatDecimal(numeral.value) : null
}

describe('a written number of any size round-trips', () => {
  it('in Arabic digits, with and without separators', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), (number) => {
        expect(readWhole(String(number))).toBe(String(number))
        expect(readWhole(String(number).replace(/\B(?=(?:\d{3})+$)/g, ','))).toBe(String(number))
      }),
    )
  })

  it('with decimals and a scale word', () => {
    const scaled = fc.tuple(
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(['万', 4] as const, ['亿', 8] as const, ['万亿', 12] as const),
    )
    fc.assert(
      fc.property(scaled, ([digits, places, [word, power]]) => {
        const text = formatDecimal({ digits, places })
        const exact = formatDecimal({ digits: digits * 10n ** BigInt(power), places })
        expect(readWhole(`${text}${word}`)).toBe(exact)
      }),
    )
  })

  it('in Chinese, spelled in full', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n - 1n }), (number) => {
        expect(readWhole(spell(number))).toBe(String(number))
      }),
    )
  })

  it('as the value of a metric', () => {
    fc.assert(
      // Below three they are 一 as an article and 两 as the word for two.
      fc.property(fc.bigInt({ min: 3n, max: 10n ** 16n - 1n }), (number) => {
        const [metric] = metricsOf(`共有企业${spell(number)}家。`)
        expect([metric?.value, metric?.unit]).toEqual([String(number), '家'])
      }),
    )
  })
})

/** Sentences put together from the words that the rules look for. */
const SENTENCE = fc
  .array(
    fc.constantFrom(
      ...'去年 截至目前 3月8日 今年1—5月 江州钢铁有限公司 该公司 全市 由 增至 同比增长 下降 占 其中 近 约 超过 不足 每人 第 至 和 、 ， 1/3 三分之一 百分之八十 七成 3000多万 1,100.9亿 两 三五 十八 半 3万4000 -5 〇 元 家 名 个 % 平方米 公里 岁 次 位 小时 元/吨 以上 左右 企业 营业收入 项目 的 了'.split(
        ' ',
      ),
    ),
    { maxLength: 24 },
  )
  .map((words) => `${words.join('')}。`)

function passageOf(text: string): Passage {
  return { kind: 'paragraph', article: 0, text: fold(text) }
}

describe('the metrics of any sentences', () => {
  it('do not overlap, and each is the text at its span', () => {
    fc.assert(
      fc.property(fc.array(SENTENCE, { maxLength: 4 }), (sentences) => {
        const source = sentences.join('')
        let last = 0
        for (const { start, end, text, sentence, value, max } of metricsOf(source)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(fold(source.slice(start, end)).text).toBe(text)
          expect(sentence.start).toBeLessThanOrEqual(start)
          expect(sentence.end).toBeGreaterThanOrEqual(end)
          expect(value).toMatch(/^-?\d+(?:\.\d+)?$/)
          if (max !== null) expect(Number(max)).toBeGreaterThan(Number(value))
          last = end
        }
      }),
    )
  })

  it('stay as they are when sentences follow', () => {
    fc.assert(
      fc.property(SENTENCE, SENTENCE, (first, second) => {
        // 1。5亿元 is one number of an old print.
        fc.pre(!(/\d。$/.test(first) && /^\d/.test(second)))
        const read = (text: string) => readMetrics([passageOf(text)], [], null).metrics
        const alone = read(first)
        expect(read(first + second).slice(0, alone.length)).toEqual(alone)
      }),
    )
  })

  it('of any string at all are read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        for (const { start, end } of parsePage(source).metrics) expect(end).toBeGreaterThan(start)
      }),
    )
  })
})
