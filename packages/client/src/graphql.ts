import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './generated/schema.js'

/** Writes an operation; TypeScript knows the types of its variables and of its answer. */
export const graphql = initGraphQLTada<{
  introspection: typeof introspection
  scalars: { Date: string; DateTime: string; Decimal: string; ID: string }
}>()
