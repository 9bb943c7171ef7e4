/** What waits for its turn. */
interface Waiting<T> {
  readonly item: T
  /** Work that it is, in any unit. */
  readonly cost: number
  /** When it would be done if all clients were served at once, each at the same pace. */
  readonly due: number
}

/**
 * A bounded queue that is fair by client, after weighted fair queueing (Demers, Keshav, Shenker 1989): what would be
 * done first, if all clients were served at once at the same pace, comes first. One who asks for much waits longer,
 * and makes nobody else wait for more than what is in hand.
 */
export class FairQueue<T> {
  readonly #lanes = new Map<string, Waiting<T>[]>()
  /** When the last item of each client would be done. */
  readonly #lastDue = new Map<string, number>()
  /** Work that each client would have been given by now. */
  #now = 0
  #size = 0

  get size(): number {
    return this.#size
  }

  push(client: string, cost: number, item: T): void {
    const due = Math.max(this.#now, this.#lastDue.get(client) ?? 0) + cost
    this.#lastDue.set(client, due)
    const lane = this.#lanes.get(client) ?? []
    this.#lanes.set(client, lane)
    lane.push({ item, cost, due })
    this.#size++
  }

  /** Takes what comes first, or undefined where nothing waits. */
  shift(): T | undefined {
    const [client, lane] = this.#first() ?? []
    const first = lane?.shift()
    if (client === undefined || !first) return undefined
    this.#now += first.cost / this.#lanes.size
    this.#afterTaking(client)
    return first.item
  }

  /** Takes out an item that nobody waits for any more; false where it is not there. */
  remove(item: T): boolean {
    for (const [client, lane] of this.#lanes) {
      const at = lane.findIndex((waiting) => waiting.item === item)
      if (at < 0) continue
      lane.splice(at, 1)
      this.#afterTaking(client)
      return true
    }
    return false
  }

  /** Takes the last item of the client that has most waiting, where it has more than `client` would have with one more. */
  dropForRoom(client: string): T | undefined {
    const [greediest, lane] = [...this.#lanes].reduce<[string, Waiting<T>[]]>(
      (most, other) => (other[1].length > most[1].length ? other : most),
      [client, this.#lanes.get(client) ?? []],
    )
    if (lane.length <= (this.#lanes.get(client)?.length ?? 0) + 1) return undefined
    const last = lane.pop()
    this.#afterTaking(greediest)
    return last?.item
  }

  #first(): [string, Waiting<T>[]] | null {
    let first: [string, Waiting<T>[]] | null = null
    let least = Number.POSITIVE_INFINITY
    for (const entry of this.#lanes) {
      const due = entry[1][0]?.due ?? Number.POSITIVE_INFINITY
      if (due < least) [first, least] = [entry, due]
    }
    return first
  }

  #afterTaking(client: string): void {
    this.#size--
    if (this.#lanes.get(client)?.length === 0) this.#lanes.delete(client)
    // Who has had no more than everybody would have is as good as new.
    for (const [name, due] of this.#lastDue)
      if (due <= this.#now || this.#size === 0) if (!this.#lanes.has(name)) this.#lastDue.delete(name)
  }
}
