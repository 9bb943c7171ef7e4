import { groupBy } from '../../data/group-by.js'
import { name, oneOf, query, sql } from '../../data/sql.js'
import type { Context } from '../../graphql/context.js'
import type { Types } from '../builder.js'
import type { Edge, Relation } from './connection.js'
import type { EdgeFields } from './connection-types.js'

type MentionColumn = 'articleId' | 'documentId' | 'organizationId'

/** Rows of `table` that mentions relate to a parent; the most mentioned first. */
export function throughMentions(
  table: string,
  nodeColumn: MentionColumn,
  parentColumn: MentionColumn,
): Relation {
  const [node, parent] = [name(nodeColumn), name(parentColumn)]
  return {
    from: (parents) => sql`${name(table)} x JOIN (
      SELECT ${parent} AS "parent", ${node} AS "node", COUNT(*) AS "mentions" FROM "Mention"
      WHERE ${oneOf(parent, parents)} GROUP BY ${parent}, ${node}
    ) link ON link."node" = x."id"`,
    parent: sql`link."parent"`,
    where: () => sql`1 = 1`,
    shared: sql`link."mentions"`,
  }
}

interface FactRow {
  readonly parent: string
  readonly node: string
  readonly surface: string
  readonly n: number | bigint
}

/** By which surfaces an edge's parent and node are connected, the commonest first: one statement for all edges. */
async function surfacesOf(
  edge: Edge,
  nodeColumn: MentionColumn,
  parentColumn: MentionColumn,
  context: Context,
): Promise<readonly string[]> {
  const key = (parent: string, node: string): string => `${parent} ${node}`
  return context.loaders.load(
    `surfaces ${parentColumn} ${nodeColumn}`,
    key(edge.connection.parentId ?? '', edge.id),
    async (keys) => {
      const pairs = keys.map((pair) => pair.split(' ') as [string, string])
      const [parent, node] = [name(parentColumn), name(nodeColumn)]
      const rows = await query<FactRow>(
        context.database,
        sql`SELECT ${parent} AS "parent", ${node} AS "node", "surface", COUNT(*) AS "n", MIN("start") AS "first"
          FROM "Mention" WHERE ${oneOf(parent, [...new Set(pairs.map(([id]) => id))])}
          AND ${oneOf(node, [...new Set(pairs.map(([, id]) => id))])}
          GROUP BY 1, 2, 3 ORDER BY "n" DESC, "first", "surface"`,
      )
      const groups = groupBy(rows, (row) => key(row.parent, row.node))
      return keys.map((pair) => (groups.get(pair) ?? []).map(({ surface }) => surface))
    },
  )
}

/** The facts that such an edge carries. */
export function mentionFacts(nodeColumn: MentionColumn, parentColumn: MentionColumn): EdgeFields {
  return (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Edge>) => ({
    mentionCount: t.int({
      description: 'How often it is mentioned here.',
      resolve: ({ shared }) => shared,
    }),
    surfaces: t.stringList({
      description: 'By which names, the commonest first.',
      resolve: async (edge, _, context) => [...(await surfacesOf(edge, nodeColumn, parentColumn, context))],
    }),
  })
}
