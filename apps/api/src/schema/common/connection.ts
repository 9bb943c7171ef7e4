import type { ArgBuilder, FieldMap, InputFieldMap, ObjectRef } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import { orderOf, type SortKey, type SortTerm } from '../../data/order.js'
import {
  countRows,
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
  type Page,
  type PageArguments,
  type PageRequest,
  pageRequest,
  type Rows,
  readPages,
} from '../../data/page.js'
import { column, name, oneOf, type Sql, sql } from '../../data/sql.js'
import type { Context } from '../../graphql/context.js'
import { badInput } from '../../graphql/errors.js'
import { builder, type Types } from '../builder.js'
import type { Entity, NodeRef } from './entity.js'
import { type Bucket, FacetBucket, readFacet } from './facets.js'
import { loadNode, placeOf } from './load-node.js'

/** How a connection's rows hang on its parents. */
export interface Relation {
  /** FROM clause for some parents; the rows go by the alias `x`. */
  readonly from: (parents: readonly string[]) => Sql
  readonly parent: Sql
  readonly where: (parents: readonly string[]) => Sql
  /** Sort keys that only this relation has; the first is its default order, greatest first. */
  readonly keys?: Readonly<Record<string, SortKey>>
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
  readonly connection: Connection
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
    this.#order = orderOf({ ...entity.order.keys, ...relation?.keys }, args.orderBy, defaultOrder)
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
            }
          : { from: sql`${name(entity.where.table)} x`, parent: null, where: conditions },
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

export interface ConnectionTypes {
  readonly entity: Entity
  readonly ref: ObjectRef<Types, Connection>
}

/** What an edge can tell of its parent and node together. */
export type EdgeFields = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Edge>) => FieldMap

/** Makes `NameConnection` and `NameEdge` over an entity. */
export function connectionTypes(
  typeName: string,
  entity: Entity,
  node: NodeRef,
  edgeFields?: EdgeFields,
): ConnectionTypes {
  const edgeRef = builder.objectRef<Edge>(`${typeName}Edge`).implement({
    description: `One ${entity.type} of a connection, with its place in the order.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Place in the order: pass it as `after` or `before`.',
      }),
      node: t.field({
        type: node,
        description: `The ${entity.type}.`,
        resolve: async ({ id }, _, context, info) => found(await loadNode(context, info, entity.type, id)),
      }),
      ...edgeFields?.(t),
    }),
  })
  const ref = builder.objectRef<Connection>(`${typeName}Connection`).implement({
    description: `A page of ${entity.type}s, and what can be said of all of them.`,
    fields: (t) => ({
      edges: t.field({
        type: [edgeRef],
        description: 'The page with cursors.',
        resolve: async (connection) =>
          (await connection.page()).rows.map(({ id, cursor }) => ({ id, cursor, connection })),
      }),
      nodes: t.field({
        type: [node],
        description: 'The page without cursors.',
        resolve: async (connection, _, context, info) => {
          const { rows } = await connection.page()
          return (await Promise.all(rows.map(({ id }) => loadNode(context, info, entity.type, id)))).map(
            found,
          )
        },
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page lies.',
        resolve: async (connection) => {
          const { rows, hasNextPage, hasPreviousPage } = await connection.page()
          return {
            hasNextPage,
            hasPreviousPage,
            startCursor: rows[0]?.cursor ?? null,
            endCursor: rows.at(-1)?.cursor ?? null,
          }
        },
      }),
      totalCount: t.int({
        description: 'How many there are in all, whatever the page. Counted only when asked for.',
        complexity: COUNT_COST,
        resolve: (connection) => connection.totalCount(),
      }),
      ...(Object.keys(entity.facets).length > 0 && {
        facets: t.field({
          type: facetsType(entity),
          description: 'How all of them, whatever the page, spread over the values of a field.',
          resolve: (connection) => connection,
        }),
      }),
    }),
  })
  return { entity, ref }
}

const COUNT_COST = 5
const FACET_COST = 10

function found<Node>(node: Node | null): Node {
  if (node === null) throw new Error('a row of the page was removed while it was read')
  return node
}

const facetTypes = new Map<string, ObjectRef<Types, Connection>>()

function facetsType(entity: Entity): ObjectRef<Types, Connection> {
  const known = facetTypes.get(entity.type)
  if (known) return known
  const ref = builder.objectRef<Connection>(`${entity.type}Facets`).implement({
    description: `Counts of ${entity.type}s that respect the connection's filter, commonest first.`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(entity.facets).map(([field, { description }]) => [
          field,
          t.field({
            type: [FacetBucket],
            description,
            args: {
              first: t.arg.int({
                required: true,
                defaultValue: DEFAULT_PAGE_SIZE,
                description: `Buckets, from 1 to ${MAX_PAGE_SIZE}.`,
              }),
            },
            complexity: { field: FACET_COST, multiplier: 1 },
            resolve: (connection, { first }) => {
              if (first < 1 || first > MAX_PAGE_SIZE)
                throw badInput('BAD_PAGE', `\`first\` must be from 1 to ${MAX_PAGE_SIZE}, and is ${first}`, [
                  'first',
                ])
              return connection.facet(field, first)
            },
          }),
        ]),
      ),
  })
  facetTypes.set(entity.type, ref)
  return ref
}

/** The arguments of every connection. */
export function connectionArguments(entity: Entity) {
  return (t: ArgBuilder<Types>) =>
    ({
      first: t.int({
        description: `Size of the page from the start, 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when nothing is said.`,
      }),
      after: t.string({ description: 'Only what comes after this cursor.' }),
      last: t.int({ description: `Size of the page from the end, 1 to ${MAX_PAGE_SIZE}.` }),
      before: t.string({ description: 'Only what comes before this cursor.' }),
      where: t({ type: entity.where.ref, description: 'Which ones; all when nothing is said.' }),
      orderBy: t({ type: [entity.order.ref], description: 'In which order; the first key counts most.' }),
    }) satisfies InputFieldMap
}

/** A connection costs as many times its selection as the page may have rows. */
export function connectionCost({ first, last }: PageArguments): { field: number; multiplier: number } {
  return { field: 1, multiplier: clamp(last ?? first ?? DEFAULT_PAGE_SIZE) }
}

function clamp(size: number): number {
  return Math.min(Math.max(size, 1), MAX_PAGE_SIZE)
}
