import { groupBy } from '../../data/group-by.js'
import { name, oneOf, query, type Sql, sql } from '../../data/sql.js'
import type { Context } from '../../graphql/context.js'
import type { Types } from '../builder.js'
import type { Edge, EdgeFields, Relation } from './connection.js'

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
    keys: { MENTIONS: { description: 'Mentions in common.', of: (): Sql => sql`link."mentions"` } },
  }
}

interface Facts {
  readonly mentionCount: number
  readonly surfaces: readonly string[]
}

interface FactRow {
  readonly parent: string
  readonly node: string
  readonly surface: string
  readonly n: number | bigint
}

/** How often, and by which surfaces, an edge's parent and node are connected: one statement for all edges. */
async function factsOf(
  edge: Edge,
  nodeColumn: MentionColumn,
  parentColumn: MentionColumn,
  context: Context,
): Promise<Facts> {
  const key = (parent: string, node: string): string => `${parent} ${node}`
  return context.loaders.load(
    `mention facts ${parentColumn} ${nodeColumn}`,
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
      return keys.map((pair) => {
        const own = groups.get(pair) ?? []
        return {
          mentionCount: own.reduce((sum, { n }) => sum + Number(n), 0),
          surfaces: own.map(({ surface }) => surface),
        }
      })
    },
  )
}

/** The facts that such an edge carries. */
export function mentionFacts(nodeColumn: MentionColumn, parentColumn: MentionColumn): EdgeFields {
  return (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Edge>) => ({
    mentionCount: t.int({
      description: 'How often it is mentioned here.',
      resolve: async (edge, _, context) =>
        (await factsOf(edge, nodeColumn, parentColumn, context)).mentionCount,
    }),
    surfaces: t.stringList({
      description: 'By which names, the commonest first.',
      resolve: async (edge, _, context) => [
        ...(await factsOf(edge, nodeColumn, parentColumn, context)).surfaces,
      ],
    }),
  })
}
