/** Rows that are made into an answer before others get their turn: some milliseconds, also where each shows much. */
const ROWS_A_TURN = 150

/** What waits for a turn of the event loop to itself. */
const waiting: (() => void)[] = []

/** Lets others go on, until the event loop comes round to this again. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) setImmediate(next)
  })
}

function next(): void {
  waiting[0]?.()
  // What was waiting goes on when this is over; who comes then waits for the turn after.
  setImmediate(() => {
    waiting.shift()
    if (waiting.length > 0) next()
  })
}

/**
 * The items of a list, so that whoever makes an answer of them lets others go on in between: the first at once, the
 * others at later turns of the event loop. All wide lists of the process share these, one after the other.
 *
 * @param weight rows that the items have below them, themselves included
 */
export function inTurns<Item>(items: readonly Item[], weight: number): readonly (Item | Promise<Item>)[] {
  const together = Math.max(1, Math.floor((items.length * ROWS_A_TURN) / weight))
  if (items.length <= together) return items
  let mine = Promise.resolve()
  return items.map((item, index) => {
    if (index < together) return item
    if (index % together === 0) mine = turn()
    return mine.then(() => item)
  })
}
