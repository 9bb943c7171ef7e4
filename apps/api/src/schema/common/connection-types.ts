import type { ArgBuilder, FieldMap, InputFieldMap, ObjectRef } from '@pothos/core'
import { checkedSize, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageArguments } from '../../data/page.js'
import { builder, type Types } from '../builder.js'
import type { Connection, Edge } from './connection.js'
import type { Entity, NodeRef } from './entity.js'
import { FacetBucket } from './facets.js'
import { nodeLoader } from './load-node.js'
import { timelineField } from './timeline-field.js'

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
        resolve: async ({ id, load }) => found(await load(id)),
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
        resolve: async (connection, _, context, info) => {
          const load = nodeLoader(context, info, entity.type, ['node'])
          return (await connection.page()).rows.map((row) => ({ ...row, connection, load }))
        },
      }),
      nodes: t.field({
        type: [node],
        description: 'The page without cursors.',
        resolve: async (connection, _, context, info) => {
          const load = nodeLoader(context, info, entity.type)
          const { rows } = await connection.page()
          return (await Promise.all(rows.map(({ id }) => load(id)))).map(found)
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
      ...(entity.day && { timeline: timelineField(t) }),
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

/** A row that a page has just named. */
export function found<Node>(node: Node | null): Node {
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
            resolve: (connection, { first }) => connection.facet(field, checkedSize(first)),
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

/** A connection costs as many times its selection as the page may have rows; its filter is counted apart. */
export function connectionCost({ first, last }: PageArguments): { field: number; multiplier: number } {
  return { field: 1, multiplier: clamp(last ?? first ?? DEFAULT_PAGE_SIZE) }
}

function clamp(size: number): number {
  return Math.min(Math.max(size, 1), MAX_PAGE_SIZE)
}
