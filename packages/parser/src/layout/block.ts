import type { FoldedText } from '../text/folded-text.js'

/** One line of the source that holds more than white space. */
export interface Line {
  readonly text: FoldedText
  /** Number of the line in the source, from 0. */
  readonly number: number
  /** Width as printed, in full-width characters (a Latin letter or digit counts half). */
  readonly width: number
  /** Whether the line starts with an indent (white space or a full-width space). */
  readonly indented: boolean
}

/** Lines that the page sets together: between blank lines, or one paragraph of running text. */
export interface Block {
  readonly lines: readonly Line[]
  /** The lines as one text; after repair, without doubled characters. */
  readonly text: FoldedText
}
