import { STATEMENT_MARK } from '../lexicon/marks.js'
import type { Span } from '../text/span.js'
import type { Quantity } from './quantity.js'

/** A figure's place in a list that answers a list before it: 36.5% is the second of 产值、利税分别增长41%和36.5%. */
export interface Respective {
  /** From 0 on. */
  readonly rank: number
  readonly size: number
  /** Where the list before it ends: where 分别 stands. */
  readonly at: number
  /** Where 分别 ends, and where the list of figures starts. */
  readonly between: Span
}

const WORD = /分别|分列|分获|分居/g
/** Between the figures of one list: 和, 、, 和增长. */
const NEXT = /^[、和及与,][\u4e00-\u9fff]{0,4}$/
const REACH = 40

/** For each figure of such a list, by its index, its place there. */
export function findRespective(text: string, quantities: readonly Quantity[]): Map<number, Respective> {
  const places = new Map<number, Respective>()
  let index = 0
  for (const { index: at } of text.matchAll(WORD)) {
    while (index < quantities.length && (quantities[index] as Quantity).start < at) index++
    let from = at
    while (index < quantities.length) {
      const size = listLength(text, quantities, index)
      const first = quantities[index] as Quantity
      if (size < 2 || first.start - from > REACH || STATEMENT_MARK.test(text.slice(from, first.start))) break
      for (let rank = 0; rank < size; rank++)
        places.set(index + rank, { rank, size, at, between: { start: at + 2, end: first.from } })
      index += size
      from = (quantities[index - 1] as Quantity).end
    }
  }
  return places
}

function listLength(text: string, quantities: readonly Quantity[], first: number): number {
  let next = first + 1
  for (; next < quantities.length; next++) {
    const [before, after] = [quantities[next - 1] as Quantity, quantities[next] as Quantity]
    if (before.unit.name !== after.unit.name || !NEXT.test(text.slice(before.end, after.from))) break
  }
  return next - first
}
