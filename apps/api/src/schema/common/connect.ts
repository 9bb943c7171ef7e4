import type { GraphQLResolveInfo } from 'graphql'
import type { SortTerm } from '../../data/order.js'
import type { Context } from '../../graphql/context.js'
import { Connection, type ConnectionArguments, type Relation } from './connection.js'
import type { Entity } from './entity.js'

/** A resolver of a connection of everything there is. */
export function connectAll(entity: Entity, defaultOrder: readonly SortTerm[]) {
  return (_: unknown, args: ConnectionArguments, context: Context, info: GraphQLResolveInfo): Connection =>
    new Connection(entity, null, null, args, defaultOrder, context, info)
}

/** A resolver of a connection of what hangs on its parent. */
export function connectRelated(entity: Entity, relation: Relation, defaultOrder: readonly SortTerm[]) {
  return (
    parent: { id: string },
    args: ConnectionArguments,
    context: Context,
    info: GraphQLResolveInfo,
  ): Connection => new Connection(entity, parent.id, relation, args, defaultOrder, context, info)
}
