import { type Usual, usualAfter } from '../lexicon/character-pairs.js'
import { isUnfinished } from '../lexicon/marks.js'
import { INDENT } from './read-lines.js'

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

/** What is to be threaded. */
interface Page {
  readonly cells: readonly Cell[]
  /** How wide a full line is. */
  readonly column: number
  /** Of each cell, whether it breaks off in mid-sentence. */
  readonly unfinished: readonly boolean[]
}

/** A way to go on from a state. */
interface Step {
  readonly score: number
  readonly state: State
  /** How many columns are passed over; -1 where the cell begins a column. */
  readonly passed: number
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
  const page: Page = { cells, column, unfinished: cells.map(({ text }) => isUnfinished(text)) }
  let beam: State[] = [{ score: 0, before: null, place: -1, open: [], threads: 0 }]
  cells.forEach((_, at) => {
    beam = bestOf(stepsFrom(beam, at, page), at)
  })
  const ids: number[] = []
  for (let state: State | null = beam[0] ?? null; state?.before; state = state.before)
    ids.push((state.open[state.place] as Thread).id)
  return piecesOf(ids.reverse())
}

/** Every way to go on from the states with the cell `at`. */
function stepsFrom(beam: readonly State[], at: number, page: Page): Step[] {
  const { cells, column, unfinished } = page
  const cell = cells[at] as Cell
  const sameRow = cells[at - 1]?.row === cell.row
  // what a cell above is worth is asked for once, however many states end with it
  const worth = new Map<number, number>()
  const joinsTo = (last: number): number => {
    const known = worth.get(last)
    if (known !== undefined) return known
    const found = joins(cells[last] as Cell, cell, column, unfinished[last] as boolean)
    worth.set(last, found)
    return found
  }
  const steps: Step[] = []
  for (const state of beam) {
    const { open, place } = state
    let cost = 0
    for (let passed = 0; passed < open.length; passed++) {
      const next = (place + 1 + passed) % open.length
      const thread = open[next] as Thread
      const backward = sameRow && next <= place ? BACKWARD : 0
      steps.push({ score: state.score + cost + backward + joinsTo(thread.last), state, passed })
      cost += (PASSED[thread.passed] ?? 0) * (unfinished[thread.last] ? 1 : PASSED_AT_END)
    }
    if (open.length < MOST_THREADS)
      steps.push({ score: state.score + (state.threads === 0 ? 0 : NEW_THREAD), state, passed: -1 })
  }
  return steps
}

/** The best states that the steps lead to, of those that go on alike the best one. */
function bestOf(steps: Step[], at: number): State[] {
  const best: State[] = []
  const seen = new Set<string>()
  for (const step of steps.sort((a, b) => b.score - a.score)) {
    const state = step.passed < 0 ? begun(step, at) : goneOn(step, at)
    const key = `${state.place}:${state.open.map(({ last }) => last).join()}`
    if (seen.has(key)) continue
    seen.add(key)
    best.push(state)
    if (best.length === BEAM) break
  }
  return best
}

/** With the cell in a column of its own, right of the last one. */
function begun({ score, state }: Step, at: number): State {
  const place = state.place + 1
  const open = state.open.toSpliced(place, 0, { id: state.threads, last: at, passed: 0 })
  return { score, before: state, place, open, threads: state.threads + 1 }
}

/** With the cell in the column behind those passed over, without the columns that have ended. */
function goneOn({ score, state, passed }: Step, at: number): State {
  const open = [...state.open]
  const count = open.length
  for (let i = 0; i < passed; i++) {
    const place = (state.place + 1 + i) % count
    const thread = open[place] as Thread
    open[place] = { ...thread, passed: thread.passed + 1 }
  }
  const next = (state.place + 1 + passed) % count
  const current = { id: (open[next] as Thread).id, last: at, passed: 0 }
  open[next] = current
  const left = open.some((thread) => thread.passed > PASSED.length)
    ? open.filter((thread) => thread.passed <= PASSED.length)
    : open
  return { score, before: state, place: left.indexOf(current), open: left, threads: state.threads }
}

/** Log odds, about, that `cell` stands right below `above`. */
function joins(above: Cell, cell: Cell, column: number, unfinished: boolean): number {
  const begins = Math.abs(column - INDENT - cell.width) <= TOLERANCE
  const short = above.width < column - HEADLINE_SHORT
  if (!unfinished) return begins ? BEGINS : short ? -BEGINS : GOES_ON
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
