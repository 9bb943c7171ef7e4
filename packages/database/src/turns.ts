import { performance } from 'node:perf_hooks'

/** Rows that are made before others get their turn: some milliseconds. */
const ITEMS_A_TURN = 200

/** What waits for a turn of the event loop to itself. */
const waiting: (() => void)[] = []

/** Lets others go on, until the event loop comes round to this again. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) setImmediate(next)
  })
}

/** What is made of each item, with a pause for others after every few items. */
export async function madeInTurns<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
  together = ITEMS_A_TURN,
): Promise<Made[]> {
  const made: Made[] = []
  for (const item of items) {
    if (made.length > 0 && made.length % together === 0) await turn()
    made.push(make(item))
  }
  return made
}

/** The last round of the event loop in which something long was done. */
let longRound = -1

/** Tells that what was just done took milliseconds: what else there is to do in this round should wait for another. */
export function tookLong(): void {
  longRound = round()
}

/** Does what takes milliseconds in a round in which nothing else that does was done: what the whole schema is, say. */
export async function inFreshRound<Value>(work: () => Value): Promise<Awaited<Value>> {
  const fresh = freshRound()
  if (fresh) await fresh
  const made = work()
  tookLong()
  return await made
}

/** Waits for a round in which nothing long was done, where there was something in this one. */
export function freshRound(): Promise<void> | undefined {
  if (longRound < 0) return undefined
  if (longRound === round()) return turn().then(freshRound)
  longRound = -1
  return undefined
}

function round(): number {
  return performance.nodeTiming.uvMetricsInfo.loopCount
}

function next(): void {
  waiting[0]?.()
  // What was waiting goes on when this is over; who comes then waits for the turn after.
  setImmediate(() => {
    waiting.shift()
    if (waiting.length > 0) next()
  })
}
