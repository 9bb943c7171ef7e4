import type { SearchText } from '../engines/search-entry.js'

interface Child {
  readonly articleId?: string | null
}

/** The rows of a document that can be searched. */
interface SearchedRows {
  readonly articles: readonly {
    readonly id: string
    readonly kicker?: string | null
    readonly title?: string | null
    readonly subtitle?: string | null
    readonly text: string
  }[]
  readonly captions: readonly (Child & { readonly text: string })[]
  readonly mentions: readonly (Child & { readonly name: string; readonly surface: string })[]
  readonly metrics: readonly (Child & {
    readonly id: string
    readonly indicator?: string | null
    readonly sentence: string
  })[]
}

/** What can be searched of each article and metric of a document. */
export function searchTextsOf(rows: SearchedRows, publishedOn: string | null): SearchText[] {
  return [...articleTexts(rows, publishedOn), ...metricTexts(rows, publishedOn)]
}

function metricTexts({ metrics }: SearchedRows, publishedOn: string | null): SearchText[] {
  return metrics.map(({ id, indicator, sentence }) => ({
    kind: 'metric',
    targetId: id,
    title: indicator ?? '',
    organizations: '',
    indicators: '',
    body: sentence,
    sort: publishedOn ?? '',
  }))
}

function articleTexts(rows: SearchedRows, publishedOn: string | null): SearchText[] {
  const mentions = linesByArticle(rows.mentions, ({ name, surface }) => [name, surface])
  const indicators = linesByArticle(rows.metrics, ({ indicator }) => [indicator])
  const captions = linesByArticle(rows.captions, ({ text }) => [text])
  return rows.articles.map(({ id, kicker, title, subtitle, text }) => ({
    kind: 'article',
    targetId: id,
    title: joined([kicker, title, subtitle]),
    organizations: joined((mentions.get(id) ?? []).sort()),
    indicators: joined((indicators.get(id) ?? []).sort()),
    body: joined([text, joined((captions.get(id) ?? []).sort())]),
    sort: publishedOn ?? '',
  }))
}

type Line = string | null | undefined

function linesByArticle<T extends Child>(
  children: readonly T[],
  linesOf: (child: T) => readonly Line[],
): Map<string, Line[]> {
  const lines = new Map<string, Line[]>()
  for (const child of children) {
    if (child.articleId == null) continue
    const there = lines.get(child.articleId) ?? []
    there.push(...linesOf(child))
    lines.set(child.articleId, there)
  }
  return lines
}

/** Each line once; no phrase reaches from one into the next. */
function joined(lines: readonly Line[]): string {
  return [...new Set(lines.filter(Boolean))].join('\n')
}
