import { DEFAULT_DATABASE_URL, engineNameOf } from '@baobiao/database'
import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z
    .string()
    .default(DEFAULT_DATABASE_URL)
    .transform((url) => {
      engineNameOf(url)
      return url
    }),
})

/** The settings that come from the environment, read here and nowhere else. */
export interface Environment {
  readonly databaseUrl: string
}

/** @throws {DatabaseError} BAD_URL */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  // An empty variable is an unset one, as in most shells and containers.
  const { DATABASE_URL } = schema.parse({ DATABASE_URL: variables.DATABASE_URL || undefined })
  return { databaseUrl: DATABASE_URL }
}
