import type { Passage } from '../../passages.js'

/**
 * The article of each passage; of one that belongs to none, the article printed before it, or else the first one:
 * `(作者系滁州学院教授)` says of whom the text above it speaks.
 */
export function nearestArticles(passages: readonly Passage[]): (number | null)[] {
  const placed = passages.flatMap(({ article, text }) =>
    article === null || text.length === 0 ? [] : [{ article, start: text.startsOf()[0] as number }],
  )
  placed.sort((a, b) => a.start - b.start)
  return passages.map(({ article, text }) => {
    if (article !== null) return article
    const behind = countBefore(placed, text.startsOf()[0] ?? 0)
    return placed[Math.max(0, behind - 1)]?.article ?? null
  })
}

/** How many of the passages, in the order of the source, start before a place. */
function countBefore(placed: readonly { readonly start: number }[], place: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.start ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}
