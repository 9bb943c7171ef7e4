import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { inOrder } from '../../data/loaders.js'
import type { Context } from '../../graphql/context.js'
import type { EntityName } from './entity.js'

interface FindMany {
  findMany(query: object): Promise<{ id: string }[]>
}

/** A field's place in the operation, the same for all siblings: what one batch is known by. */
export function placeOf({ path }: GraphQLResolveInfo): string {
  const keys: string[] = []
  for (let at: typeof path | undefined = path; at; at = at.prev)
    if (typeof at.key === 'string') keys.unshift(`${at.typename}.${at.key}`)
  return keys.join('/')
}

export type LoadNode = (id: string) => Promise<{ id: string } | null>

/**
 * How to read the rows that a field leads to, by `path` where they lie deeper, with only the columns and relations that
 * the operation asks for. All rows of one place are read by one statement (and one for each relation asked for). Make
 * it in the resolver of the list, not of each item: making it is what tells Pothos which of the fields below are read.
 */
export function nodeLoader(
  context: Context,
  info: GraphQLResolveInfo,
  type: EntityName,
  path: string[] = [],
): LoadNode {
  const query = queryFromInfo({ context, info, typeName: type, path, select: { id: true } })
  const delegate = context.database.prisma[lowerFirst(type)] as unknown as FindMany
  const place = [placeOf(info), ...path, type].join(':')
  return (id) =>
    context.loaders.load(place, id, async (ids) => {
      const rows = await delegate.findMany({ ...query, where: { id: { in: [...ids] } } })
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        (row) => row as { id: string } | null,
        null,
      )
    })
}

function lowerFirst(type: EntityName): Uncapitalize<EntityName> {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}` as Uncapitalize<EntityName>
}
