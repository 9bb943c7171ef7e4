import type { Line } from './block.js'

/** The type size that most characters of the page have, to half a point; 0 without geometry. */
export function bodySizeOf(lines: readonly Line[]): number {
  const characters = new Map<number, number>()
  for (const { place, text } of lines) {
    if (!place) continue
    const size = Math.round(place.fontSize * 2) / 2
    characters.set(size, (characters.get(size) ?? 0) + text.length)
  }
  return [...characters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}
