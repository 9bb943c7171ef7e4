import { astFromDirective } from '@graphql-tools/utils'
import { GraphQLOneOfDirective, lexicographicSortSchema, print, printSchema } from 'graphql'
import { schema } from './schema.js'

/**
 * The schema in GraphQL's own language, sorted by name: what is committed, and what `/schema.graphql` serves. `@oneOf` is
 * defined too, which graphql's printer takes for known: tools that were made before it do not know it.
 */
export function sdl(): string {
  const oneOf = print(astFromDirective(GraphQLOneOfDirective))
  return `${printSchema(lexicographicSortSchema(schema))}\n\n${oneOf}\n`
}
