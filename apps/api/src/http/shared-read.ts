/** A small read that every request asks for: those that ask at the same time share one that begins after all of them. */
export class SharedRead<Value> {
  #running: Promise<Value> | null = null
  #waiting: Promise<Value> | null = null

  constructor(private readonly read: () => Promise<Value>) {}

  /** A value that was current after the call began. */
  now(): Promise<Value> {
    if (this.#waiting) return this.#waiting
    if (!this.#running) return this.#start()
    const next = this.#running.then(
      () => this.#start(),
      () => this.#start(),
    )
    this.#waiting = next
    return next
  }

  #start(): Promise<Value> {
    this.#waiting = null
    const read = this.read().finally(() => {
      if (this.#running === read) this.#running = null
    })
    this.#running = read
    return read
  }
}
