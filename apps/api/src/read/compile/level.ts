import type { ReadDialect } from '@baobiao/database'
import type { EntityName } from '../entity.js'
import type { Sql } from '../sql.js'
import type { SummedBy } from './summed.js'

/** A compilation hands down what the engine writes JSON in, and how deep it is: each level has aliases of its own. */
export interface Level {
  readonly dialect: ReadDialect
  readonly depth: number
}

export const deeper = ({ dialect, depth }: Level): Level => ({ dialect, depth: depth + 1 })

/** FROM and WHERE of a list's rows, before order and page. */
export interface Rows {
  readonly from: Sql
  readonly where: readonly Sql[]
  /** How many there are, where a row that is read anyhow says so. */
  readonly counted: Sql | null
  /** The table whose rows these are, where they are all of them. */
  readonly allOf: EntityName | null
  /** Where they are some of all: what they have been added up to, under the same conditions. */
  readonly summedBy: SummedBy
}
