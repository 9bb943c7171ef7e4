import { GraphQLError } from 'graphql'
import type { Context } from './context.js'

/**
 * Lets the holders of a configured API key pass.
 *
 * @throws GraphQLError UNAUTHENTICATED
 */
export function authorize({ client }: Context): void {
  if (client.mayWrite) return
  throw new GraphQLError('This needs an API key: send it as `Authorization: Bearer KEY`.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
  })
}
