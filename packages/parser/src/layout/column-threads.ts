import { type Usual, usualAfter } from '../lexicon/character-pairs.js'
import { isUnfinished } from '../lexicon/marks.js'

/** What one column prints in one row of a text whose columns stand side by side. */
export interface Cell {
  readonly text: string
  /** In full-width characters. */
  readonly width: number
  /** Number of the line that prints it, from 0. */
  readonly row: number
}

/** How many ways to thread the cells go on from cell to cell. */
const BEAM = 48
/** At most this many columns may be open. */
const MOST_THREADS = 9
const NEW_THREAD = -3
/** What each class of character pairs speaks for where a sentence goes on: log odds, measured on articles that were set apart. */
const JOINS: Readonly<Record<Usual, number>> = { 0: -1.6, 1: -0.6, 2: 0, 3: 1.7, 4: 3.2 }
/**
 * Columns come one after the other, from left to right and from the left again. What it costs to pass one over, the first
 * time, the second and so on; after the last it has ended. One whose last sentence is over ends more often.
 */
const PASSED = [-1.3, -0.8, -0.5] as const
const PASSED_AT_END = 0.5
/** The cells of one line come from left to right. */
const BACKWARD = -6
const INDENT = 2
const TOLERANCE = 0.8
/** A paragraph that a finished one precedes begins with a first line: two characters short. */
const BEGINS = 0.9
const BEGINS_INSIDE = -1.5
/** A sentence that ends with the line's end, and another in the same paragraph. */
const GOES_ON = -0.4
const HEADLINE_SHORT = 3

/** A column as far as it has been read. */
interface Thread {
  readonly id: number
  /** Its last cell. */
  readonly last: number
  /** How often it has been passed over since. */
  readonly passed: number
}

interface State {
  readonly score: number
  readonly before: State | null
  /** Place of the thread that the last cell went to, among the open ones. */
  readonly place: number
  /** The open columns, from left to right. */
  readonly open: readonly Thread[]
  readonly threads: number
}

/**
 * Threads the cells of rows that do not tell their columns: each cell goes on from the one above it in its column, as
 * far as characters, widths and the order of the columns tell. A row of three columns may be printed as one line or as
 * three, but its cells come from left to right.
 *
 * @param cells in the order of the text
 * @param column how wide a full line is
 * @returns the columns' cells in the order of reading, as indexes
 */
export function threadCells(cells: readonly Cell[], column: number): number[][] {
  let beam: State[] = [{ score: 0, before: null, place: -1, open: [], threads: 0 }]
  cells.forEach((_, at) => {
    const next: State[] = []
    for (const state of beam) extend(state, at, cells, column, next)
    beam = bestOf(next)
  })
  const ids: number[] = []
  for (let state: State | null = beam[0] ?? null; state?.before; state = state.before)
    ids.push((state.open[state.place] as Thread).id)
  return piecesOf(ids.reverse())
}

/** The best states, of those that go on alike the best one. */
function bestOf(states: State[]): State[] {
  const best: State[] = []
  const seen = new Set<string>()
  for (const state of states.sort((a, b) => b.score - a.score)) {
    const key = `${state.place}:${state.open.map(({ last }) => last).join()}`
    if (seen.has(key)) continue
    seen.add(key)
    best.push(state)
    if (best.length === BEAM) break
  }
  return best
}

function extend(state: State, at: number, cells: readonly Cell[], column: number, into: State[]): void {
  const cell = cells[at] as Cell
  const sameRow = cells[at - 1]?.row === cell.row
  const { open, place } = state
  const order: number[] = []
  for (let i = place + 1; i < open.length; i++) order.push(i)
  for (let i = 0; i <= place; i++) order.push(i)
  let cost = 0
  let passed = open
  for (const next of order) {
    const thread = open[next] as Thread
    const backward = sameRow && next <= place ? BACKWARD : 0
    const score = state.score + cost + backward + joins(cells[thread.last] as Cell, cell, column)
    const left = passed.map((one, i) => (i === next ? { id: one.id, last: at, passed: 0 } : one))
    into.push(tidy({ score, before: state, place: next, open: left, threads: state.threads }))
    cost +=
      (PASSED[thread.passed] ?? 0) * (isUnfinished((cells[thread.last] as Cell).text) ? 1 : PASSED_AT_END)
    passed = passed.with(next, { ...thread, passed: thread.passed + 1 })
  }
  if (open.length >= MOST_THREADS) return
  const begun = { id: state.threads, last: at, passed: 0 }
  const score = state.score + (state.threads === 0 ? 0 : NEW_THREAD)
  const shared = { before: state, threads: state.threads + 1 }
  into.push({ ...shared, score, place: place + 1, open: open.toSpliced(place + 1, 0, begun) })
}

/** Without the columns that have ended. */
function tidy(state: State): State {
  if (state.open.every(({ passed }) => passed <= PASSED.length)) return state
  const current = state.open[state.place]
  const open = state.open.filter(({ passed }) => passed <= PASSED.length)
  return { ...state, open, place: open.indexOf(current as Thread) }
}

/** Log odds, about, that `cell` stands right below `above`. */
function joins(above: Cell, cell: Cell, column: number): number {
  const begins = Math.abs(column - INDENT - cell.width) <= TOLERANCE
  const short = above.width < column - HEADLINE_SHORT
  if (!isUnfinished(above.text)) return begins ? BEGINS : short ? -BEGINS : GOES_ON
  if (short) return begins ? BEGINS / 2 : -BEGINS
  const usual = usualAfter(above.text.at(-1) ?? '', cell.text.charAt(0))
  return JOINS[usual] + (begins ? BEGINS_INSIDE : 0)
}

/** The cells of each thread, the threads in the order in which they begin. */
function piecesOf(ids: readonly number[]): number[][] {
  const pieces = new Map<number, number[]>()
  ids.forEach((id, at) => {
    const piece = pieces.get(id)
    if (piece) piece.push(at)
    else pieces.set(id, [at])
  })
  return [...pieces.values()]
}
