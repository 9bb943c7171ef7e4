import { turn } from '@baobiao/database'

/** Rows that are made into an answer before others get their turn: some milliseconds, also where each shows much. */
const ROWS_A_TURN = 150

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
