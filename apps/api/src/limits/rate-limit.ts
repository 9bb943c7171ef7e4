import { LRUCache } from 'lru-cache'
import pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Settings } from '../environment.js'
import type { Client } from './client.js'

/** What a client may still spend. */
export interface Allowance {
  /** Units of cost in a minute. */
  readonly limit: number
  readonly remaining: number
  /** Until all of it is there again. */
  readonly resetSeconds: number
}

export const WINDOW_SECONDS = 60
/** Holders of keys are known: they may spend this many times what others may. */
const KEY_FACTOR = 10
/** Clients whose allowance is remembered, so that what costs nothing, and who has nothing left, need no further look. */
const REMEMBERED_CLIENTS = 10_000

/** Units of cost that each client may spend in a minute, shared by all processes that use one PostgreSQL. */
export interface RateLimit {
  /** Makes what is shared; until then each process counts for itself. */
  prepare(): Promise<void>
  /** Takes `units`, or nothing where fewer are left. */
  take(client: Client, units: number): Promise<{ readonly granted: boolean; readonly allowance: Allowance }>
  /** Gives back what was not spent: what this process takes next for the client is taken behind it. */
  giveBack(client: Client, units: number): Promise<void>
  /** The allowance of a client as this process saw it last; the whole where it saw none. Asks nobody. */
  lastSeen(client: Client): Allowance
  close(): Promise<void>
}

/**
 * In memory for SQLite, which one process serves; in the database for PostgreSQL, which several may. While that is away,
 * each process counts for itself. Null where the limit is switched off.
 */
export function openRateLimit({
  rateLimit,
  databaseUrl,
}: Pick<Settings, 'rateLimit' | 'databaseUrl'>): RateLimit | null {
  if (rateLimit === 0) return null
  if (databaseUrl.startsWith('file:'))
    return limitBy((points) => new RateLimiterMemory({ points, duration: WINDOW_SECONDS }), rateLimit)
  // An allowance that a crash forgets does no harm: nobody need wait for the disk.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, options: '-c synchronous_commit=off' })
  // What a query meets is told to whoever sent it; an idle connection has nobody to tell.
  pool.on('error', () => {})
  return limitBy((points) => inPostgres(pool, points), rateLimit, {
    prepare: () => createTable(pool),
    close: () => pool.end(),
  })
}

const TABLE = 'RequestAllowance'

/** The columns that the library reads and writes. Several processes may start at once. */
async function createTable(pool: pg.Pool): Promise<void> {
  await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(6261162173);
    CREATE UNLOGGED TABLE IF NOT EXISTS "${TABLE}"
      ("key" VARCHAR(255) PRIMARY KEY, "points" INTEGER NOT NULL DEFAULT 0, "expire" BIGINT); COMMIT`)
}

function inPostgres(pool: pg.Pool, points: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: TABLE,
    tableCreated: true,
    points,
    duration: WINDOW_SECONDS,
    keyPrefix: '',
    insuranceLimiter: new RateLimiterMemory({ points, duration: WINDOW_SECONDS }),
  })
}

interface Seen {
  readonly remaining: number
  readonly until: number
}

type Limiter = Pick<RateLimiterMemory, 'points' | 'consume' | 'reward'>

function limitBy(
  limiterOf: (points: number) => Limiter,
  rateLimit: number,
  shared: Pick<RateLimit, 'prepare' | 'close'> = { prepare: async () => {}, close: async () => {} },
): RateLimit {
  const [addresses, keys] = [limiterOf(rateLimit), limiterOf(rateLimit * KEY_FACTOR)]
  const limiterFor = ({ mayWrite }: Client): Limiter => (mayWrite ? keys : addresses)
  const seen = new LRUCache<string, Seen>({ max: REMEMBERED_CLIENTS })
  const remember = ({ name }: Client, { remaining, resetSeconds }: Allowance): void =>
    void seen.set(name, { remaining, until: Date.now() + resetSeconds * 1000 })
  /** What is on its way back to each client. Nobody waits for it but the client's next request. */
  const onItsWay = new Map<string, Promise<unknown>>()
  return {
    ...shared,
    async take(client, units) {
      const limiter = limiterFor(client)
      await onItsWay.get(client.name)
      const { granted, left } = await consume(limiter, client.name, units)
      const allowance = allowanceOf(
        limiter.points,
        granted ? left.consumedPoints : left.consumedPoints - units,
        left,
      )
      remember(client, allowance)
      return { granted, allowance }
    },
    async giveBack(client, units) {
      if (units === 0) return
      const { name } = client
      const limiter = limiterFor(client)
      const known = seen.get(name)
      // A request that comes before the database has it is not refused for having nothing left.
      if (known) seen.set(name, { ...known, remaining: Math.min(known.remaining + units, limiter.points) })
      const given = limiter.reward(name, units)
      const all = Promise.allSettled([onItsWay.get(name), given])
      onItsWay.set(name, all)
      try {
        const left = await given
        remember(client, allowanceOf(limiter.points, left.consumedPoints, left))
      } finally {
        if (onItsWay.get(name) === all) onItsWay.delete(name)
      }
    },
    lastSeen(client) {
      const limit = limiterFor(client).points
      const { remaining, until } = seen.get(client.name) ?? { remaining: limit, until: 0 }
      const resetSeconds = Math.ceil((until - Date.now()) / 1000)
      return resetSeconds > 0
        ? { limit, remaining, resetSeconds }
        : { limit, remaining: limit, resetSeconds: 1 }
    },
  }
}

/** The library counts what it refuses too: that is given back, so that something cheaper still gets through. */
async function consume(
  limiter: Limiter,
  name: string,
  units: number,
): Promise<{ granted: boolean; left: RateLimiterRes }> {
  try {
    return { granted: true, left: await limiter.consume(name, units) }
  } catch (left) {
    if (!(left instanceof RateLimiterRes)) throw left
    await limiter.reward(name, units)
    return { granted: false, left }
  }
}

function allowanceOf(limit: number, consumed: number, { msBeforeNext }: RateLimiterRes): Allowance {
  return {
    limit,
    remaining: Math.max(limit - consumed, 0),
    resetSeconds: Math.max(Math.ceil(msBeforeNext / 1000), 1),
  }
}
