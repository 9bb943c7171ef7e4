import type { PageLayout } from '@baobiao/parser'
import type { Part } from './articles/article.js'

/** What a text went through: written as the form prints it, or typeset and read back by the tool named. */
export const FORMS = [
  'epaper',
  'lines',
  'markdown',
  'narrow',
  'furnished',
  'pdftotext',
  'pdftotext-raw',
  'mutool',
  'pdf',
] as const
export type Form = (typeof FORMS)[number]

/** One text in a form that users bring, with the right answer. */
export interface MadeText {
  /** `epaper/source-lines/17` */
  readonly id: string
  readonly form: Form
  readonly family: string
  /** Whether rules and weights may be fitted on it. */
  readonly part: Part
  readonly text: string
  /** Where the lines stand on the page; only where the form has them. */
  readonly layout?: PageLayout
  readonly gold: TextGold
}

export interface TextGold extends MadeGold {
  /** What each piece of the text is, in the order of the text; white space between them belongs to none. */
  readonly marks: readonly Mark[]
}

/** UTF-16 units of the text, end exclusive; a mark never crosses a line break. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly role: Role
  /** Index into the gold's articles; null for furniture and standalone captions. */
  readonly article: number | null
}

export type Role =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'section'
  | 'paragraph'
  | 'signature'
  | 'caption'
  | 'furniture'

/** The right answer, in the form of the annotated pages. */
export interface MadeGold {
  readonly articles: readonly MadeArticle[]
  readonly standaloneCaptions: readonly string[]
}

export interface MadeArticle {
  readonly title: string
  readonly kicker: string | null
  readonly subtitle: string | null
  readonly authors: readonly { readonly name: string; readonly role: string }[]
  readonly media: string | null
  readonly sections: readonly string[]
  readonly captions: readonly string[]
  /** UTF-16 units of `text`, end exclusive, in the order of reading. */
  readonly bodySpans: readonly { readonly start: number; readonly end: number }[]
}
