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
  const linesOf = <T extends Child>(
    children: readonly T[],
    id: string,
    lines: (child: T) => readonly (string | null | undefined)[],
  ): string =>
    joined(
      children
        .filter(({ articleId }) => articleId === id)
        .flatMap(lines)
        .sort(),
    )
  return rows.articles.map(({ id, kicker, title, subtitle, text }) => ({
    kind: 'article',
    targetId: id,
    title: joined([kicker, title, subtitle]),
    organizations: linesOf(rows.mentions, id, ({ name, surface }) => [name, surface]),
    indicators: linesOf(rows.metrics, id, ({ indicator }) => [indicator]),
    body: joined([text, linesOf(rows.captions, id, (caption) => [caption.text])]),
    sort: publishedOn ?? '',
  }))
}

/** Each line once; no phrase reaches from one into the next. */
function joined(lines: readonly (string | null | undefined)[]): string {
  return [...new Set(lines.filter(Boolean))].join('\n')
}
