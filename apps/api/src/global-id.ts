import { badInput, shortened } from './errors.js'

export const NODE_TYPES = ['Document', 'Article', 'Organization', 'Metric', 'Mention'] as const
export type NodeType = (typeof NODE_TYPES)[number]

interface GlobalId {
  readonly typename: NodeType
  readonly id: string
}

/** `Article:9f2c…`: the type and the database's id, which is made of content, so it stays the same after every ingest. */
export function encodeGlobalId(typename: string, id: string): string {
  return `${typename}:${id}`
}

/**
 * @param path the argument that holds `globalId`, for the error
 * @throws GraphQLError BAD_ID
 */
export function decodeGlobalId(
  globalId: string,
  path: readonly (string | number)[],
  expected?: NodeType,
): GlobalId {
  const match = /^([A-Z][A-Za-z]*):([0-9a-f]{32}|[0-9a-f]{64})$/.exec(globalId)
  const typename = NODE_TYPES.find((type) => type === match?.[1])
  if (!typename || !match?.[2])
    throw badInput('BAD_ID', `"${shortened(globalId)}" is not an id that this API gave out`, path)
  if (expected && typename !== expected)
    throw badInput(
      'BAD_ID',
      `an id of type ${expected} is expected here, and this is one of type ${typename}`,
      path,
    )
  return { typename, id: match[2] }
}
