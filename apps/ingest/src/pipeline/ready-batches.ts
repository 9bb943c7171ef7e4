import { EventEmitter, once } from 'node:events'
import { countTogether, DOCUMENTS_A_BATCH } from './batches.js'

/** Hands over a result; resolves once whoever takes it has dealt with it. */
export type Give<Result> = (result: Result) => Promise<void>

type Work<Item, Result> = (item: Item, give: Give<Result>) => Promise<void>

interface ReadyOptions<Result> {
  /** Items in hand at a time. */
  readonly ahead: number
  /** How long a result waits for others to come with it. */
  readonly gatherMs?: number
  /** How long the text of a result is: of long ones fewer are given together. */
  readonly charactersOf?: (result: Result) => number
}

/**
 * Works on several items at a time and gives results as they come, those together that come together: whoever is slow
 * keeps nobody else's results back. While `ahead` items are in hand, until their results are dealt with, no other is
 * begun: a slow consumer slows the producer down, and memory stays flat.
 */
export async function* readyBatches<Item, Result>(
  items: AsyncIterable<Item>,
  options: ReadyOptions<Result>,
  work: Work<Item, Result>,
): AsyncGenerator<Result[]> {
  const ready = new Ready<Item, Result>(options, work)
  void ready.begin(items)
  try {
    for (let batch = await ready.take(); batch; batch = await ready.take()) {
      yield batch.map(({ result }) => result)
      for (const { dealtWith } of batch) dealtWith()
    }
  } finally {
    ready.stop()
  }
}

interface Given<Result> {
  readonly result: Result
  readonly dealtWith: () => void
}

class Ready<Item, Result> {
  readonly #change = new EventEmitter()
  readonly #given: Given<Result>[] = []
  readonly #failures: unknown[] = []
  #inHand = 0
  #allBegun = false
  #stopped = false

  constructor(
    private readonly options: ReadyOptions<Result>,
    private readonly work: Work<Item, Result>,
  ) {}

  async begin(items: AsyncIterable<Item>): Promise<void> {
    try {
      for await (const item of items) {
        void this.#beginOne(item)
        while (this.#inHand >= this.options.ahead && !this.#stopped) await once(this.#change, 'change')
        if (this.#stopped) return
      }
    } catch (error) {
      this.#failures.push(error)
    }
    this.#allBegun = true
    this.#changed()
  }

  /** What is ready, or null where nothing is and nothing is to come; throws what the work threw. */
  async take(): Promise<Given<Result>[] | null> {
    while (this.#failures.length === 0 && this.#given.length === 0) {
      if (this.#allBegun && this.#inHand === 0) return null
      await once(this.#change, 'change')
    }
    if (this.#failures.length > 0) throw this.#failures[0]
    await this.#gather()
    const { charactersOf = () => 0 } = this.options
    return this.#given.splice(
      0,
      countTogether(this.#given, ({ result }) => charactersOf(result)),
    )
  }

  /** Begins nothing more. */
  stop(): void {
    this.#stopped = true
    this.#changed()
  }

  async #beginOne(item: Item): Promise<void> {
    const dealtWith: Promise<void>[] = []
    this.#inHand++
    try {
      await this.work(item, (result) => {
        const dealing = this.#hand(result)
        dealtWith.push(dealing)
        return dealing
      })
    } catch (error) {
      this.#failures.push(error)
    }
    await Promise.all(dealtWith)
    this.#inHand--
    this.#changed()
  }

  #hand(result: Result): Promise<void> {
    return new Promise((dealtWith) => {
      this.#given.push({ result, dealtWith })
      this.#changed()
    })
  }

  /** Waits for a batch, or for all that is in hand, as long as may be. */
  async #gather(): Promise<void> {
    const { ahead, gatherMs = 0 } = this.options
    if (gatherMs === 0) return
    const over = new AbortController()
    const timer = setTimeout(() => over.abort(), gatherMs)
    const wanted = (): number => Math.min(DOCUMENTS_A_BATCH, this.#allBegun ? this.#inHand : ahead)
    while (this.#given.length < wanted() && !over.signal.aborted)
      await once(this.#change, 'change', { signal: over.signal }).catch(() => {})
    clearTimeout(timer)
  }

  #changed(): void {
    this.#change.emit('change')
  }
}
