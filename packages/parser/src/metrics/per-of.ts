import type { Quantity } from './quantity.js'
import { EACH } from './units/each.js'

const PER = new RegExp(`(?:${EACH}){1,3}`, 'g')
/** What may stand between 每亩 and its figure: a noun and a verb or two, no other figure or mark. */
const REACH = 16
// Bounded by REACH.
const LAST_CLAUSE = /[^,。;!?:、(]*$/

/**
 * What the figure is counted per: 人·月 in 每人每月300元, 平方米 in 3000元/平方米, 天 in 日均发送5万人次. Null where it is not a
 * rate.
 */
export function perOf(text: string, quantity: Quantity, floor: number): string | null {
  const { unit, from } = quantity
  if (unit.dimension === 'rate') return unit.name.slice(unit.name.indexOf('/') + 1)
  const before = text.slice(Math.max(floor, from - REACH), from)
  const clause = LAST_CLAUSE.exec(before)?.[0] ?? ''
  let per: string | null = null
  for (const [match] of clause.matchAll(PER)) per = match.split('每').slice(1).join('·')
  return per ?? AVERAGES.find(([word]) => clause.includes(word))?.[1] ?? null
}

const AVERAGES: readonly (readonly [word: string, per: string])[] = [
  ['人均', '人'],
  ['户均', '户'],
  ['亩均', '亩'],
  ['日均', '天'],
  ['月均', '月'],
  ['年均', '年'],
  ['时速', '小时'],
]
