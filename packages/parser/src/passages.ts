import type { PageText } from './articles/page-text.js'
import type { FoldedText } from './text/folded-text.js'

export type PassageKind =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'paragraph'
  | 'section'
  | 'caption'
  | 'byline'
  | 'other'

/** A run of text that reads as one: what organizations are recognized and metrics are read in. */
export interface Passage {
  readonly kind: PassageKind
  /** Index of its article, or null. */
  readonly article: number | null
  readonly text: FoldedText
}

/** A picture's tags say nothing: `<img width="48%"/>`. */
const ONLY_TAGS = /^(?:<\/?[A-Za-z][^<>]*>)+$/

/** Every passage of the page: article by article in the order of reading, then what belongs to no article. */
export function passagesOf(page: PageText): Passage[] {
  const passages: Passage[] = []
  const add = (kind: PassageKind, article: number | null, text: FoldedText | null): void => {
    if (text && text.length > 0) passages.push({ kind, article, text })
  }
  page.articles.forEach((article, index) => {
    add('kicker', index, article.kicker)
    add('title', index, article.title)
    add('subtitle', index, article.subtitle)
    for (const paragraph of article.paragraphs) add(paragraph.kind, index, paragraph.text)
    for (const caption of article.captions) add('caption', index, caption.text)
    for (const byline of article.bylines) add('byline', index, byline)
  })
  for (const caption of page.captions) add('caption', null, caption.text)
  for (const text of page.others) if (!ONLY_TAGS.test(text.text)) add('other', null, text)
  return passages
}
