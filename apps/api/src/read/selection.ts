import type { Entity, Link, Relation, Time } from './entity.js'
import type { Order } from './order.js'
import type { PageRequest } from './page.js'
import type { TimelineRequest } from './timeline.js'

/** What an operation asks of the rows of one place, merged over all who ask. */
export interface RowSelection {
  readonly entity: Entity
  readonly columns: Set<string>
  /** By the key that the answer has them under. */
  readonly relations: Map<string, { readonly relation: Relation; readonly rows: RowSelection }>
  /** Lists for each row; one whose arguments are wrong is the error that its field throws. */
  readonly lists: Map<string, ListSelection | Error>
}

/** What an operation asks of a list: a page of rows, and what is said of all of them. */
export interface ListSelection {
  readonly entity: Entity
  /** How it hangs on the row above; null for all that there are. */
  readonly link: Link | null
  readonly where: unknown
  readonly order: Order
  readonly request: PageRequest
  /** Null where no page is asked for. */
  page: RowSelection | null
  /** Whether the page's ends are asked for: one row more tells whether others follow. */
  ends: boolean
  cursors: boolean
  shared: boolean
  surfaces: boolean
  count: boolean
  readonly facets: Map<string, { readonly field: string; readonly size: number }>
  readonly timelines: Map<string, TimelineRequest>
}

export function emptyRows(entity: Entity): RowSelection {
  return { entity, columns: new Set(), relations: new Map(), lists: new Map() }
}

/** Keys of what an answer's list holds beside its page. */
export const facetKey = (field: string, size: number): string => `facet ${field} ${size}`
export const timelineKey = ({ interval, by, from, to }: TimelineRequest): string =>
  `timeline ${interval} ${by} ${from ?? ''} ${to ?? ''}`

/** The time that a timeline counts rows by. */
export function timeOf({ name, times }: Entity, { by }: TimelineRequest): Time {
  const time = times?.[by]
  if (!time) throw new RangeError(`${name} has no time ${by}`)
  return time
}
