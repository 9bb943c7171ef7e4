import { brandWithType, type OutputType } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context/context.js'
import { badInput } from '../../errors.js'
import { decodeGlobalId } from '../../global-id.js'
import type { Row } from '../../read/list.js'
import { MAX_PAGE_SIZE } from '../../read/page.js'
import { builder, type Types } from '../builder.js'

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The thing with this id, whatever its type; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'A global id.' }) },
    resolve: (_, { id }, context, info) => find(context, info, id, ['id']),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: `Things by their ids, in the order of the ids; null where there is none. At most ${MAX_PAGE_SIZE}.`,
    args: { ids: t.arg.idList({ required: true, description: 'Global ids.' }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(ids.length, 1) }),
    resolve: (_, { ids }, context, info) => {
      if (ids.length > MAX_PAGE_SIZE)
        throw badInput('BAD_PAGE', `at most ${MAX_PAGE_SIZE} ids can be asked for at once`, ['ids'])
      return ids.map((id, index) => find(context, info, id, ['ids', index]))
    },
  }),
}))

async function find(
  { reads }: Context,
  info: GraphQLResolveInfo,
  globalId: string,
  path: readonly (string | number)[],
): Promise<Row | null> {
  const { typename, id } = decodeGlobalId(globalId, path)
  const node = await reads.rows(info, typename)(id)
  if (node) brandWithType<Types>(node, typename as OutputType<Types>)
  return node
}
