import type { Block } from '../layout/block.js'
import type { PageStatistics } from './page-statistics.js'
import { SET_IN } from './print-statistics.js'

/** How a block's text begins: with a paragraph, in the middle of one, or untold. */
export const BEGINNINGS = ['untold', 'paragraph', 'middle'] as const
export type Beginning = (typeof BEGINNINGS)[number]

/** What no paragraph begins with. */
const ONWARD = /^[,。、;:!?)”’》…%的]/
/** A paragraph's first line lacks two characters of the next one. */
const INDENT = [1.4, 3] as const
const SAME_WIDTH = 1

/** Tells by the first line: its indent where the page sets paragraphs in, or what it lacks of the second line's width. */
export function beginningOf({ lines, text }: Block, page: PageStatistics): Beginning {
  const [first, second] = lines
  if (!first) return 'untold'
  if (ONWARD.test(text.text)) return 'middle'
  if (first.inset) return page.print.setsIn ? (first.inset.start > SET_IN ? 'paragraph' : 'middle') : 'untold'
  if (page.paragraphIndent >= 1) return first.indent >= 1 ? 'paragraph' : 'middle'
  if (!second) return 'untold'
  const lacks = second.width - first.width
  if (lacks > INDENT[0] && lacks < INDENT[1]) return 'paragraph'
  return first.full && Math.abs(lacks) <= SAME_WIDTH ? 'middle' : 'untold'
}
