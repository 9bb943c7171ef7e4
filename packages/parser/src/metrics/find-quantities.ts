import type { Span } from '../text/span.js'
import { counts } from './counts.js'
import { fixedExpressionAt } from './masks/fixed-expressions.js'
import { NUMBER_MASKS } from './masks/number-masks.js'
import { matchAt } from './match-at.js'
import type { Numeral } from './numerals/numeral.js'
import { NUMERAL_START, readNumeral } from './numerals/read-numeral.js'
import { hasTooManyDigits, longNumeralAt } from './numerals/too-long.js'
import type { Quantity } from './quantity.js'
import { readQuantity } from './read-quantity.js'
import { readRank } from './read-rank.js'

export interface Found {
  readonly quantities: readonly Quantity[]
  /** Written numbers of more digits than a value may have; none of them is a quantity. */
  readonly tooLong: readonly Span[]
}

/** Every quantity of the text, in order; `masked` are sorted spans that hold none (names of bodies and works). */
export function findQuantities(text: string, masked: readonly Span[]): Found {
  const quantities: Quantity[] = []
  const tooLong: Span[] = []
  let mask = 0
  let at = NUMERAL_START.next(text, 0)
  while (at >= 0) {
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= at) mask++
    const name = masked[mask]
    if (name && name.start <= at) {
      at = NUMERAL_START.next(text, name.end)
      continue
    }
    const long = longNumeralAt(text, at)
    const { quantity, end } = long ? { quantity: null, end: long } : readAt(text, at)
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

function readAt(text: string, at: number): ReadAt {
  if (text.charAt(at - 1) === '第') return readOrdinal(text, at)
  const fixed = fixedExpressionAt(text, at)
  if (fixed > 0) return { quantity: null, end: at + fixed }
  for (const { pattern } of NUMBER_MASKS) {
    const match = matchAt(pattern, text, at)
    if (match) return { quantity: null, end: at + match.length }
  }
  const numeral = readNumeral(text, at)
  if (!numeral) return { quantity: null, end: at + 1 }
  return readFrequency(text, numeral) ?? readCounted(text, numeral)
}

function readOrdinal(text: string, at: number): ReadAt {
  const quantity = readRank(text, at - 1)
  const numeral = readNumeral(text, at)
  return { quantity, end: quantity?.end ?? numeral?.end ?? at + 1 }
}

function readCounted(text: string, numeral: Numeral): ReadAt {
  const { quantity } = readQuantity(text, numeral)
  return counts(text, numeral, quantity)
    ? { quantity, end: quantity.end }
    : { quantity: null, end: numeral.end }
}

const EVERY = /每[^,。;!?:]{0,10}$/
const TIMES = /一[次趟回遍班](?!性)/y

/** 每年至少一次: a stated frequency is the one place where 一 counts, besides 一个半小时. */
function readFrequency(text: string, numeral: Numeral): ReadAt | null {
  const { start, end } = numeral
  if (text.slice(start, end) !== '一') return null
  const regular = matchAt(TIMES, text, start) && EVERY.test(text.slice(Math.max(0, start - 12), start))
  const { quantity } = readQuantity(text, numeral)
  if (regular) return { quantity: { ...quantity, rule: 'frequency' }, end: quantity.end }
  return quantity.value === '1.5' ||
    quantity.unit.name === '成' ||
    quantity.unit.name === '倍' ||
    quantity.unit.name === '番'
    ? { quantity, end: quantity.end }
    : { quantity: null, end }
}
