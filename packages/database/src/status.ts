import type { Database } from './open-database.js'

/** What the database holds, in numbers of rows. */
export interface DatabaseStatus {
  readonly engine: string
  readonly place: string
  readonly version: number
  readonly documents: number
  readonly articles: number
  readonly organizations: number
  readonly mentions: number
  readonly metrics: number
  readonly failures: number
}

export async function databaseStatus({ prisma, engine }: Database): Promise<DatabaseStatus> {
  const [documents, articles, organizations, mentions, metrics, failures, data] = await Promise.all([
    prisma.document.count(),
    prisma.article.count(),
    prisma.organization.count(),
    prisma.mention.count(),
    prisma.metric.count(),
    prisma.ingestFailure.count(),
    prisma.dataVersion.findUniqueOrThrow({ where: { id: 1 } }),
  ])
  const counts = { documents, articles, organizations, mentions, metrics, failures }
  return { engine: engine.name, place: engine.place, version: data.version, ...counts }
}
