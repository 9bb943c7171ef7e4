import type { IncomingMessage } from 'node:http'
import { type Database, DatabaseError, dataVersion, type Replica } from '@baobiao/database'
import { SharedRead } from './shared-read.js'

/** Answers name the version of the data that they were read from, or an earlier one; requests the one that they ask at least. */
export const DATA_VERSION = 'data-version'

/** Where a request reads, and the version of the data that it finds there at least. */
export interface Source {
  readonly database: Database
  readonly version: number
}

/** How long a replica may take to tell its version, and is left alone when it did not. */
const REPLICA_MS = 500
/** The same for the database, while there is a replica to ask instead: one whose machine is off says nothing at all. */
const DATABASE_MS = 2_000
/** How long answers of the last known version are served while nobody can tell whether it is still the last. */
const AWAY_MS = 300_000

/**
 * Chooses where requests read: from the replica where it has what the client has seen, else from the database. Whoever
 * says nothing of what it has seen reads what is current.
 */
export class ReadSource {
  readonly #current: SharedRead<number>
  readonly #ofReplica: SharedRead<number | null>
  #known = { version: 0, at: 0 }
  #awayUntil = 0
  #replicaAwayUntil = 0

  constructor(
    private readonly database: Database,
    private readonly replica: Replica | null,
  ) {
    this.#current = new SharedRead(async () => {
      const version = await (replica ? this.#versionInTime() : dataVersion(database))
      this.#known = { version, at: Date.now() }
      return version
    })
    this.#ofReplica = new SharedRead(() => this.#replicaVersion())
  }

  /** The version of the data, as the database has it now. */
  version(): Promise<number> {
    return this.#current.now()
  }

  /**
   * The version that was current when the database was last there, while it is away for no longer than some minutes: nothing
   * can be written meanwhile, unless the way to it alone is cut. Null where the client has seen a later one, by another process.
   */
  lastVersion(request: IncomingMessage): number | null {
    const { version, at } = this.#known
    return Date.now() - at < AWAY_MS && version >= (seenBy(request) ?? 0) ? version : null
  }

  /** @throws where neither the database nor a replica that has enough can be read */
  async of(request: IncomingMessage): Promise<Source> {
    const seen = seenBy(request)
    const current = seen === null || !this.replica ? this.#current.now() : null
    // Only the last one to wait for it is told that the database is away.
    current?.catch(() => {})
    const copied = this.replica ? await this.#ofReplica.now() : null
    if (this.replica && copied !== null) {
      const needed = seen ?? (await current?.catch(() => this.#known.version)) ?? 0
      if (copied >= needed) return { database: this.replica.database, version: copied }
    }
    return { database: this.database, version: await (current ?? this.#current.now()) }
  }

  /** @throws while the database is away */
  async #versionInTime(): Promise<number> {
    const version =
      Date.now() < this.#awayUntil ? null : await inTime(dataVersion(this.database), DATABASE_MS)
    if (version !== null) return version
    if (Date.now() >= this.#awayUntil) this.#awayUntil = Date.now() + DATABASE_MS
    throw new DatabaseError('UNREACHABLE', `the database has said nothing for ${DATABASE_MS} ms`)
  }

  /** Null while the replica is away. */
  async #replicaVersion(): Promise<number | null> {
    if (!this.replica || Date.now() < this.#replicaAwayUntil) return null
    const version = await inTime(
      this.replica.version().catch(() => null),
      REPLICA_MS,
    )
    if (version === null) this.#replicaAwayUntil = Date.now() + REPLICA_MS
    return version
  }
}

/** Null where the value takes longer. */
async function inTime<Value>(value: Promise<Value>, milliseconds: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What is no version says nothing: then what is current is read. */
function seenBy({ headers }: IncomingMessage): number | null {
  const told = headers[DATA_VERSION]
  return typeof told === 'string' && /^\d{1,15}$/.test(told) ? Number(told) : null
}
