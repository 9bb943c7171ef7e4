import { matchAt } from './match-at.js'
import { readNumeral } from './numerals/read-numeral.js'
import type { Quantity } from './quantity.js'
import { readQuantity } from './read-quantity.js'

/** Digits, points and scale words each printed twice, then the unit twice. */
const DOUBLED = /(?:([\d.])\1){2,20}(?:([百千万亿])\2){0,4}([\u4e00-\u9fff%])\3(?!\3)/y

/** A figure that a bold overlay prints twice, character by character: 222222家家 is 222家. */
export function readDoubled(text: string, at: number): Quantity | null {
  const doubled = matchAt(DOUBLED, text, at)
  if (!doubled) return null
  const once = Array.from({ length: doubled.length / 2 }, (_, i) => doubled.charAt(2 * i)).join('')
  const numeral = readNumeral(once, 0)
  const quantity = numeral && readQuantity(once, numeral).quantity
  if (quantity?.rule !== 'measured' || quantity.end !== once.length) return null
  return { ...quantity, start: at, from: at, end: at + doubled.length }
}
