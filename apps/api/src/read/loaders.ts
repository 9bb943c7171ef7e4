import DataLoader from 'dataloader'

type BatchLoad<Key, Value> = (keys: readonly Key[]) => Promise<readonly Value[]>

/**
 * Gathers what sibling objects ask for at the same time into one read. A loader is known by name: the field's place in
 * the operation, so that two aliases of one field with other arguments never share one.
 */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>()

  /** @param signal once it is aborted, nothing more is read */
  constructor(private readonly signal: AbortSignal) {}

  /** Forgets everything read so far. */
  clear(): void {
    this.#loaders.clear()
  }

  load<Value>(name: string, key: string, batch: BatchLoad<string, Value>): Promise<Value> {
    let loader = this.#loaders.get(name)
    if (!loader) {
      const read: BatchLoad<string, unknown> = async (keys) => {
        this.signal.throwIfAborted()
        return batch(keys)
      }
      loader = new DataLoader<string, unknown>(read, { batchScheduleFn: setImmediate })
      this.#loaders.set(name, loader)
    }
    return loader.load(key) as Promise<Value>
  }
}
