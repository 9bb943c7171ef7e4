import type { Link } from './entity.js'
import { column, name, type Sql, sql } from './sql.js'

/** Rows of `table` that name the row that they are listed for in `foreignKey`. */
export function children(table: string, foreignKey: string): Link {
  return {
    from: (x) => sql`${name(table)} ${name(x)}`,
    where: (x, parent) => sql`${column(x, foreignKey)} = ${column(parent, 'id')}`,
  }
}

/** Rows of `table` whose ids are the nodes of a link. */
function rowsOf(
  table: string,
  nodes: (alias: string, parent: string) => Sql,
): Required<Pick<Link, 'from' | 'nodes'>> {
  return {
    nodes,
    from: (x, parent) =>
      sql`${nodes(x, parent)} JOIN ${name(table)} ${name(x)} ON ${column(x, 'id')} = ${column(`${x}link`, 'node')}`,
  }
}

type MentionColumn = 'articleId' | 'documentId' | 'organizationId'

/** Rows of `table` that mentions relate to the row that they are listed for. */
export function mentioned(table: string, theirs: MentionColumn, ours: MentionColumn): Link {
  return {
    ...rowsOf(
      table,
      (x, parent) => sql`(
      SELECT ${column('m', theirs)} AS "node", COUNT(*) AS "shared" FROM "Mention" m
      WHERE ${column('m', ours)} = ${column(parent, 'id')} GROUP BY ${column('m', theirs)}
    ) ${name(`${x}link`)}`,
    ),
    where: () => sql`1 = 1`,
    shared: (x) => column(`${x}link`, 'shared'),
    surfaces: (x, parent) => surfacesOf(theirs, x, sql`${column('m', ours)} = ${column(parent, 'id')}`),
  }
}

/** The articles that mention the organization that they are listed for: the first mention in each tells how often. */
export const articlesOf: Link = {
  ...rowsOf(
    'Article',
    (x, parent) => sql`(
      SELECT m."articleId" AS "node", m."timesInArticle" AS "shared" FROM "Mention" m
      WHERE m."organizationId" = ${column(parent, 'id')} AND m."timesInArticle" > 0
    ) ${name(`${x}link`)}`,
  ),
  where: () => sql`1 = 1`,
  counted: 'articleCount',
  shared: (x) => column(`${x}link`, 'shared'),
  // An article has few mentions, an organization many: written so, no index is taken to those.
  surfaces: (x, parent) => surfacesOf('articleId', x, sql`NOT m."organizationId" <> ${column(parent, 'id')}`),
}

function surfacesOf(theirs: MentionColumn, x: string, ofParent: Sql): Sql {
  return sql`(
    SELECT m."surface" FROM "Mention" m WHERE ${ofParent} AND ${column('m', theirs)} = ${column(x, 'id')}
    GROUP BY m."surface" ORDER BY COUNT(*) DESC, MIN(m."start"), m."surface"
  )`
}

/** Organizations that articles mention together with the one that they are listed for. */
export const coOccurring: Link = {
  ...rowsOf(
    'Organization',
    (x, parent) => sql`(
    SELECT b."organizationId" AS "node", COUNT(DISTINCT a."articleId") AS "shared"
    FROM "Mention" a JOIN "Mention" b ON b."articleId" = a."articleId" AND b."organizationId" <> a."organizationId"
    WHERE a."organizationId" = ${column(parent, 'id')} GROUP BY b."organizationId"
  ) ${name(`${x}link`)}`,
  ),
  where: () => sql`1 = 1`,
  shared: (x) => column(`${x}link`, 'shared'),
}

/** The longest-named organization there is that the name of the one of `alias` begins with. */
export function parentId(alias: string): Sql {
  return sql`(SELECT c."parentId" FROM "OrganizationParent" c JOIN "Organization" o ON o."id" = c."parentId"
    WHERE c."organizationId" = ${column(alias, 'id')} ORDER BY c."length" DESC LIMIT 1)`
}

/** Organizations whose parent is the one that they are listed for. */
export const offspring: Link = {
  from: (x) =>
    sql`"OrganizationParent" ${name(`${x}link`)} JOIN "Organization" ${name(x)} ON ${column(x, 'id')} = ${column(`${x}link`, 'organizationId')}`,
  where: (x, parent) =>
    sql`${column(`${x}link`, 'parentId')} = ${column(parent, 'id')} AND ${parentId(x)} = ${column(parent, 'id')}`,
}
