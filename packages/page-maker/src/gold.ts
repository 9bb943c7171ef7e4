import type { Damage } from './damages.js'

export interface MadePage {
  readonly text: string
  readonly gold: MadeGold
  readonly damages: readonly Damage[]
}

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
