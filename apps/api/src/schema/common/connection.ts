import type { GraphQLResolveInfo } from 'graphql'
import { orderOf, type SortKey, type SortTerm } from '../../data/order.js'
import {
  countRows,
  type Page,
  type PageArguments,
  type PageRequest,
  pageRequest,
  type Rows,
  readPages,
} from '../../data/page.js'
import { column, name, oneOf, type Sql, sql } from '../../data/sql.js'
import { readTimeline, type TimelinePoint, type TimelineRequest } from '../../data/timeline.js'
import type { Context } from '../../graphql/context.js'
import type { Entity } from './entity.js'
import { type Bucket, readFacet } from './facets.js'
import { type LoadNode, placeOf } from './load-node.js'

/** How a connection's rows hang on its parents. */
export interface Relation {
  /** FROM clause for some parents; the rows go by the alias `x`. */
  readonly from: (parents: readonly string[]) => Sql
  readonly parent: Sql
  readonly where: (parents: readonly string[]) => Sql
  /** A number that parent and row have in common, which edges tell and pages can be ordered by as SHARED. */
  readonly shared?: Sql
}

/** Rows of `table` that name their parent in `foreignKey`. */
export function children(table: string, foreignKey: string): Relation {
  const parent = column('x', foreignKey)
  return {
    from: () => sql`${name(table)} x`,
    parent,
    where: (parents) => oneOf(parent, parents),
  }
}

export interface ConnectionArguments extends PageArguments {
  readonly where?: unknown
  readonly orderBy?: readonly SortTerm[] | null | undefined
}

export interface Edge {
  readonly id: string
  readonly cursor: string
  readonly shared: number
  readonly connection: Connection
  readonly load: LoadNode
}

/** A connection that reads only what is asked of it: a page, a count, a facet. Each is one statement for all siblings. */
export class Connection {
  readonly #read: {
    readonly context: Context
    readonly place: string
    readonly rows: (parents: readonly string[]) => Rows
  }
  readonly #order
  readonly #request: PageRequest

  constructor(
    readonly entity: Entity,
    readonly parentId: string | null,
    relation: Relation | null,
    args: ConnectionArguments,
    defaultOrder: readonly SortTerm[],
    context: Context,
    info: GraphQLResolveInfo,
  ) {
    this.#order = orderOf(entity.type, keysOf(entity, relation), args.orderBy, defaultOrder)
    this.#request = pageRequest(args, this.#order)
    const conditions = entity.where.compile(args.where, 'x')
    this.#read = {
      context,
      place: placeOf(info),
      rows: (parents) =>
        relation
          ? {
              from: relation.from(parents),
              parent: relation.parent,
              where: [relation.where(parents), ...conditions],
              shared: relation.shared ?? null,
            }
          : { from: sql`${name(entity.where.table)} x`, parent: null, where: conditions, shared: null },
    }
  }

  page(): Promise<Page> {
    return this.#batched('page', (rows) =>
      readPages(this.#read.context.database, rows, this.#order, this.#request),
    )
  }

  totalCount(): Promise<number> {
    return this.#batched('count', (rows) => countRows(this.#read.context.database, rows))
  }

  facet(field: string, size: number): Promise<readonly Bucket[]> {
    const key = this.entity.facets[field]
    if (!key) throw new RangeError(`no facet ${field}`)
    return this.#batched(`facet ${field} ${size}`, (rows) =>
      readFacet(this.#read.context.database, rows, key, size),
    )
  }

  timeline(request: TimelineRequest): Promise<readonly TimelinePoint[]> {
    const { day } = this.entity
    if (!day) throw new RangeError(`no days of ${this.entity.type}`)
    return this.#batched(`timeline ${JSON.stringify(request)}`, (rows) =>
      readTimeline(this.#read.context.database, rows, day('x'), request),
    )
  }

  #batched<Value>(
    what: string,
    read: (rows: Rows) => Promise<(parent: string | null) => Value>,
  ): Promise<Value> {
    const { context, place, rows } = this.#read
    return context.loaders.load(`${place}:${what}`, this.parentId ?? '', async (keys) => {
      const answer = await read(rows(keys))
      return keys.map((key) => answer(this.parentId === null ? null : key))
    })
  }
}

function keysOf(entity: Entity, relation: Relation | null): Readonly<Record<string, SortKey>> {
  const shared = relation?.shared
  return shared
    ? {
        ...entity.order.keys,
        SHARED: { description: 'What parent and row have in common.', type: 'number', of: () => shared },
      }
    : entity.order.keys
}
