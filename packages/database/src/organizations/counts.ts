import type { Transaction } from '../engines/transaction.js'
import { Prisma } from '../generated/sqlite/client.js'

interface Counted {
  readonly mentions: readonly { readonly organizationId: string; readonly articleId?: string | null }[]
  readonly metrics: readonly { readonly organizationId: string | null }[]
}

interface Counts {
  readonly articles: Set<string>
  mentions: number
  metrics: number
}

/** Both engines bound the parameters of one statement. */
const ROWS_A_STATEMENT = 200

/**
 * Counts what whole documents bring, or take away with them, for the organizations that they mention. An article is of
 * one document, so counts of documents add up.
 */
export async function countOrganizations(
  transaction: Transaction,
  counted: Counted,
  by: 1 | -1,
): Promise<void> {
  const rows = [...countsOf(counted)].sort(([a], [b]) => (a < b ? -1 : 1))
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    const values = rows
      .slice(at, at + ROWS_A_STATEMENT)
      .map(
        ([id, { articles, mentions, metrics }]) =>
          Prisma.sql`(${id}, CAST(${articles.size * by} AS INTEGER), CAST(${mentions * by} AS INTEGER), CAST(${metrics * by} AS INTEGER))`,
      )
    await transaction.$executeRaw`
      WITH v("id", "articles", "mentions", "metrics") AS (VALUES ${Prisma.join(values)})
      UPDATE "Organization" SET "articleCount" = "articleCount" + v."articles",
        "mentionCount" = "mentionCount" + v."mentions", "metricCount" = "metricCount" + v."metrics"
      FROM v WHERE v."id" = "Organization"."id"`
  }
}

function countsOf({ mentions, metrics }: Counted): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  const of = (id: string): Counts => {
    const known = counts.get(id) ?? { articles: new Set<string>(), mentions: 0, metrics: 0 }
    counts.set(id, known)
    return known
  }
  for (const { organizationId, articleId } of mentions) {
    const entry = of(organizationId)
    entry.mentions++
    if (articleId != null) entry.articles.add(articleId)
  }
  for (const { organizationId } of metrics) if (organizationId !== null) of(organizationId).metrics++
  return counts
}

interface MentionInArticle {
  readonly id: string
  readonly organizationId: string
  readonly articleId: string | null
  readonly start: number
}

/** For the first mention of each organization in each article, how often it is mentioned there. */
export function timesInArticles(mentions: readonly MentionInArticle[]): Map<string, number> {
  const found = new Map<string, { first: MentionInArticle; times: number }>()
  for (const mention of mentions) {
    const { organizationId, articleId, start } = mention
    if (articleId === null) continue
    const key = `${articleId} ${organizationId}`
    const known = found.get(key)
    if (!known) found.set(key, { first: mention, times: 1 })
    else {
      known.times++
      if (start < known.first.start) known.first = mention
    }
  }
  return new Map([...found.values()].map(({ first, times }) => [first.id, times]))
}

/** Counts organizations again: after a merge, an article that mentioned both counts once. */
export async function recountOrganizations(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Organization" SET
      "articleCount" = (SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."organizationId" = "Organization"."id"),
      "mentionCount" = (SELECT COUNT(*) FROM "Mention" m WHERE m."organizationId" = "Organization"."id"),
      "metricCount" = (SELECT COUNT(*) FROM "Metric" m WHERE m."organizationId" = "Organization"."id")
    WHERE "id" IN (${Prisma.join([...ids])})`
  await transaction.$executeRaw`
    UPDATE "Mention" SET "timesInArticle" = f."times" FROM (
      SELECT "id", CASE WHEN "articleId" IS NOT NULL AND ROW_NUMBER() OVER (PARTITION BY "organizationId", "articleId" ORDER BY "start", "id") = 1
        THEN COUNT(*) OVER (PARTITION BY "organizationId", "articleId") ELSE 0 END AS "times"
      FROM "Mention" WHERE "organizationId" IN (${Prisma.join([...ids])})
    ) f WHERE f."id" = "Mention"."id" AND f."times" <> "Mention"."timesInArticle"`
}
