import type { Span } from '../text/span.js'

/** A rectangle on the printed page, in points from the page's upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where and how one line of the source is printed. */
export interface LineLayout extends Span {
  readonly box: Box
  /** Type size in points. */
  readonly fontSize: number
  readonly bold: boolean
  /** Set from top to bottom, its lines from right to left. */
  readonly vertical: boolean
  /** Lines of one block share a number; blocks are numbered in reading order. */
  readonly block: number
  /**
   * Blocks that the page's geometry holds together (a headline and its columns) share a number; regions follow each
   * other in reading order. A proposal: furniture has regions of its own, and one region may hold two short articles.
   */
  readonly region: number
  /**
   * Where each UTF-16 unit of the line begins, in points from the box's left edge (its upper edge where the line is
   * vertical); where it is missing the units are taken to be evenly spaced.
   */
  readonly offsets?: readonly number[]
}

/** The geometry of a page: what a PDF tells beside the text. */
export interface PageLayout {
  /** In points. */
  readonly width: number
  readonly height: number
  /** In the order of the source; lines do not overlap. */
  readonly lines: readonly LineLayout[]
}
