import { decimalKey, turn } from '@baobiao/database'
import { badInput } from '../errors.js'
import { type CursorList, type CursorValues, encodeCursor } from './cursor.js'
import type { Direction, NullsPlace } from './order.js'
import { type PageArguments, type PageRequest, pageRequest } from './page.js'
import type { Statistics } from './statistics-groups.js'

export type StatisticsField = 'COUNT' | 'SUM' | 'MIN' | 'MAX' | 'AVERAGE' | 'MEDIAN' | 'KEYS'

export interface StatisticsTerm {
  readonly field: StatisticsField
  readonly direction: Direction
  /** Where groups without it come; as the direction has it by default: first when ascending. */
  readonly nulls?: NullsPlace | null | undefined
}

/** A page of groups in a caller's order, with what is said of all of them. */
export interface StatisticsPage {
  readonly groups: readonly Statistics[]
  readonly totalCount: number
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  cursorOf(group: Statistics): string
}

/** At the end of every order: no two groups share them. */
const TIE = 'KEYS'
const LARGEST_FIRST: readonly StatisticsTerm[] = [{ field: 'COUNT', direction: 'DESC' }]
const MAX_TERMS = 3
/** Groups whose places are made before others get their turn: some milliseconds. */
const GROUPS_A_TURN = 1_000

/**
 * Checks what is asked for before anything is read.
 *
 * @returns what cuts the page out of all groups
 * @throws GraphQLError BAD_ORDER, BAD_PAGE, BAD_CURSOR
 */
export function statisticsPages(
  args: PageArguments & { readonly orderBy?: readonly StatisticsTerm[] | null | undefined },
  groupedBy: readonly string[],
): (groups: readonly Statistics[]) => Promise<StatisticsPage> {
  const terms = termsOf(args.orderBy)
  const order = terms.map(
    ({ field, direction, nulls }) => `${field} ${direction}${nulls ? ` NULLS ${nulls}` : ''}`,
  )
  const list: CursorList = {
    signature: `statistics by ${groupedBy.join(', ')} in order of ${order.join(', ')}`,
    types: terms.map(() => 'text'),
  }
  const request = pageRequest(args, list)
  const placeOf = (group: Statistics): string[] => terms.map((term) => comparedOf(group, term))
  return async (groups) => {
    const placed: Placed[] = []
    for (const [index, group] of groups.entries()) {
      if (index % GROUPS_A_TURN === 0) await turn()
      placed.push({ group, place: placeOf(group) })
    }
    await turn()
    placed.sort((a, b) => compare(terms, a.place, b.place))
    return {
      ...pageOf(placed, terms, request),
      totalCount: groups.length,
      cursorOf: (group) => encodeCursor(list, placeOf(group)),
    }
  }
}

interface Placed {
  readonly group: Statistics
  readonly place: CursorValues
}

function pageOf(
  placed: readonly Placed[],
  terms: readonly StatisticsTerm[],
  { size, backward, after, before }: PageRequest,
): Pick<StatisticsPage, 'groups' | 'hasNextPage' | 'hasPreviousPage'> {
  const between = placed.filter(
    ({ place }) =>
      (!after || compare(terms, place, after) > 0) && (!before || compare(terms, place, before) < 0),
  )
  const page = backward ? between.slice(-size) : between.slice(0, size)
  const cut = between.length > size
  return {
    groups: page.map(({ group }) => group),
    hasNextPage: backward ? before !== null : cut,
    hasPreviousPage: backward ? cut : after !== null,
  }
}

function termsOf(requested: readonly StatisticsTerm[] | null | undefined): readonly StatisticsTerm[] {
  const terms = requested?.length ? requested : LARGEST_FIRST
  if (terms.length > MAX_TERMS || new Set(terms.map(({ field }) => field)).size < terms.length)
    throw badInput('BAD_ORDER', `order by at most ${MAX_TERMS} different keys`, ['orderBy'])
  return terms.some(({ field }) => field === TIE) ? terms : [...terms, { field: TIE, direction: 'ASC' }]
}

/** Room for the sum of very many figures of the greatest size. */
const SUM_DIGITS = 60

const FIGURES: Readonly<
  Record<Exclude<StatisticsField, 'KEYS'>, (group: Statistics) => string | number | null>
> = {
  COUNT: ({ count }) => count,
  SUM: ({ sum }) => sum,
  AVERAGE: ({ average }) => average,
  MIN: ({ spread }) => spread?.min ?? null,
  MAX: ({ spread }) => spread?.max ?? null,
  MEDIAN: ({ spread }) => spread?.median ?? null,
}

const OF_SPREAD: ReadonlySet<StatisticsField> = new Set(['MIN', 'MAX', 'MEDIAN'])

/** Whether an order compares what only all values of every group tell. */
export function ordersBySpread(terms: readonly StatisticsTerm[] | null | undefined): boolean {
  return terms?.some(({ field }) => OF_SPREAD.has(field)) ?? false
}

/** Sorts after each key, which begins with a space, and after each figure, which begins with a letter. */
const GREATEST = '~'

/** What an order compares of a group, as text that sorts. */
function comparedOf(group: Statistics, { field, direction, nulls }: StatisticsTerm): string {
  const absent = nulls && (nulls === 'FIRST') !== (direction === 'ASC') ? GREATEST : ''
  if (field === 'KEYS')
    return [...group.keys, group.unit].map((key) => (key === null ? absent : ` ${key}`)).join('\u0001')
  const value = FIGURES[field](group)
  return value === null ? absent : decimalKey(String(value), SUM_DIGITS)
}

function compare(terms: readonly StatisticsTerm[], a: CursorValues, b: CursorValues): number {
  for (const [index, { direction }] of terms.entries()) {
    const [left, right] = [a[index] ?? '', b[index] ?? '']
    if (left !== right) return left < right === (direction === 'ASC') ? -1 : 1
  }
  return 0
}
