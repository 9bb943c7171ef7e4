import { DatabaseError } from '../errors.js'
import { tookLong } from '../turns.js'

/** A statement as an engine takes it, its parameters apart. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Reads beside the event loop; a statement that takes too long is stopped where it runs. */
export interface Reader {
  /**
   * The one value of a statement that gives one row with one column of JSON; null where it gives none.
   *
   * @param signal once it is aborted, the statement is given up, also while it runs where the engine can
   * @throws {DatabaseError} TOO_LARGE
   */
  json<Value>(statement: Statement, signal?: AbortSignal): Promise<Value>
  /**
   * The values of a statement that gives any number of rows with one column of JSON. Each is made of its JSON when it is
   * asked for: others can have their turn in between.
   */
  pieces<Value>(statement: Statement, signal?: AbortSignal): AsyncGenerator<Value>
  /** The one value of a statement that gives one row with one column of bytes; null where it gives none. */
  bytes(statement: Statement): Promise<Uint8Array | null>
  /** Statements that are best sent at the same time; twice as many and more run beside each other where some take long. */
  readonly places: number
  close(): Promise<void>
}

/** Characters of JSON that the event loop takes at once: a tenth of a second. */
const MOST_CHARACTERS = 20_000_000
/** From here on a text takes the event loop a millisecond or more. */
const LONG_CHARACTERS = 100_000

/**
 * The value of a statement's one text of JSON; null where there is none.
 *
 * @throws {DatabaseError} TOO_LARGE
 */
export function parsedJson<Value>(text: string | null): Value {
  if (text !== null && text.length > MOST_CHARACTERS)
    throw new DatabaseError(
      'TOO_LARGE',
      `a statement gave more than ${MOST_CHARACTERS} characters: ask for less`,
    )
  if (text !== null && text.length > LONG_CHARACTERS) tookLong()
  return (text === null ? null : JSON.parse(text)) as Value
}

export interface ReaderOptions {
  /** Takes every SQL statement sent, for tests and logs. */
  readonly onQuery?: ((sql: string) => void) | undefined
  readonly statementTimeoutMs: number
}

/** What is kept ready on a connection: statements by their text, the one that was not used for longest goes. */
export class StatementCache<Prepared> {
  readonly #statements = new Map<string, Prepared>()

  constructor(private readonly most: number) {}

  get(text: string): Prepared | undefined {
    const found = this.#statements.get(text)
    if (found === undefined) return undefined
    this.#statements.delete(text)
    this.#statements.set(text, found)
    return found
  }

  set(text: string, prepared: Prepared): void {
    this.#statements.set(text, prepared)
    if (this.#statements.size <= this.most) return
    const [oldest] = this.#statements.keys()
    if (oldest !== undefined) this.#statements.delete(oldest)
  }
}
