import type { ObjectRef } from '@pothos/core'
import type { Context } from '../../context/context.js'
import type { Link } from '../../read/entity.js'
import type { List } from '../../read/list.js'
import type { ListSource } from '../../read/select.js'
import { builder, type Types } from '../builder.js'
import { connectionArguments } from './connection-arguments.js'
import { connectionCost } from './connection-cost.js'
import type { ConnectionTypes } from './connection-types.js'
import { hanging } from './reads.js'

interface ConnectionField extends Omit<ListSource, 'entity'> {
  readonly types: ConnectionTypes
  readonly description: string
}

interface ConnectionQuery extends Omit<ConnectionField, 'link'> {
  /** How its rows are read where they are no table of their type's name. */
  readonly link?: Link
  /** Throws where the caller may not read it. */
  readonly guard?: (context: Context) => void
}

/** Adds a connection of everything there is to the queries. */
export function connectionQuery(
  name: string,
  { types, description, link, guard, order }: ConnectionQuery,
): void {
  const list = { order, link: link ?? null, entity: types.entity.name }
  builder.queryField(name, (t) =>
    t.field({
      type: types.ref,
      description,
      args: connectionArguments(types.entity)(t.arg),
      complexity: connectionCost,
      extensions: { reads: { list } },
      resolve: (_parent, _args, context, info) => {
        guard?.(context)
        return context.reads.list(info, list)
      },
    }),
  )
}

/** Adds a connection of what hangs on its parent to a type; it is read with the parent. */
export function connectionField<Parent>(
  parent: ObjectRef<Types, Parent>,
  name: string,
  { types, description, ...source }: ConnectionField,
): void {
  builder.objectField(parent, name, (t) =>
    t.field({
      type: types.ref,
      description,
      args: connectionArguments(types.entity)(t.arg),
      complexity: connectionCost,
      extensions: { reads: { list: { ...source, entity: types.entity.name } } },
      resolve: (row, _args, _context, info) => hanging<List>(row, info),
    }),
  )
}
