import type { Edges } from './continuity.js'
import type { Drawing } from './glyph.js'
import type { Unit } from './units.js'

/** The page as its units, with what every judgement about their order needs. */
export interface Sheet {
  readonly headlines: readonly Unit[]
  readonly columns: readonly Unit[]
  /** The headline that stands over a column, with nothing between. */
  readonly covers: ReadonlyMap<Unit, Unit>
  readonly drawings: readonly Drawing[]
  readonly edges: ReadonlyMap<Unit, Edges>
  readonly bodySize: number
}
