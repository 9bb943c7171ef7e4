import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.js'

/** The schema in GraphQL's own language, sorted by name: what is committed, and what `/schema.graphql` serves. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
