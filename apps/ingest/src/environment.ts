import { DEFAULT_DATABASE_URL, engineNameOf, SOURCE_LIMIT_BYTES } from '@baobiao/database'
import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z
    .string()
    .default(DEFAULT_DATABASE_URL)
    .transform((url) => {
      engineNameOf(url)
      return url
    }),
  SOURCE_LIMIT_BYTES: z
    .string()
    .regex(/^\d{1,12}$/, 'must be a whole number of bytes; 0 keeps no files')
    .transform(Number)
    .default(SOURCE_LIMIT_BYTES),
})

/** The settings of the database that come from the environment, read here and nowhere else; PAGE_TIMEOUT is an option's. */
interface Environment {
  readonly databaseUrl: string
  /** Files with pages of their own are kept up to this size. */
  readonly sourceLimitBytes: number
}

/** A variable that cannot be used; the message is one line that says what to do. */
export class SettingsError extends Error {}

/** @throws {SettingsError | DatabaseError} */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  // An empty variable is an unset one, as in most shells and containers.
  const given = Object.keys(schema.shape).map((name) => [name, variables[name] || undefined])
  const read = schema.safeParse(Object.fromEntries(given))
  if (!read.success) {
    const [issue] = read.error.issues
    throw new SettingsError(`${String(issue?.path[0])} ${issue?.message}`)
  }
  return { databaseUrl: read.data.DATABASE_URL, sourceLimitBytes: read.data.SOURCE_LIMIT_BYTES }
}
