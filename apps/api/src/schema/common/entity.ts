import type { InputRef, ObjectRef } from '@pothos/core'
import type { SortKey, SortTerm } from '../../data/order.js'
import type { Sql } from '../../data/sql.js'
import type { Types } from '../builder.js'
import type { FacetKey } from './facets.js'
import type { Where } from './where.js'

/** The models that connections list. */
export type EntityName = 'Document' | 'Article' | 'Organization' | 'Metric' | 'Mention'

/** All that a connection needs to know of a type: its table, its filters, its orders. */
export interface Entity {
  readonly type: EntityName
  readonly where: Where
  readonly order: {
    readonly ref: InputRef<SortTerm>
    readonly keys: Readonly<Record<string, SortKey>>
  }
  /** The day that a row counts for, as ISO 8601 or null. */
  readonly day?: (alias: string) => Sql
  readonly facets: Readonly<Record<string, FacetKey>>
}

export type NodeRef = ObjectRef<Types, { id: string }, { id: string }>
