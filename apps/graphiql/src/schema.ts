import { buildSchema, type GraphQLSchema } from 'graphql'

/** The schema from its file, which caches keep; undefined where the server shows none: GraphiQL then asks by introspection. */
export async function fetchSchema(): Promise<GraphQLSchema | undefined> {
  const response = await fetch('/schema.graphql')
  return response.ok ? buildSchema(await response.text()) : undefined
}
