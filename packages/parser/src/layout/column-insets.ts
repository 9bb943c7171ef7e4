import type { LineLayout } from './page-layout.js'

/** How a printed line stands in its column: all in type sizes, along the direction of its type. */
export interface Inset {
  /** How far it begins after the column does. */
  readonly start: number
  /** How far it ends before the column does. */
  readonly end: number
  /** How wide the column is. */
  readonly width: number
  /** How many lines the column has. */
  readonly lines: number
}

interface Column {
  start: number
  end: number
  lines: number
}

/** Two lines stand in one column where they share at least this part of the width of the narrower one. */
const SHARED = 0.5

/**
 * Says of each line how it stands in its column. A column is what lines of one size in one region cover: a short line
 * alone shows no edge, its neighbours do.
 */
export function columnInsets(places: readonly LineLayout[]): Map<LineLayout, Inset> {
  const groups = new Map<string, LineLayout[]>()
  for (const place of places) {
    const key = `${place.region} ${Math.round(place.fontSize * 2)} ${place.vertical}`
    const group = groups.get(key)
    if (group) group.push(place)
    else groups.set(key, [place])
  }
  const insets = new Map<LineLayout, Inset>()
  for (const group of groups.values()) {
    const columns = columnsOf(group)
    for (const [place, { start, end, lines }] of columns) {
      const [from, to] = extent(place)
      const size = Math.max(1, place.fontSize)
      insets.set(place, {
        start: (from - start) / size,
        end: (end - to) / size,
        width: (end - start) / size,
        lines,
      })
    }
  }
  return insets
}

/** From where to where a line runs. */
function extent({ box, vertical }: LineLayout): [number, number] {
  return vertical ? [box.y, box.y + box.height] : [box.x, box.x + box.width]
}

function columnsOf(lines: readonly LineLayout[]): Map<LineLayout, Column> {
  const found = new Map<LineLayout, Column>()
  let open: Column | undefined
  for (const line of [...lines].sort((a, b) => extent(a)[0] - extent(b)[0])) {
    const [start, end] = extent(line)
    const shared = open ? Math.min(open.end, end) - start : 0
    if (open && shared > SHARED * Math.min(open.end - open.start, end - start)) {
      open.end = Math.max(open.end, end)
      open.lines++
    } else open = { start, end, lines: 1 }
    found.set(line, open)
  }
  return found
}
