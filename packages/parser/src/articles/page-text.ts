import type { AuthorRole, LeftOutReason } from '../page.js'
import type { FoldedText } from '../text/folded-text.js'

/** The page once its lines are sorted into articles: what the article stages hand to the reading stages. */
export interface PageText {
  readonly articles: readonly ArticleText[]
  /** Captions that belong to no article. */
  readonly captions: readonly CaptionText[]
  /** Text that belongs to no article but may still name organizations and state figures. */
  readonly others: readonly FoldedText[]
  readonly leftOut: readonly { readonly text: FoldedText; readonly reason: LeftOutReason }[]
}

export interface ArticleText {
  readonly kicker: FoldedText | null
  readonly title: FoldedText | null
  readonly subtitle: FoldedText | null
  readonly authors: readonly AuthorText[]
  /** The lines that name the authors, whole: they may name an outlet, or a correspondent's employer. */
  readonly bylines: readonly FoldedText[]
  readonly dateline: DatelineText | null
  readonly outlet: string | null
  readonly paragraphs: readonly ParagraphText[]
  readonly captions: readonly CaptionText[]
}

export interface ParagraphText {
  readonly kind: 'paragraph' | 'section'
  readonly text: FoldedText
}

export interface AuthorText {
  readonly name: FoldedText
  readonly role: AuthorRole
}

export interface CaptionText {
  /** The whole caption, credit included. */
  readonly text: FoldedText
  readonly credit: FoldedText | null
}

export interface DatelineText {
  readonly text: FoldedText
  readonly outlet: string | null
  readonly place: string | null
  readonly date: string | null
}
