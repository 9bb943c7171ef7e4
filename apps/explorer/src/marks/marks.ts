/** What can be marked in a text. */
export type MarkKind = 'title' | 'organization' | 'metric'

/** A rectangle on the printed page, in points from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A marked run of a text: UTF-16 offsets into it, `end` exclusive. The same reading has the same key on both sides. */
export interface Mark {
  readonly key: string
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  /** A further piece of what began before: the second line of a headline. */
  readonly continued?: boolean
  /** Where it is printed, a box for each line; none where its source does not tell. */
  readonly boxes?: readonly Box[]
}

interface Piece {
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
 * @param marks in any order; a headline gives way to what is marked in it, and of two others that overlap the one that
 *   begins first is kept, of two that begin together the longer
 */
export function cut(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const others = marks.filter(({ kind }) => kind !== 'title')
  const titles = marks.filter(({ kind }) => kind === 'title').flatMap((title) => around(title, others))
  const ordered = [...titles, ...others].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const mark of ordered) {
    if (mark.start < at) continue
    if (mark.start > at) pieces.push({ start: at, text: text.slice(at, mark.start), mark: null })
    pieces.push({ start: mark.start, text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), mark: null })
  return pieces
}

/** What is left of a headline's mark between the marks of what it names. */
function around(title: Mark, others: readonly Mark[]): Mark[] {
  const left: Mark[] = []
  let at = title.start
  const inside = others
    .filter(({ start, end }) => start < title.end && end > title.start)
    .sort((a, b) => a.start - b.start)
  for (const { start, end } of [...inside, { start: title.end, end: title.end }]) {
    if (start > at)
      left.push({ ...title, start: at, end: start, continued: title.continued === true || left.length > 0 })
    at = Math.max(at, end)
  }
  return left
}

/** What of the marks lies in a run of the text, with offsets into that run. */
export function marksWithin(
  marks: readonly Mark[],
  { start, end }: { readonly start: number; readonly end: number },
): Mark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
      continued: mark.continued === true || mark.start < start,
    }))
}
