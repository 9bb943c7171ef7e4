import type { Database } from '../open-database.js'

export const EXPORT_KINDS = ['articles', 'organizations', 'metrics'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

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
      ...metric,
      article: article?.title ?? null,
      organization: organization?.name ?? null,
      document: name,
      ...issue,
    }))
  },
}
