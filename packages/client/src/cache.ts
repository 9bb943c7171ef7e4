import { KEYLESS, POSSIBLE_TYPES } from './generated/cache.js'

/** The members of each interface and union: `new InMemoryCache({ possibleTypes })` of Apollo Client. */
export const possibleTypes: Record<string, string[]> = Object.fromEntries(
  Object.entries(POSSIBLE_TYPES).map(([name, members]) => [name, [...members]]),
)

/** Types without an id are stored inside the object that holds them: `cacheExchange({ keys })` of urql's graphcache. */
export const keys: Record<string, () => null> = Object.fromEntries(KEYLESS.map((name) => [name, () => null]))
