import type { LeftOutReason } from '../page.js'
import type { FoldedText } from '../text/folded-text.js'

/** One line of the source that holds more than white space. */
export interface Line {
  readonly text: FoldedText
  /** Number of the line in the source, from 0. */
  readonly number: number
  /** Markdown and HTML that stood in it. */
  readonly markup: readonly FoldedText[]
  /** Whether that markup makes it a heading. */
  readonly heading: boolean
  /** Width as printed, in full-width characters (a Latin letter or digit counts half). */
  readonly width: number
  /** Whether the line starts with an indent (white space or a full-width space). */
  readonly indented: boolean
  /** Whether the line fills its column, so that its sentence may run on in the next line. */
  readonly full: boolean
  /** Whether it would with the two characters of an indent, which the text layer loses. */
  readonly nearlyFull: boolean
}

/** Lines that the page sets together: one line of a headline, or one paragraph of running text. */
export interface Block {
  readonly lines: readonly Line[]
  /** The lines as one text; after repair, without doubled characters. */
  readonly text: FoldedText
  /** How many blank lines part the block from the one before. */
  readonly gap: number
  /** What repair took out of the text: second copies, markup. */
  readonly leftOut: readonly LeftOutText[]
  /** The number of a feature's part that the heading bears as an ornament; 0 without. */
  readonly partNumber: number
}

export interface LeftOutText {
  readonly text: FoldedText
  readonly reason: LeftOutReason
}
