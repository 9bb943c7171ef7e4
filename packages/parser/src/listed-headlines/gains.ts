import type { Block } from '../layout/block.js'
import { pairsIn } from './pairs.js'

/** Characters within which the pairs of a headline are expected where its text begins, and what they weigh there. */
const LEAD = 120
const IN_LEAD = 1.4
/** Characters that count as one place: a pair that stands in a text of this many is no more likely to stand in it twice. */
const PLACE = 15
/** No pair is surer than this to stand in a text. */
const CERTAIN = 0.999

/**
 * What line `line` of the list gains where its text reaches from one bound to another: its pairs of characters that stand
 * there, each by how rare it is in all texts, less what chance gives a text of that length.
 *
 * @param bounds the blocks where texts may begin, and where all end
 */
export function gainsOf(
  blocks: readonly Block[],
  lines: readonly Block[],
  texts: { readonly from: number; readonly to: number },
  bounds: readonly number[],
): (line: number, start: number, end: number) => number {
  const wanted = lines.map(({ text }) => [...pairsIn(text.text)])
  const places = new Map<string, number[]>(wanted.flat().map((pair) => [pair, []]))
  const offsets = new Map<number, number>()
  let length = 0
  for (let at = texts.from; at < texts.to; at++) {
    const { text } = (blocks[at] as Block).text
    offsets.set(at, length)
    for (let unit = 0; unit + 2 <= text.length; unit++)
      places.get(text.slice(unit, unit + 2))?.push(length + unit)
    length += text.length
  }
  offsets.set(texts.to, length)
  const offsetOf = bounds.map((at) => offsets.get(at) as number)
  const tables = wanted.map((pairs) => tableOf(pairs, places, offsetOf, length))
  return (line, start, end) => (tables[line] as Float64Array)[start * bounds.length + end] as number
}

/** The gain of one line for each start and end. */
function tableOf(
  pairs: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  offsets: readonly number[],
  length: number,
): Float64Array {
  const table = new Float64Array(offsets.length ** 2)
  for (const pair of pairs) {
    const found = places.get(pair) ?? []
    if (found.length > 0) addPair(table, found, offsets, length)
  }
  return table
}

function addPair(
  table: Float64Array,
  found: readonly number[],
  offsets: readonly number[],
  length: number,
): void {
  const size = offsets.length
  const weight = Math.log(Math.max(2, length / PLACE / found.length))
  const absent = Math.log1p(-Math.min(CERTAIN, (found.length * PLACE) / length)) / PLACE
  offsets.forEach((from, start) => {
    const first = found.find((place) => place >= from) ?? Infinity
    const value = first < from + LEAD ? IN_LEAD : 1
    for (let end = start + 1; end < size; end++) {
      const to = offsets[end] as number
      const hit = first < to ? value : 0
      table[start * size + end] =
        (table[start * size + end] as number) + weight * (hit + Math.expm1(absent * (to - from)))
    }
  })
}
