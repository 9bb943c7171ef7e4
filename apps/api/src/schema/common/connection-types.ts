import type { ArgBuilder, FieldMap, InputFieldMap, ObjectRef } from '@pothos/core'
import { entityOf } from '../../read/entities/entities.js'
import type { Entity, EntityName } from '../../read/entity.js'
import type { Bucket, Edge, List } from '../../read/list.js'
import { checkedSize, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageArguments } from '../../read/page.js'
import { inTurns } from '../../read/turns.js'
import { builder, type Types } from '../builder.js'
import { orderInput } from './order-input.js'
import { part } from './reads.js'
import { timelineField } from './timeline-field.js'
import { whereInput } from './where-input.js'

export interface ConnectionTypes {
  readonly entity: Entity
  readonly ref: ObjectRef<Types, List>
}

/** A type whose fields are shown of rows as the database gave them. */
export type NodeRef = ObjectRef<Types, { id: string }, { id: string }>

/** What an edge can say about its parent and node together. */
export type EdgeFields = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Edge>) => FieldMap

/** Makes `NameConnection` and `NameEdge` over the rows of a type. */
export function connectionTypes(
  typeName: string,
  rows: EntityName,
  node: NodeRef,
  edgeFields?: EdgeFields,
): ConnectionTypes {
  const entity = entityOf(rows)
  const edgeRef = builder.objectRef<Edge>(`${typeName}Edge`).implement({
    description: `One ${rows} of a connection, with its place in the order.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Place in the order: pass it as `after` or `before`.',
        extensions: part({ part: 'cursor' }),
        resolve: ({ list, row }) => list.cursorOf(row),
      }),
      node: t.field({
        type: node,
        description: `The ${rows}.`,
        extensions: part({ part: 'node' }),
        resolve: ({ row }) => row,
      }),
      ...edgeFields?.(t),
    }),
  })
  const hasFacets = Object.keys(entity.facets).length > 0
  const ref = builder.objectRef<List>(`${typeName}Connection`).implement({
    description: `One page of ${rows}s, with what is told of the whole list: how many they are${hasFacets ? ', and how they spread' : ''}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edgeRef],
        description: `The ${rows}s on this page, each with its cursor.`,
        extensions: part({ part: 'edges' }),
        resolve: ({ edges, weight }) => inTurns(edges, weight),
      }),
      nodes: t.field({
        type: [node],
        description: `The ${rows}s on this page, without cursors.`,
        extensions: part({ part: 'nodes' }),
        resolve: ({ rows, weight }) => inTurns(rows, weight),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page lies.',
        extensions: part({ part: 'pageInfo' }),
        resolve: (list) => list.pageInfo,
      }),
      totalCount: t.int({
        description: 'How many there are in all, whatever the page. Counted only when asked for.',
        complexity: COUNT_COST,
        extensions: part({ part: 'totalCount' }),
        resolve: (list) => list.totalCount,
      }),
      ...(entity.times && { timeline: timelineField(t, entity) }),
      ...(hasFacets && {
        facets: t.field({
          type: facetsType(entity),
          description: 'How all of them, whatever the page, spread over the values of a field.',
          extensions: part({ part: 'facets' }),
          resolve: (list) => list,
        }),
      }),
    }),
  })
  return { entity, ref }
}

const COUNT_COST = 5
const FACET_COST = 10

/** Rows have the columns that their type's fields say they need, and no others. */
export function shownOrNull<Shape>(row: object | null): Shape | null {
  return row as Shape | null
}

/** A row that a page has just named. */
export function found<Shape extends { id: string }>(row: { id: string } | null): Shape {
  if (row === null) throw new Error('a row of the page was removed while it was read')
  return row as Shape
}

const FacetBucket = builder.objectRef<Bucket>('FacetBucket').implement({
  description: 'How many rows of a connection share one value.',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description: 'The value, written as filters take it; null for rows without one.',
    }),
    count: t.exposeInt('count', { description: 'Rows that have it.' }),
  }),
})

const facetTypes = new Map<string, ObjectRef<Types, List>>()

/** Makes `TypeFacets`, once for all lists of a type. */
export function facetsType(entity: Entity): ObjectRef<Types, List> {
  const known = facetTypes.get(entity.name)
  if (known) return known
  const ref = builder.objectRef<List>(`${entity.name}Facets`).implement({
    description: `Counts of ${entity.name}s that respect the connection's filter, commonest first.`,
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
            extensions: part({ facet: field }),
            resolve: (list, { first }) => list.facet(field, checkedSize(first)),
          }),
        ]),
      ),
  })
  facetTypes.set(entity.name, ref)
  return ref
}

/** The arguments of every connection. */
export function connectionArguments(entity: Entity) {
  return (t: ArgBuilder<Types>) =>
    ({
      first: t.int({
        description: `Size of the page from the start, 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} by default.`,
      }),
      after: t.string({ description: 'Only what comes after this cursor.' }),
      last: t.int({ description: `Size of the page from the end, 1 to ${MAX_PAGE_SIZE}.` }),
      before: t.string({ description: 'Only what comes before this cursor.' }),
      where: t({ type: whereInput(entity.name), description: 'Which ones; all by default.' }),
      orderBy: t({ type: [orderInput(entity)], description: 'In which order; the first key counts most.' }),
    }) satisfies InputFieldMap
}

/** A connection costs as many times its selection as the page may have rows; its filter is counted apart. */
export function connectionCost({ first, last }: PageArguments): { field: number; multiplier: number } {
  return { field: 1, multiplier: clamp(last ?? first ?? DEFAULT_PAGE_SIZE) }
}

function clamp(size: number): number {
  return Math.min(Math.max(size, 1), MAX_PAGE_SIZE)
}
