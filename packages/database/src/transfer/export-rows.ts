import type { Database } from '../open-database.js'

/** The columns of each table, in their order: what a row of it holds, and all that there is of a table without rows. */
export const EXPORT_COLUMNS = {
  articles: columns(`
    id documentId position title kicker subtitle outlet dateline datelinePlace datelineDate
    datelineStart datelineEnd text spans paragraphs authors captions document newspaper publishedOn
    pageNumber`),
  organizations: columns(`
    id name type region articleCount mentionCount metricCount mentions names`),
  metrics: columns(`
    id documentId articleId organizationId text start end value max unit normalizedValue normalizedUnit
    dimension qualifier change indicator base per period periodStart periodEnd periodFrom periodTo
    sentence sentenceStart sentenceEnd rule article organization document newspaper publishedOn
    pageNumber`),
} as const
export type ExportKind = keyof typeof EXPORT_COLUMNS

const ROWS_A_BATCH = 200

/**
 * Streams articles, organizations or metrics in the order of their ids, each with the spans that it was read from and
 * with what a table of them needs of their surroundings. All rows of a kind have the same keys: none of what is stored for
 * the orders of lists only.
 */
export async function* exportRows(
  database: Database,
  kind: ExportKind,
): AsyncGenerator<Record<string, unknown>> {
  for (let after = ''; ; ) {
    const rows = await READERS[kind](database, after)
    yield* rows
    if (rows.length < ROWS_A_BATCH) return
    after = rows.at(-1)?.id as string
  }
}

function columns(names: string): readonly string[] {
  return names.trim().split(/\s+/)
}

type Reader = (database: Database, after: string) => Promise<Record<string, unknown>[]>

const pageAfter = (after: string) =>
  ({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: ROWS_A_BATCH }) as const

const ISSUE = { select: { name: true, newspaper: true, publishedOn: true, pageNumber: true } } as const

const READERS: Record<ExportKind, Reader> = {
  async articles({ prisma }, after) {
    const articles = await prisma.article.findMany({
      ...pageAfter(after),
      omit: { sequence: true, publishedOn: true, newspaper: true, titleKey: true, length: true },
      include: {
        document: ISSUE,
        authors: { select: { name: true, role: true, start: true, end: true }, orderBy: { position: 'asc' } },
        captions: {
          select: { text: true, credit: true, start: true, end: true },
          orderBy: { position: 'asc' },
        },
      },
    })
    return articles.map(({ document: { name, ...issue }, ...article }) => ({
      ...article,
      document: name,
      ...issue,
    }))
  },
  async organizations({ prisma }, after) {
    const organizations = await prisma.organization.findMany({
      ...pageAfter(after),
      include: {
        names: { select: { name: true }, orderBy: { name: 'asc' } },
        mentions: {
          select: { documentId: true, articleId: true, surface: true, start: true, end: true },
          orderBy: [{ documentId: 'asc' }, { start: 'asc' }],
        },
      },
    })
    return organizations.map(({ names, ...organization }) => ({
      ...organization,
      names: names.map(({ name }) => name),
    }))
  },
  async metrics({ prisma }, after) {
    const metrics = await prisma.metric.findMany({
      ...pageAfter(after),
      omit: {
        ...{ identity: true, valueKey: true, maxKey: true, normalizedKey: true, periodKey: true },
        ...{ sequence: true, publishedOn: true, newspaper: true },
      },
      include: {
        document: ISSUE,
        article: { select: { title: true } },
        organization: { select: { name: true } },
      },
    })
    return metrics.map(({ document: { name, ...issue }, article, organization, ...metric }) => ({
      ...asInTables(metric),
      article: article?.title ?? null,
      organization: organization?.name ?? null,
      document: name,
      ...issue,
    }))
  },
}

/** A row with its column `normalized` under the name that tables have for it, in its place. */
function asInTables(metric: object): object {
  return Object.fromEntries(
    Object.entries(metric).map(([name, value]) => [name === 'normalized' ? 'normalizedValue' : name, value]),
  )
}
