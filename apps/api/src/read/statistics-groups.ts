import { decimalKey } from '@baobiao/database'
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
  /** Null where its values were not read: see readSpreads. */
  readonly spread: Spread | null
}

/** What is told by a group's values in their order; null in a group without metrics. */
export interface Spread {
  readonly min: string | null
  readonly max: string | null
  readonly median: string | null
}

/** How often a value occurs in a group of one unit. */
export interface ValueRow {
  readonly unit: string
  readonly value: string
  readonly n: number
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

  /** @param spread whether their values come one by one, which tell the spread */
  constructor(private readonly spread: boolean) {}

  /** @throws GraphQLError LIMIT_EXCEEDED */
  of(keys: Statistics['keys'], unit: string): Group {
    const key = keyOf({ keys, unit })
    const known = this.#groups.get(key)
    if (known) return known
    if (this.#groups.size === MAX_GROUPS) throw tooManyGroups()
    const group = new Group(keys, unit, this.spread)
    this.#groups.set(key, group)
    return group
  }

  get all(): Statistics[] {
    return [...this.#groups.values()]
  }

  like(group: Statistics): Statistics | undefined {
    return this.#groups.get(keyOf(group))
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

interface CountedValue {
  readonly value: string
  readonly n: number
}

/** Most figures are whole, and far from what a double cannot hold: those are added as numbers. */
const WHOLE = /^-?\d{1,15}$/

/** The sum of a group, and its distinct values where they are told. What needs those in order is made when it is asked for: of one page's groups. */
class Group implements Statistics {
  readonly #values: CountedValue[] = []
  #whole = 0
  #exact: Big | null = null
  count = 0

  constructor(
    readonly keys: Statistics['keys'],
    readonly unit: string,
    private readonly spreads: boolean,
  ) {}

  add({ value, n }: Pick<ValueRow, 'value' | 'n'>): void {
    this.#values.push({ value, n })
    this.count += n
    const product = WHOLE.test(value) ? Number(value) * n : Number.NaN
    if (!this.#addWhole(product)) this.#addExact(new Exact(value).times(n))
  }

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

  get spread(): Spread | null {
    return this.spreads ? spreadOf(this.#values, this.count) : null
  }
}

function spreadOf(values: CountedValue[], count: number): Spread {
  const keys = new Map(values.map(({ value }) => [value, decimalKey(value)]))
  const keyOfValue = ({ value }: CountedValue): string => keys.get(value) as string
  values.sort((a, b) => compareText(keyOfValue(a), keyOfValue(b)) || compareText(a.value, b.value))
  return {
    min: values[0]?.value ?? null,
    max: values.at(-1)?.value ?? null,
    median: new Exact(valueAt(values, (count - 1) >> 1))
      .plus(valueAt(values, count >> 1))
      .div(2)
      .toFixed(),
  }
}

/** The value at `index`, counting each as often as it occurs. */
function valueAt(inOrder: readonly CountedValue[], index: number): string {
  let before = 0
  for (const { value, n } of inOrder) {
    before += n
    if (index < before) return value
  }
  throw new RangeError(`no value at ${index}`)
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
