import type { Database } from '../open-database.js'
import type { SearchKind } from './entry.js'

/** What is shown of a hit. */
export interface HitTexts {
  readonly title: string | null
  /** Pieces that may be shown below the title; the first that holds a phrase is. */
  readonly pieces: readonly string[]
}

export async function hitTextsOf(
  database: Database,
  kind: SearchKind,
  ids: readonly string[],
): Promise<Map<string, HitTexts>> {
  switch (kind) {
    case 'article':
      return textsOfArticles(database, ids)
    case 'organization':
      return textsOfOrganizations(database, ids)
    case 'metric':
      return textsOfMetrics(database, ids)
  }
}

async function textsOfArticles({ prisma }: Database, ids: readonly string[]): Promise<Map<string, HitTexts>> {
  const articles = await prisma.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      title: true,
      kicker: true,
      subtitle: true,
      text: true,
      captions: { select: { text: true }, orderBy: { position: 'asc' } },
    },
  })
  return new Map(
    articles.map(({ id, title, kicker, subtitle, text, captions }) => {
      const pieces = [text, kicker, subtitle, ...captions.map((caption) => caption.text)]
      return [id, { title, pieces: pieces.filter((piece) => piece !== null && piece !== '') as string[] }]
    }),
  )
}

async function textsOfOrganizations(
  { prisma }: Database,
  ids: readonly string[],
): Promise<Map<string, HitTexts>> {
  const organizations = await prisma.organization.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, names: { select: { name: true }, orderBy: { name: 'asc' } } },
  })
  return new Map(
    organizations.map(({ id, name, names }) => [
      id,
      { title: name, pieces: [name, ...names.map((one) => one.name)] },
    ]),
  )
}

async function textsOfMetrics({ prisma }: Database, ids: readonly string[]): Promise<Map<string, HitTexts>> {
  const metrics = await prisma.metric.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, indicator: true, sentence: true },
  })
  return new Map(metrics.map(({ id, indicator, sentence }) => [id, { title: indicator, pieces: [sentence] }]))
}
