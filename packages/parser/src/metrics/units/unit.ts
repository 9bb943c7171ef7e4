import type { Dimension } from '../../page.js'

/** What a figure is counted or measured in. */
export interface Unit {
  /** As results give it: without scale words, 个 only where the unit is never written without it. */
  readonly name: string
  readonly dimension: Dimension
  /**
   * How many `base` one of it is: an exact decimal, or a fraction of two where no decimal is exact (one 亩 is
   * `2000/3` square metres). Null where it converts into nothing.
   */
  readonly factor: string | null
  /** SI unit, currency or the unit itself. */
  readonly base: string
}

/** A row of a table: the spellings of one unit, the first of which names it, and its factor. */
type UnitRow = readonly [spellings: string, factor: string]

/** Units of one dimension that convert into one base, by spelling. */
export function unitTable(dimension: Dimension, base: string, rows: readonly UnitRow[]): [string, Unit][] {
  return rows.flatMap(([spellings, factor]) => {
    const [name = '', ...others] = spellings.split(' ')
    const unit: Unit = { name, dimension, factor, base }
    return [name, ...others].map((spelling): [string, Unit] => [spelling, unit])
  })
}

/** Units that convert into nothing but themselves. */
export function wordTable(dimension: Dimension, words: string): [string, Unit][] {
  return words.split(/\s+/).map((name) => [name, { name, dimension, factor: null, base: name }])
}
