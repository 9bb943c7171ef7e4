import { decimalKey } from '@baobiao/database'
import { Big } from 'big.js'

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
  /** Null where its values were not read: see {@link readSpreads}. */
  readonly spread: Spread | null
}

/** What is told by a group's values in their order; null in a group without metrics. */
export interface Spread {
  readonly min: string | null
  readonly max: string | null
  readonly median: string | null
}

/** How often a value occurs in a group: its keys are `k0`, `k1` … */
export interface ValueRow extends Readonly<Record<`k${number}`, string | null>> {
  readonly unit: string
  /** Null where the row stands for whole values that have been added up: then `sum` is theirs. */
  readonly value: string | null
  readonly n: number
  readonly sum: string | null
}

/** Groups of one unit each. */
export class Groups {
  readonly #groups = new Map<string, Group>()

  constructor(private readonly added: boolean) {}

  add(keys: Statistics['keys'], { unit, value, n, sum }: ValueRow): void {
    const key = keyOf({ keys, unit })
    let group = this.#groups.get(key)
    if (!group) {
      group = new Group(keys, unit, this.added)
      this.#groups.set(key, group)
    }
    if (value === null) group.addSum(sum ?? '0', n)
    else group.add(value, n)
  }

  get all(): Statistics[] {
    return [...this.#groups.values()]
  }

  like(group: Statistics): Statistics | undefined {
    return this.#groups.get(keyOf(group))
  }
}

const keyOf = ({ keys, unit }: Pick<Statistics, 'keys' | 'unit'>): string =>
  `${unit}\0${keys.map((one) => one ?? '\u0001').join('\0')}`

interface CountedValue {
  readonly value: string
  readonly n: number
}

/** Most figures are whole, and far from what a double cannot hold: those are added as numbers. */
const WHOLE = /^-?\d{1,15}$/

/** Distinct values and how often each occurs. What needs them in order is made when it is asked for: of one page's groups. */
class Group implements Statistics {
  readonly #values: CountedValue[] = []
  #whole = 0
  #exact = new Exact(0)
  count = 0

  constructor(
    readonly keys: Statistics['keys'],
    readonly unit: string,
    private readonly added: boolean,
  ) {}

  add(value: string, n: number): void {
    if (!this.added) this.#values.push({ value, n })
    const product = WHOLE.test(value) ? Number(value) * n : Number.NaN
    if (Number.isSafeInteger(this.#whole + product) && Number.isSafeInteger(product)) {
      this.#whole += product
      this.count += n
    } else this.addSum(n === 1 ? value : new Exact(value).times(n), n)
  }

  addSum(sum: string | Big, n: number): void {
    this.#exact = this.#exact.plus(sum)
    this.count += n
  }

  get sum(): string {
    return this.#total.toFixed()
  }

  get average(): string {
    return this.#total.div(this.count).toFixed()
  }

  get #total(): Big {
    return this.#exact.plus(this.#whole)
  }

  get spread(): Spread | null {
    return this.added ? null : spreadOf(this.#values, this.count)
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
