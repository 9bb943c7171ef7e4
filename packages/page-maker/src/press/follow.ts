import type { Mark, Role } from '../gold.js'
import { charactersOf } from './characters.js'

/** A run of print that is known to stand on the page: one paragraph, one headline … */
export interface Strand {
  readonly text: string
  readonly role: Role
  readonly article: number | null
}

export interface Followed {
  readonly marks: readonly Mark[]
  /** For each strand, the spans in which its characters came back, in its own order. */
  readonly spans: readonly (readonly { readonly start: number; readonly end: number }[])[]
  /** For each strand, the share of its characters that came back. */
  readonly found: readonly number[]
}

/**
 * Finds out what each line of a text that a tool gave back is, by following known characters through it: whole lines
 * first, longest first; then what is left of each line, by its longest pieces. Where a line could be several
 * strands, it is the one that goes on from the line before.
 */
export function follow(text: string, strands: readonly Strand[]): Followed {
  const thread = threadOf(strands)
  const lines = joinVertical(linesOf(text))
  const claims: Claim[] = []
  const later: Line[] = []
  for (const line of [...lines].sort((a, b) => b.characters.length - a.characters.length)) {
    const places = thread.freePlaces(line.characters)
    if (places.length === 1 && line.characters.length > 1)
      claims.push(thread.claim(line, 0, line.characters.length, places[0] ?? 0))
    else later.push(line)
  }
  for (const line of later.sort((a, b) => a.start - b.start))
    claims.push(...followPieces(line, thread, claims))
  return gather(text, claims, strands, thread)
}

interface Line {
  readonly characters: string
  readonly places: readonly number[]
  readonly start: number
  readonly number: number
}

interface Claim {
  readonly line: Line
  /** In characters of the line. */
  readonly from: number
  readonly to: number
  /** In characters of the thread. */
  readonly at: number
  /** The second copy of what is drawn twice. */
  readonly again: boolean
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  text.split('\n').forEach((source, number) => {
    const { text: characters, places } = charactersOf(source)
    if (characters !== '')
      lines.push({ characters, places: places.map((place) => place + start), start, number })
    start += source.length + 1
  })
  return lines
}

const VERTICAL_RUN = 3

/** Vertical type comes back a character a line: such lines are followed as one. */
function joinVertical(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while ((lines[end]?.characters.length ?? 9) <= 2) end++
    const run = end - at >= VERTICAL_RUN ? lines.slice(at, end) : lines.slice(at, at + 1)
    joined.push({
      ...(run[0] as Line),
      characters: run.map(({ characters }) => characters).join(''),
      places: run.flatMap(({ places }, index) => (index < run.length - 1 ? places.slice(0, -1) : places)),
    })
    at += run.length
  }
  return joined
}

/** What the characters before a piece were, as a place in the thread at which it may go on. */
function goesOnAt(line: Line, from: number, claims: readonly Claim[]): number | null {
  const before = claims
    .filter((claim) => claim.line.number < line.number || (claim.line === line && claim.to <= from))
    .reduce<Claim | null>((last, claim) => (last === null || isLater(claim, last) ? claim : last), null)
  return before === null ? null : before.at + before.to - before.from
}

function isLater(a: Claim, b: Claim): boolean {
  return a.line.number > b.line.number || (a.line.number === b.line.number && a.from > b.from)
}

const SHORTEST = 2

function followPieces(line: Line, thread: Thread, known: readonly Claim[]): Claim[] {
  const claims: Claim[] = []
  let from = 0
  while (from < line.characters.length) {
    const goesOn = goesOnAt(line, from, [...known, ...claims])
    const piece = thread.longestPiece(line.characters.slice(from), goesOn)
    if (!piece) {
      from++
      continue
    }
    claims.push(thread.claim(line, from, from + piece.length, piece.at, piece.again))
    from += piece.length
  }
  return claims
}

interface Thread {
  freePlaces(characters: string): number[]
  longestPiece(
    characters: string,
    goesOn: number | null,
  ): { at: number; length: number; again: boolean } | null
  claim(line: Line, from: number, to: number, at: number, again?: boolean): Claim
  strandAt(place: number): number
  readonly starts: readonly number[]
}

/** All strands end to end, each after a mark that no line holds. */
function threadOf(strands: readonly Strand[]): Thread {
  const starts: number[] = []
  let all = ''
  for (const { text } of strands) {
    all += '\u0000'
    starts.push(all.length)
    all += charactersOf(text).text
  }
  const taken = new Uint8Array(all.length)
  const isFree = (at: number, length: number): boolean => !taken.subarray(at, at + length).includes(1)
  const placesOf = (characters: string, want: (at: number) => boolean): number[] => {
    const places: number[] = []
    for (let at = all.indexOf(characters); at >= 0; at = all.indexOf(characters, at + 1))
      if (want(at)) places.push(at)
    return places
  }
  const longest = (characters: string, shortest: number, want: (at: number, length: number) => boolean) => {
    let best: { at: number; length: number } | null = null
    for (let length = shortest; length <= characters.length; length++) {
      const piece = characters.slice(0, length)
      const at = placesOf(piece, (place) => want(place, length))[0]
      if (at === undefined) break
      best = { at, length }
    }
    return best
  }
  const lengthAt = (characters: string, at: number): number => {
    let length = 0
    while (length < characters.length && all[at + length] === characters[length] && !taken[at + length])
      length++
    return length
  }
  return {
    starts,
    freePlaces: (characters) => placesOf(characters, (at) => isFree(at, characters.length)),
    longestPiece(characters, goesOn) {
      const onward = goesOn === null ? 0 : lengthAt(characters, goesOn)
      const fresh = longest(characters, SHORTEST, isFree)
      if (goesOn !== null && onward > 0 && onward >= (fresh?.length ?? 0))
        return { at: goesOn, length: onward, again: false }
      if (fresh) return { ...fresh, again: false }
      const again = longest(characters, SHORTEST, (at) => isDrawnAgain(strands[strandAt(starts, at)]))
      return again && { ...again, again: true }
    },
    claim(line, from, to, at, again = false) {
      if (!again) taken.fill(1, at, at + to - from)
      return { line, from, to, at, again }
    },
    strandAt: (place) => strandAt(starts, place),
  }
}

function isDrawnAgain(strand: Strand | undefined): boolean {
  return strand?.role === 'title'
}

function strandAt(starts: readonly number[], place: number): number {
  let at = starts.length - 1
  while (at > 0 && (starts[at] ?? 0) > place) at--
  return at
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Where characters of a line stand in the text: one span, or one for each printed line where several were joined. */
function spansOf(line: Line, from: number, to: number, text: string): (Span & { from: number })[] {
  const spans: { start: number; end: number; from: number }[] = []
  for (let character = from; character < to; character++) {
    const start = line.places[character] ?? 0
    const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
    const last = spans.at(-1)
    if (last && !text.slice(last.end, start).includes('\n')) last.end = end
    else spans.push({ start, end, from: character })
  }
  return spans
}

function gather(
  text: string,
  claims: readonly Claim[],
  strands: readonly Strand[],
  thread: Thread,
): Followed {
  const found = strands.map(() => 0)
  const spans: (Span & { at: number })[][] = strands.map(() => [])
  const marks: Mark[] = []
  for (const { line, from, to, at, again } of claims) {
    const strand = thread.strandAt(at)
    const { role, article } = strands[strand] as Strand
    if (!again) found[strand] = (found[strand] ?? 0) + to - from
    for (const span of spansOf(line, from, to, text)) {
      marks.push({ ...span, role, article })
      if (!again) spans[strand]?.push({ ...span, at: at + span.from - from })
    }
  }
  return {
    marks: marks.sort((a, b) => a.start - b.start),
    spans: spans.map((ofStrand) =>
      ofStrand.sort((a, b) => a.at - b.at).map(({ start, end }) => ({ start, end })),
    ),
    found: strands.map(({ text }, at) => (found[at] ?? 0) / Math.max(1, charactersOf(text).text.length)),
  }
}
