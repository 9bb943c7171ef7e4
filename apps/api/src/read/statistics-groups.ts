import { Big } from 'big.js'
import type { GraphQLError } from 'graphql'
import { badInput } from '../errors.js'

/** Decimal places of an average; sums and medians are exact. */
const AVERAGE_PLACES = 10

/** A constructor of its own, so that the places are nobody else's. */
const Exact = Big()
Exact.DP = AVERAGE_PLACES

/** Of a group; a group without metrics, which fills a gap, has no average. */
export interface Statistics {
  readonly keys: readonly (string | null)[]
  readonly unit: string
  readonly count: number
  readonly sum: string
  readonly average: string | null
  /** Null where it was not read: see readSpreads. */
  readonly spread: Spread | null
}

/** What is told by a group's values in their order; null in a group without metrics. */
export interface Spread {
  readonly min: string | null
  readonly max: string | null
  readonly median: string | null
}

/** What the database picked out of a group's values in their order. */
export interface PickedRow {
  readonly unit: string
  readonly min: string
  readonly max: string
  /** The value in the middle, twice, or the two. */
  readonly lower: string
  readonly upper: string
}

/** What some metrics of a group add up to. */
export interface SumRow {
  readonly unit: string
  /** How many decimal places their values have; or `=` and the one value that they share, which is not in the sum. */
  readonly scale: string
  readonly n: number
  /** The sum of the values without their points, as a whole number. */
  readonly sum: string
}

/** More than any chart draws, and than a page can be cut out of in a second. */
export const MAX_GROUPS = 100_000

/** Groups of one unit each. */
export class Groups {
  readonly #groups = new Map<string, Group>()

  /** @throws GraphQLError LIMIT_EXCEEDED */
  of(keys: Statistics['keys'], unit: string): Group {
    const key = keyOf({ keys, unit })
    const known = this.#groups.get(key)
    if (known) return known
    if (this.#groups.size === MAX_GROUPS) throw tooManyGroups()
    const group = new Group(keys, unit)
    this.#groups.set(key, group)
    return group
  }

  get all(): Group[] {
    return [...this.#groups.values()]
  }
}

/** Spreads of groups of one unit each. */
export class Spreads {
  readonly #spreads = new Map<string, Spread>()

  /** @throws GraphQLError LIMIT_EXCEEDED */
  add(keys: Statistics['keys'], { unit, min, max, lower, upper }: PickedRow): void {
    if (this.#spreads.size === MAX_GROUPS) throw tooManyGroups()
    const median = new Exact(lower).plus(upper).div(2).toFixed()
    this.#spreads.set(keyOf({ keys, unit }), { min, max, median })
  }

  of(group: Statistics): Spread | null {
    return this.#spreads.get(keyOf(group)) ?? null
  }
}

export function tooManyGroups(): GraphQLError {
  return badInput(
    'LIMIT_EXCEEDED',
    `these are more than ${MAX_GROUPS} groups: choose fewer metrics by \`where\`, or group by less`,
    ['groupBy'],
  )
}

const keyOf = ({ keys, unit }: Pick<Statistics, 'keys' | 'unit'>): string =>
  `${unit}\0${keys.map((one) => one ?? '\u0001').join('\0')}`

/** The sum of a group; its average is made when it is asked for: of one page's groups. */
export class Group implements Statistics {
  #whole = 0
  #exact: Big | null = null
  count = 0
  spread: Spread | null = null

  constructor(
    readonly keys: Statistics['keys'],
    readonly unit: string,
  ) {}

  addSum({ scale, n, sum }: SumRow): void {
    this.count += n
    if (scale.startsWith('=')) this.#addExact(new Exact(scale.slice(1)).times(n))
    else if (scale !== '0' || !this.#addWhole(Number(sum))) this.#addExact(new Exact(`${sum}e-${scale}`))
  }

  #addWhole(whole: number): boolean {
    const added = this.#whole + whole
    if (!Number.isSafeInteger(whole) || !Number.isSafeInteger(added)) return false
    this.#whole = added
    return true
  }

  #addExact(some: Big): void {
    this.#exact = this.#exact?.plus(some) ?? some
  }

  get sum(): string {
    return this.#exact ? this.#total.toFixed() : String(this.#whole)
  }

  get average(): string {
    return this.#total.div(this.count).toFixed()
  }

  get #total(): Big {
    return (this.#exact ?? new Exact(0)).plus(this.#whole)
  }
}
