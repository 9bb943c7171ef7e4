import type { Glyph } from './glyph.js'

/** Two copies of a character lie this close, in parts of the type size: fake bold, shadows, a text layer given twice. */
const SAME_PLACE = 0.3
const SAME_SIZE = 0.15

/**
 * The glyphs with each character that is drawn several times in one place kept once, and bold: printing programs embolden
 * a headline by drawing it two or three times, a hair apart. Linear in the number of glyphs.
 */
export function printedOnce(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  const cells = new Map<string, number[]>()
  for (const glyph of glyphs) {
    const twin = nearby(cells, glyph).find((index) => isCopy(kept[index] as Glyph, glyph))
    if (twin === undefined) {
      const key = cellOf(glyph, 0, 0)
      const cell = cells.get(key)
      if (cell) cell.push(kept.length)
      else cells.set(key, [kept.length])
      kept.push(glyph)
    } else kept[twin] = { ...(kept[twin] as Glyph), bold: true }
  }
  return kept
}

const CELL = 12

function cellOf(glyph: Glyph, dx: number, dy: number): string {
  return `${glyph.text}${Math.floor(glyph.box.x / CELL) + dx},${Math.floor(glyph.box.y / CELL) + dy}`
}

function nearby(cells: ReadonlyMap<string, readonly number[]>, glyph: Glyph): number[] {
  const found: number[] = []
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) found.push(...(cells.get(cellOf(glyph, dx, dy)) ?? []))
  }
  return found
}

function isCopy(a: Glyph, b: Glyph): boolean {
  const near = SAME_PLACE * Math.min(a.size, b.size)
  return (
    Math.abs(a.box.x - b.box.x) < near &&
    Math.abs(a.box.y - b.box.y) < near &&
    Math.abs(a.size - b.size) <= SAME_SIZE * a.size
  )
}
