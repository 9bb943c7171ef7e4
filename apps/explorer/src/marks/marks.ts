/** What can be marked in a text. */
export type MarkKind = 'title' | 'organization' | 'metric'

/** A marked run of a text: UTF-16 offsets into it, `end` exclusive. The same reading has the same key on both sides. */
export interface Mark {
  readonly key: string
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly start: number
  readonly text: string
  readonly mark: Mark | null
}

/** The key of what was read at an offset of the page's text. */
export function keyOf(kind: MarkKind, start: number): string {
  return `${kind}-${start}`
}

/**
 * Cuts a text at the marks.
 *
 * @param marks in any order; of two that overlap the one that begins first is kept, of two that begin together the longer
 */
export function cut(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const mark of ordered) {
    if (mark.start < at) continue
    if (mark.start > at) pieces.push({ start: at, text: text.slice(at, mark.start), mark: null })
    pieces.push({ start: mark.start, text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), mark: null })
  return pieces
}
