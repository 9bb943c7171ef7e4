import { DEFAULT_DATABASE_URL, engineNameOf, SOURCE_LIMIT_BYTES } from '@baobiao/database'
import { PAGE_TIMEOUT_SECONDS } from '@baobiao/documents'
import { compile } from 'proxy-addr'
import { z } from 'zod'

const flag = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'], 'must be on or off')
    .default(fallback)
    .transform((value) => value === 'on')

const whole = (fallback: number, least: number, most: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)
    .default(fallback)

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  )

function isProxies(proxies: readonly string[]): boolean {
  try {
    compile([...proxies])
    return true
  } catch {
    return false
  }
}

const schema = z.object({
  PORT: whole(4000, 0, 65_535),
  HOST: z.string().default('localhost'),
  DATABASE_URL: z
    .string()
    .default(DEFAULT_DATABASE_URL)
    .transform((url) => {
      engineNameOf(url)
      return url
    }),
  DATABASE_READ_URL: z.string().optional(),
  API_KEY_HASHES: list.refine(
    (hashes) => hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash)),
    'must be SHA-256 hashes in lower-case hex, separated by commas: printf %s KEY | sha256sum',
  ),
  CORS_ORIGINS: list.refine(
    (origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    'must be origins such as https://example.org, separated by commas',
  ),
  EXPLORER: flag('on'),
  GRAPHIQL: flag('on'),
  INTROSPECTION: flag('on'),
  PERSISTED_ONLY: flag('off'),
  APQ: flag('on'),
  OPERATIONS: z.string().optional(),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('info'),
  TIME_LIMIT_MS: whole(10_000, 100, 600_000),
  PAGE_TIMEOUT: whole(PAGE_TIMEOUT_SECONDS, 1, 999_999),
  LEAST_CONFIDENCE: z
    .string()
    .regex(/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/, 'must be a number from 0 to 1, such as 0.8')
    .transform(Number)
    .optional(),
  BODY_LIMIT_BYTES: whole(4_000_000, 1_000, 1_000_000_000),
  KEY_BODY_LIMIT_BYTES: whole(32_000_000, 1_000, 1_000_000_000),
  ANSWER_LIMIT_BYTES: whole(16_000_000, 1_000, 500_000_000),
  SOURCE_LIMIT_BYTES: whole(SOURCE_LIMIT_BYTES, 0, 1_000_000_000),
  COST_BUDGET: whole(50_000, 1, 1_000_000_000),
  CACHE_BYTES: whole(64_000_000, 0, 100_000_000_000),
  RATE_LIMIT: whole(1_000_000, 0, 100_000_000),
  TRUSTED_PROXIES: list.refine(
    isProxies,
    'must be addresses or subnets such as 10.0.0.0/8, or loopback, linklocal, uniquelocal; separated by commas',
  ),
})

/** What can be set from outside; README.md describes each. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string
  /** A replica to read from, where it has what the client has seen; null where there is none. */
  readonly databaseReadUrl: string | null
  /** SHA-256 of the keys that may write; none: nobody may. */
  readonly apiKeyHashes: readonly string[]
  readonly corsOrigins: readonly string[]
  /** Whether `/` shows the explorer. */
  readonly explorer: boolean
  readonly graphiql: boolean
  readonly introspection: boolean
  readonly persistedOnly: boolean
  /** Whether clients may register operations by sending text and hash together. */
  readonly automaticPersistedQueries: boolean
  /** Manifest or folder of a front end's own operations. */
  readonly operations: string | null
  readonly logLevel: string
  readonly timeLimitMs: number
  /** Work after which a page is given up. */
  readonly pageTimeoutSeconds: number
  /** Mentions of organizations less sure than this are left out; null leaves it to the parser. */
  readonly leastConfidence: number | null
  /** What a request may hold, and what one that carries a key may: pages as PDF take some 10 MB. */
  readonly bodyLimitBytes: number
  readonly keyBodyLimitBytes: number
  /** PDFs are kept up to this size, to draw their pages as printed; 0 keeps none. */
  readonly sourceLimitBytes: number
  /** What an answer may hold. */
  readonly answerLimitBytes: number
  readonly costBudget: number
  /** Room for ready answers; 0 switches the cache off. */
  readonly cacheBytes: number
  /** Units of cost that an address may spend in a minute, a key ten times as many; 0 switches the limit off. */
  readonly rateLimit: number
  /** Addresses and subnets whose `X-Forwarded-For` tells the client's address. */
  readonly trustedProxies: readonly string[]
}

/** A variable that cannot be used; the message is one line that says what to do. */
export class SettingsError extends Error {}

/**
 * Reads the environment, here and nowhere else.
 *
 * @throws {SettingsError | DatabaseError}
 */
export function readSettings(variables: NodeJS.ProcessEnv = process.env): Settings {
  // An empty variable is an unset one, as in most shells and containers.
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, variables[name] || undefined]),
  )
  const read = schema.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new SettingsError(`${String(issue?.path[0])} ${issue?.message}`)
  }
  const { data } = read
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    databaseReadUrl: data.DATABASE_READ_URL ?? null,
    apiKeyHashes: data.API_KEY_HASHES,
    corsOrigins: data.CORS_ORIGINS,
    explorer: data.EXPLORER,
    graphiql: data.GRAPHIQL,
    introspection: data.INTROSPECTION,
    persistedOnly: data.PERSISTED_ONLY,
    automaticPersistedQueries: data.APQ,
    operations: data.OPERATIONS ?? null,
    logLevel: data.LOG_LEVEL,
    timeLimitMs: data.TIME_LIMIT_MS,
    pageTimeoutSeconds: data.PAGE_TIMEOUT,
    leastConfidence: data.LEAST_CONFIDENCE ?? null,
    answerLimitBytes: data.ANSWER_LIMIT_BYTES,
    bodyLimitBytes: data.BODY_LIMIT_BYTES,
    keyBodyLimitBytes: Math.max(data.BODY_LIMIT_BYTES, data.KEY_BODY_LIMIT_BYTES),
    sourceLimitBytes: data.SOURCE_LIMIT_BYTES,
    costBudget: data.COST_BUDGET,
    cacheBytes: data.CACHE_BYTES,
    rateLimit: data.RATE_LIMIT,
    trustedProxies: data.TRUSTED_PROXIES,
  }
}
