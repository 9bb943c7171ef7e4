import type { Reader } from '@baobiao/database'

/** A statement that runs for longer has had its turn: others need not wait for it. */
const SLOW_MS = 200

interface Waiting {
  readonly client: string
  readonly enter: () => void
}

/**
 * Lets this many statements run at the same time, whoever asks. One that turns out to be slow leaves its place to others, but
 * none of its client's may follow while that has as many slow ones as there are places: a client holds up itself alone.
 */
export class Gate {
  #quick = 0
  readonly #slow = new Map<string, number>()
  readonly #waiting: Waiting[] = []

  constructor(private readonly places: number) {}

  /** A reader whose statements wait for their turn as those of `client`. */
  readerOf(reader: Reader, client: string): Reader {
    const inTurn = async <Value>(
      signal: AbortSignal | undefined,
      read: () => Promise<Value>,
    ): Promise<Value> => {
      const leave = await this.#enter(client, signal)
      try {
        return await read()
      } finally {
        leave()
      }
    }
    return {
      ...reader,
      json: <Value>(...read: Parameters<Reader['json']>) =>
        inTurn(read[1], () => reader.json<Value>(...read)),
      async *pieces<Value>(...read: Parameters<Reader['pieces']>): AsyncGenerator<Value> {
        const pieces = reader.pieces<Value>(...read)
        // The database has done its part when the first is there.
        const first = await inTurn(read[1], () => pieces.next())
        if (first.done) return
        yield first.value
        yield* pieces
      },
    }
  }

  /** Waits for a place; returns how to leave it. */
  async #enter(client: string, signal?: AbortSignal): Promise<() => void> {
    if (this.#isFree(client)) this.#quick++
    else await this.#turnOf(client, signal)
    let slow = false
    const timer = setTimeout(() => {
      slow = true
      this.#quick--
      this.#slow.set(client, this.#slowOf(client) + 1)
      this.#next()
    }, SLOW_MS)
    return () => {
      clearTimeout(timer)
      if (!slow) this.#quick--
      else if (this.#slowOf(client) > 1) this.#slow.set(client, this.#slowOf(client) - 1)
      else this.#slow.delete(client)
      this.#next()
    }
  }

  #isFree(client: string): boolean {
    return this.#quick < this.places && this.#slowOf(client) < this.places
  }

  #slowOf(client: string): number {
    return this.#slow.get(client) ?? 0
  }

  /** Lets in whoever has waited longest of those who may, as long as there are places. */
  #next(): void {
    for (;;) {
      const index = this.#waiting.findIndex(({ client }) => this.#isFree(client))
      const [next] = index < 0 ? [] : this.#waiting.splice(index, 1)
      if (!next) return
      this.#quick++
      next.enter()
    }
  }

  #turnOf(client: string, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        reject(signal?.reason)
      }
      const enter = (): void => {
        signal?.removeEventListener('abort', giveUp)
        resolve()
      }
      const waiting = { client, enter }
      this.#waiting.push(waiting)
      signal?.addEventListener('abort', giveUp, { once: true })
    })
  }
}
