import { type Database, type DataEvent, dataVersion, eventsAfter } from '@baobiao/database'

/** How often the version of the data is looked at while somebody waits for it to rise. */
const POLL_MS = 500
const BATCH = 100

interface Waiting {
  readonly above: number
  readonly wake: () => void
}

/**
 * Follows what changes the data, whoever writes it: one small read every half second for all who wait together, and none
 * when nobody does.
 */
export class DataFeed {
  readonly #waiting = new Set<Waiting>()
  #timer: NodeJS.Timeout | null = null

  constructor(private readonly database: Database) {}

  /** Every change of these kinds after the one numbered `sequence`, in order, none twice, until `signal` is aborted. */
  async *changesAfter(
    sequence: number,
    kinds: readonly DataEvent['kind'][],
    signal: AbortSignal,
  ): AsyncGenerator<DataEvent> {
    let last = sequence
    while (!signal.aborted) {
      const events = await eventsAfter(this.database, last, BATCH)
      for (const event of events) {
        last = event.sequence
        if (kinds.includes(event.kind)) yield event
      }
      if (events.length < BATCH) await this.#risenAbove(last, signal)
    }
  }

  #risenAbove(above: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const waiting: Waiting = {
        above,
        wake: () => {
          this.#waiting.delete(waiting)
          signal.removeEventListener('abort', waiting.wake)
          resolve()
        },
      }
      if (signal.aborted) return resolve()
      signal.addEventListener('abort', waiting.wake)
      this.#waiting.add(waiting)
      this.#schedule()
    })
  }

  #schedule(): void {
    if (this.#timer || this.#waiting.size === 0) return
    this.#timer = setTimeout(() => void this.#poll(), POLL_MS).unref()
  }

  async #poll(): Promise<void> {
    try {
      const version = await dataVersion(this.database)
      for (const { above, wake } of [...this.#waiting]) if (version > above) wake()
    } catch {
      // The database is away for a moment; whoever waits goes on waiting, and nothing is lost.
    }
    this.#timer = null
    this.#schedule()
  }
}
