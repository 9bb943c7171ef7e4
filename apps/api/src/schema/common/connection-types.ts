import type { FieldMap, ObjectRef } from '@pothos/core'
import { entityOf } from '../../read/entities/entities.js'
import type { Entity, EntityName } from '../../read/entity.js'
import type { Edge, List } from '../../read/list.js'
import { inTurns } from '../../read/turns.js'
import { builder, type Types } from '../builder.js'
import { COUNT_COST } from './connection-cost.js'
import { facetsType } from './facets.js'
import { part } from './reads.js'
import { timelineField } from './timeline-field.js'

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
    description: `One page of ${rows}s, with ${hasFacets ? 'totals and facets' : 'the total'} of the whole list.`,
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
        description: 'How many there are on all pages of the list. Counted only when asked for.',
        complexity: COUNT_COST,
        extensions: part({ part: 'totalCount' }),
        resolve: (list) => list.totalCount,
      }),
      ...(entity.times && { timeline: timelineField(t, entity) }),
      ...(hasFacets && {
        facets: t.field({
          type: facetsType(entity),
          description: 'How many of all of them, on every page of the list, have each value of a field.',
          extensions: part({ part: 'facets' }),
          resolve: (list) => list,
        }),
      }),
    }),
  })
  return { entity, ref }
}
