import { type Usual, usualAfter } from '../lexicon/character-pairs.js'
import { isUnfinished } from '../lexicon/marks.js'

/** What one column prints in one row of a text whose columns stand side by side. */
export interface Cell {
  readonly text: string
  /** In full-width characters. */
  readonly width: number
  /** Number of its row, from 0. */
  readonly row: number
}

/** How many ways to thread the cells go on from cell to cell. */
const BEAM = 12
/** At most this many columns may be open. */
const MOST_THREADS = 9
const NEW_THREAD = -3
/** What each class of character pairs speaks for where a sentence goes on: log odds, measured on articles that were set apart. */
const JOINS: Readonly<Record<Usual, number>> = { 0: -1.6, 1: -0.6, 2: 0, 3: 1.7, 4: 3.2 }
/** A column that was passed over so often is hardly the one. */
const PASSED = 0.45
const MOST_PASSED = 3.2
/** Cells of one row come from left to right. */
const BACKWARD = -1.2
const INDENT = 2
const TOLERANCE = 0.8
/** A paragraph that a finished one precedes begins with a first line: two characters short. */
const BEGINS = 0.9
const BEGINS_INSIDE = -1.5
const HEADLINE_SHORT = 3

interface State {
  readonly score: number
  readonly before: State | null
  /** The thread that the last cell went to. */
  readonly thread: number
  /** Of each thread its last cell, from the left column to the right one. */
  readonly lasts: readonly number[]
  readonly ids: readonly number[]
  readonly threads: number
}

/**
 * Threads the cells of rows that do not tell their columns: each cell goes on from the one above it in its column, as
 * far as characters, widths and the order within a row tell.
 *
 * @param cells in the order of the text
 * @param column how wide a full line is
 * @returns the threads' pieces in the order of reading, as indexes of cells; a piece ends where no sentence goes on
 */
export function threadCells(cells: readonly Cell[], column: number): number[][] {
  let beam: State[] = [{ score: 0, before: null, thread: -1, lasts: [], ids: [], threads: 0 }]
  cells.forEach((_, at) => {
    const next: State[] = []
    for (const state of beam) extend(state, at, cells, column, next)
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM)
  })
  const places: number[] = []
  const [best] = beam
  for (let state: State | null = best ?? null; state?.before; state = state.before) places.push(state.thread)
  return piecesOf(cells, places.reverse(), best?.ids ?? [], column)
}

function extend(state: State, at: number, cells: readonly Cell[], column: number, into: State[]): void {
  const cell = cells[at] as Cell
  const before = cells[at - 1]
  const sameRow = before?.row === cell.row ? state.ids.indexOf(state.thread) : -1
  state.lasts.forEach((last, place) => {
    const above = cells[last] as Cell
    if (above.row === cell.row) return
    const score = state.score + follows(above, cell, column) + (place < sameRow ? BACKWARD : 0)
    const lasts = state.lasts.with(place, at)
    into.push({ ...state, score, before: state, thread: state.ids[place] as number, lasts })
  })
  if (state.lasts.length >= MOST_THREADS) return
  const place = sameRow >= 0 ? sameRow + 1 : state.lasts.length
  into.push({
    score: state.score + (state.threads === 0 ? 0 : NEW_THREAD),
    before: state,
    thread: state.threads,
    lasts: state.lasts.toSpliced(place, 0, at),
    ids: state.ids.toSpliced(place, 0, state.threads),
    threads: state.threads + 1,
  })
}

/** Log odds, about, that `cell` stands right below `above`. */
function follows(above: Cell, cell: Cell, column: number): number {
  const passed = Math.min(MOST_PASSED, (cell.row - above.row - 1) * PASSED)
  return joins(above, cell, column) - passed
}

function joins(above: Cell, cell: Cell, column: number): number {
  const begins = Math.abs(column - INDENT - cell.width) <= TOLERANCE
  const short = above.width < column - HEADLINE_SHORT
  if (!isUnfinished(above.text)) return begins ? BEGINS : short ? -BEGINS : 0
  if (short) return begins ? BEGINS / 2 : -BEGINS
  const usual = usualAfter(above.text.at(-1) ?? '', cell.text.charAt(0))
  return JOINS[usual] + (begins ? BEGINS_INSIDE : 0)
}

/** Cuts each thread where no sentence goes on, and orders the pieces by the row in which they begin, then by column. */
function piecesOf(
  cells: readonly Cell[],
  threadOf: readonly number[],
  order: readonly number[],
  column: number,
): number[][] {
  const pieces: { place: number; cells: number[] }[] = []
  const open = new Map<number, { place: number; cells: number[] }>()
  threadOf.forEach((thread, at) => {
    const piece = open.get(thread)
    const last = piece?.cells.at(-1)
    if (piece && last !== undefined && joins(cells[last] as Cell, cells[at] as Cell, column) > -0.5) {
      piece.cells.push(at)
      return
    }
    const begun = { place: order.indexOf(thread), cells: [at] }
    open.set(thread, begun)
    pieces.push(begun)
  })
  const rowOf = ({ cells: [first = 0] }: { cells: number[] }): number => (cells[first] as Cell).row
  return pieces.sort((a, b) => rowOf(a) - rowOf(b) || a.place - b.place).map((piece) => piece.cells)
}
