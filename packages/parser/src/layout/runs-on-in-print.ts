import { isUnfinished } from '../lexicon/marks.js'
import type { ReadLine } from './read-lines.js'

/** Type sizes nearer than this share are one. */
const SIZE_TOLERANCE = 0.06
/** A line begins a paragraph, or is centred, where its indent is larger than this, in type sizes. */
const SET_IN = 1.2
/** A line that ends at most this far before its column does may still run on: a long number did not fit. */
const SHORT = 1.4
const SURELY_SHORT = 3
/** Fewer lines show no column. */
const COLUMN_LINES = 3
/** Larger type than this share of the body's is a headline's, whose lines are centred. */
const HEADLINE = 1.15

/**
 * Whether a printed line continues the one above it: lines of one block and one size do, up to one that is set in, after
 * one that leaves its column unfilled, and before a heading that no sentence begins.
 *
 * @param bodySize the type size of most characters
 */
export function runsOnInPrint(
  previous: ReadLine,
  line: ReadLine,
  next: ReadLine | undefined,
  bodySize: number,
): boolean {
  const [above, place] = [previous.place, line.place]
  if (!above || !place) return false
  if (place.block !== above.block || place.bold !== above.bold || place.vertical !== above.vertical)
    return false
  const size = Math.max(place.fontSize, above.fontSize)
  if (Math.abs(place.fontSize - above.fontSize) > size * SIZE_TOLERANCE) return false
  if (place.fontSize > bodySize * HEADLINE) return true
  if (startsParagraph(line) || endsParagraph(previous)) return false
  return isUnfinished(previous.text.text) || !isHeading(line, next)
}

function startsParagraph({ inset }: ReadLine): boolean {
  return inset !== null && inset.start > SET_IN
}

function endsParagraph({ inset, text }: ReadLine): boolean {
  if (!inset || inset.lines < COLUMN_LINES) return false
  if (inset.end > SURELY_SHORT) return true
  return inset.end > SHORT && (inset.start > SET_IN || !isUnfinished(text.text))
}

/** A line that ends no sentence although a paragraph begins below it. */
function isHeading(line: ReadLine, next: ReadLine | undefined): boolean {
  if (!isUnfinished(line.text.text) || next?.place?.block !== line.place?.block) return false
  return next !== undefined && startsParagraph(next)
}
