import type { FoundName } from './chain.js'
import { findNames } from './find-names.js'

/** What the tagger sees between two cells, as between names that are listed. */
const BETWEEN = '、'

/**
 * The names of a passage; where cells meet in it, each is tagged as one of a list, and no name reaches across.
 *
 * @param cuts in front of which characters of `text` cells meet, ascending
 */
export function namesOfCells(text: string, cuts: readonly number[]): FoundName[] {
  if (cuts.length === 0) return findNames(text)
  const bounds = [0, ...cuts, text.length]
  const cells = bounds.slice(1).map((end, index) => text.slice(bounds[index], end))
  let cell = 0
  return findNames(cells.join(BETWEEN)).flatMap((name) => {
    // As many marks stand in front of a name as cells do.
    while (cell + 1 < bounds.length && name.start >= (bounds[cell + 1] as number) + cell + 1) cell++
    const [start, end] = [name.start - cell, name.end - cell]
    return end <= (bounds[cell + 1] as number) ? [{ ...name, start, end }] : []
  })
}
