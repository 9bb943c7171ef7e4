import { type Box, keyOf, type Mark, type MarkKind } from '../marks/marks.js'
import type { PrintedSource } from '../printed/printed-page.js'

/** A text with what is marked in it. */
export interface MarkedString {
  readonly text: string
  readonly marks: readonly Mark[]
}

export interface ShownParagraph extends MarkedString {
  readonly isSection: boolean
  /** Where it begins in its article's text. */
  readonly start: number
}

/** An article for readers. */
export interface ShownArticle {
  /** Names its element. */
  readonly id: string
  readonly kicker: MarkedString | null
  readonly title: MarkedString | null
  readonly subtitle: MarkedString | null
  readonly authors: readonly string[]
  readonly paragraphs: readonly ShownParagraph[]
  readonly captions: readonly string[]
}

/** A page and what was read of it. */
export interface ShownPage {
  readonly printed: PrintedSource
  /** Headlines, organizations and figures in the page's own text, in its order. */
  readonly marks: readonly Mark[]
  readonly articles: readonly ShownArticle[]
  /** Captions that belong to no article. */
  readonly captions: readonly string[]
}

/** The keys of a page's marks, in the order of its text. */
export function keysOfPage({ marks }: ShownPage): string[] {
  return marks.map(({ key }) => key)
}

/** The keys of what is marked in its articles, in the order of reading. */
export function keysOfArticles({ articles }: ShownPage): string[] {
  return articles.flatMap(({ kicker, title, subtitle, paragraphs }) =>
    [kicker, title, subtitle, ...paragraphs].flatMap((text) => text?.marks.map(({ key }) => key) ?? []),
  )
}

interface Place {
  readonly start: number
  readonly end: number
}

/** A place of the page's text, and where that is printed. */
interface PrintedPlace extends Place {
  readonly boxes: readonly Box[] | null
}

interface Highlight extends Place {
  readonly __typename: string
  readonly span: Pick<Place, 'start'>
}

/** What was read at a place of the page. */
export interface Reading {
  readonly kind: 'metric' | 'organization'
  readonly span: PrintedPlace
}

/** What the API says of an article, stored or not. */
interface ReadArticle {
  readonly kicker: string | null
  readonly title: string | null
  readonly subtitle: string | null
  readonly titleSpans: readonly PrintedPlace[]
  readonly authors: readonly { readonly name: string }[]
  readonly paragraphs: readonly (Place & { readonly kind: string; readonly text: string })[]
  readonly captions: readonly { readonly text: string }[]
  readonly kickerHighlights: readonly Highlight[]
  readonly titleHighlights: readonly Highlight[]
  readonly subtitleHighlights: readonly Highlight[]
  readonly highlights: readonly Highlight[]
}

/**
 * @param readings everything that was read, in articles or not
 * @param articles with the id that names each one's element
 */
export function shownPage(
  printed: PrintedSource,
  readings: readonly Reading[],
  articles: readonly (ReadArticle & { readonly id: string })[],
  captions: readonly { readonly text: string }[],
): ShownPage {
  return {
    printed,
    marks: marksOfPage(readings, articles),
    articles: articles.map(shownArticle),
    captions: captions.map(({ text }) => text),
  }
}

function shownArticle({ id, ...article }: ReadArticle & { readonly id: string }): ShownArticle {
  const { kicker, title, subtitle, authors, paragraphs, captions } = article
  const marks = marksOf(article.highlights)
  return {
    id,
    kicker: kicker === null ? null : { text: kicker, marks: marksOf(article.kickerHighlights) },
    title: title === null ? null : { text: title, marks: marksOfTitle(title, article) },
    subtitle: subtitle === null ? null : { text: subtitle, marks: marksOf(article.subtitleHighlights) },
    authors: authors.map(({ name }) => name),
    paragraphs: paragraphs.map(({ kind, text, start, end }) => ({
      isSection: kind === 'SECTION',
      start,
      text,
      marks: marks
        .filter((mark) => mark.start >= start && mark.end <= end)
        .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    })),
    captions: captions.map(({ text }) => text),
  }
}

/** Marks of the page's own text: headlines, organizations and figures where they are printed. */
function marksOfPage(readings: readonly Reading[], articles: readonly ReadArticle[]): Mark[] {
  const titles = articles.flatMap(({ titleSpans }) =>
    titleSpans.map((span, index, [first = span]) => ({
      ...markAt('title', first.start, span),
      continued: index > 0,
    })),
  )
  return [...titles, ...readings.map(({ kind, span }) => markAt(kind, span.start, span))].sort(
    (a, b) => a.start - b.start,
  )
}

function markAt(kind: MarkKind, named: number, { start, end, boxes }: PrintedPlace): Mark {
  return { key: keyOf(kind, named), kind, start, end, boxes: boxes ?? [] }
}

/** The headline as a whole, and what it names. */
function marksOfTitle(title: string, { titleSpans: [first], titleHighlights }: ReadArticle): Mark[] {
  if (!first) return []
  return [
    { key: keyOf('title', first.start), kind: 'title', start: 0, end: title.length },
    ...marksOf(titleHighlights),
  ]
}

function marksOf(highlights: readonly Highlight[]): Mark[] {
  return highlights.map(({ __typename, span, start, end }) => {
    const kind = kindOf(__typename)
    return { key: keyOf(kind, span.start), kind, start, end }
  })
}

export function kindOf(typename: string): Reading['kind'] {
  return typename.endsWith('MetricHighlight') ? 'metric' : 'organization'
}
