import type { LeftOutReason } from '../page.js'
import type { FoldedText } from '../text/folded-text.js'
import type { Inset } from './column-insets.js'
import type { LineLayout } from './page-layout.js'

/** One line of the source that holds more than white space. */
export interface Line {
  readonly text: FoldedText
  /** Number of the line in the source, from 0. */
  readonly number: number
  /** Blank lines above it. */
  readonly gap: number
  /** Whether it stands at the top of a column whose rows were printed beside another's: it continues no line. */
  readonly opensColumn: boolean
  /** Whether it was put in its place by guessing which column it stands in. */
  readonly threaded: boolean
  /** Markdown and HTML that stood in it. */
  readonly markup: readonly FoldedText[]
  /** Level of the heading that its markup makes it, 1 to 6; 7 where it is all bold; 0 for none. */
  readonly level: number
  /** Width as printed, in full-width characters (a Latin letter or digit counts half). */
  readonly width: number
  /** By how much it is set in, in full-width characters. */
  readonly indent: number
  /** Whether the line fills its column, so that its sentence may run on in the next line. */
  readonly full: boolean
  /** Whether it would with the two characters of an indent, which the text layer loses. */
  readonly nearlyFull: boolean
  /** Where and how it is printed; null where the source tells no geometry. */
  readonly place: LineLayout | null
  /** How it stands in its printed column; null where the source tells no geometry. */
  readonly inset: Inset | null
}

/** Lines that surely belong together: one line of a headline, or a paragraph's lines. */
export interface Block {
  readonly lines: readonly Line[]
  /** The lines as one text; after repair, without doubled characters. */
  readonly text: FoldedText
  /** How many blank lines separate the block from the one before. */
  readonly gap: number
  /** What repair took out of the text: second copies, markup. */
  readonly leftOut: readonly LeftOutText[]
  /** The number of a feature's part that the heading bears as an ornament; 0 without. */
  readonly partNumber: number
  /** Whether a picture stands right above it. */
  readonly belowPicture: boolean
}

export interface LeftOutText {
  readonly text: FoldedText
  readonly reason: LeftOutReason
}
