import type { Span } from '../text/span.js'
import { counts, isBehindFullStop } from './counts.js'
import { fixedExpressionAt } from './masks/fixed-expressions.js'
import { maskedAt } from './masks/number-masks.js'
import { matchAt } from './match-at.js'
import type { Numeral } from './numerals/numeral.js'
import { NUMERAL_START, readNumeral } from './numerals/read-numeral.js'
import type { Quantity } from './quantity.js'
import { readDoubled } from './read-doubled.js'
import { readQuantity } from './read-quantity.js'
import { readRank } from './read-rank.js'
import { readShared } from './shared-unit.js'
import { hasTooManyDigits, longNumeralAt } from './too-long.js'
import { readUnitBefore } from './unit-before.js'

interface Found {
  readonly quantities: readonly Quantity[]
  /** Written numbers of more digits than a value may have; none of them is a quantity. */
  readonly tooLong: readonly Span[]
}

/** What folding took from the text that tells numbers apart. */
interface Print {
  /** Sorted places where one number ends and another begins. */
  readonly gaps: readonly number[]
  /** Whether the page has white space before a place. */
  readonly isSeparated: (at: number) => boolean
}

const UNSEPARATED: Print = { gaps: [], isSeparated: () => false }

/** Every quantity of the text, in order; `masked` are sorted spans that hold none (names of organizations and works). */
export function findQuantities(
  text: string,
  masked: readonly Span[],
  { gaps, isSeparated }: Print = UNSEPARATED,
): Found {
  const quantities: Quantity[] = []
  const tooLong: Span[] = []
  let mask = 0
  let gap = 0
  let at = NUMERAL_START.next(text, 0)
  while (at >= 0) {
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= at) mask++
    const name = masked[mask]
    if (name && name.start <= at) {
      at = NUMERAL_START.next(text, name.end)
      continue
    }
    while ((gaps[gap] ?? Number.POSITIVE_INFINITY) <= at) gap++
    const { quantity, end, long } = readUpTo(gaps[gap] ?? Number.POSITIVE_INFINITY, text, at, isSeparated)
    if (long || (quantity && hasTooManyDigits(quantity))) tooLong.push({ start: at, end })
    else if (quantity) quantities.push(quantity)
    at = NUMERAL_START.next(text, Math.max(end, at + 1))
  }
  return { quantities, tooLong }
}

interface ReadAt {
  readonly quantity: Quantity | null
  /** Where the next numeral can start. */
  readonly end: number
}

/** No word that a figure's reading depends on stands farther from its start. */
const REACH = 64

/** Reads in the text up to `gap` only, where that is near. */
function readUpTo(
  gap: number,
  text: string,
  at: number,
  isSeparated: Print['isSeparated'],
): ReturnType<typeof readNext> {
  if (gap - at > REACH) return readNext(text, at, isSeparated)
  const from = Math.max(0, at - REACH)
  const { quantity, end, long } = readNext(text.slice(from, gap), at - from, (place) =>
    isSeparated(place + from),
  )
  return { quantity: quantity && moved(quantity, from), end: end + from, long }
}

function moved(quantity: Quantity, by: number): Quantity {
  return { ...quantity, start: quantity.start + by, end: quantity.end + by, from: quantity.from + by }
}

function readNext(
  text: string,
  at: number,
  isSeparated: Print['isSeparated'],
): ReadAt & { readonly long: boolean } {
  const long = longNumeralAt(text, at)
  return long > 0
    ? { quantity: null, end: long, long: true }
    : { ...readAt(text, at, isSeparated), long: false }
}

function readAt(text: string, at: number, isSeparated: Print['isSeparated']): ReadAt {
  if (text.charAt(at - 1) === '第') return readOrdinal(text, at)
  const doubled = readDoubled(text, at)
  if (doubled) return { quantity: doubled, end: doubled.end }
  const fixed = fixedExpressionAt(text, at)
  if (fixed > 0) return { quantity: null, end: at + fixed }
  const masked = maskedAt(text, at)
  if (masked > 0) return { quantity: null, end: at + masked }
  const numeral = readNumeral(text, at)
  if (!numeral) return { quantity: null, end: at + 1 }
  return readFrequency(text, numeral) ?? readCounted(text, numeral, isSeparated)
}

function readOrdinal(text: string, at: number): ReadAt {
  const quantity = readRank(text, at - 1)
  const numeral = readNumeral(text, at)
  return { quantity, end: quantity?.end ?? numeral?.end ?? at + 1 }
}

function readCounted(text: string, numeral: Numeral, isSeparated: Print['isSeparated']): ReadAt {
  const { quantity } = readQuantity(text, numeral, isSeparated)
  if (isBehindFullStop(text, numeral, quantity)) return { quantity: null, end: numeral.start + 1 }
  if (counts(text, numeral, quantity)) return { quantity, end: quantity.end }
  if (quantity.rule !== 'unitless') return { quantity: null, end: numeral.end }
  return {
    quantity: readUnitBefore(text, numeral, isSeparated) ?? readShared(text, numeral),
    end: numeral.end,
  }
}

const EVERY = /每[^,。;!?:]{0,10}$/
const TIMES = /一[次趟回遍班](?!性)/y

/** 每年至少一次: a stated frequency is the one place where 一 counts, besides 一个半小时. */
function readFrequency(text: string, numeral: Numeral): ReadAt | null {
  const { start, end } = numeral
  if (text.slice(start, end) !== '一') return null
  // 每一次鸣哨 is each of them.
  const regular =
    matchAt(TIMES, text, start) &&
    text.charAt(start - 1) !== '每' &&
    EVERY.test(text.slice(Math.max(0, start - 12), start))
  const { quantity } = readQuantity(text, numeral)
  if (regular) return { quantity: { ...quantity, rule: 'frequency' }, end: quantity.end }
  // 一个半小时, 一米八五, 一角五分.
  return quantity.value !== '1' ||
    quantity.unit.name === '成' ||
    quantity.unit.name === '倍' ||
    quantity.unit.name === '番'
    ? { quantity, end: quantity.end }
    : { quantity: null, end }
}
