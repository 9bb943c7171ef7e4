import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageArguments } from '../../read/page.js'

/** Counting a whole list. */
export const COUNT_COST = 5
/** How a whole list spreads over the values of one field. */
export const FACET_COST = 10
/** How a whole list spreads over time. */
export const TIMELINE_COST = 10

/** A connection costs as many times its selection as the page may have rows; its filter is counted apart. */
export function connectionCost({ first, last }: PageArguments): { field: number; multiplier: number } {
  return { field: 1, multiplier: clamp(last ?? first ?? DEFAULT_PAGE_SIZE) }
}

function clamp(size: number): number {
  return Math.min(Math.max(size, 1), MAX_PAGE_SIZE)
}
