import { GraphQLError } from 'graphql'

/** Every code that a client may meet in `extensions.code`. docs/api.md lists them with what to do. */
export type BadInputCode =
  | 'BAD_ID'
  | 'BAD_CURSOR'
  | 'BAD_PAGE'
  | 'BAD_DECIMAL'
  | 'BAD_FILTER'
  | 'BAD_ORDER'
  | 'BAD_SPAN'
  | 'BAD_TEXT'

/**
 * An error of the caller's.
 *
 * @param path the argument at fault, from the field's arguments on: `['where', 'value', 'gt']`
 */
export function badInput(
  code: BadInputCode,
  message: string,
  path: readonly (string | number)[],
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, argument: path.join('.') } })
}
