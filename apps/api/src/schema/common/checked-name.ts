import { badInput } from '../../errors.js'

/** Longer than any name, and any reason, that people write down. */
const MAX_NAME_CHARACTERS = 1_000

/**
 * A name or a reason as both engines can store it.
 *
 * @throws GraphQLError BAD_TEXT
 */
export function checkedName(text: string, argument: readonly string[]): string {
  if (text.length > MAX_NAME_CHARACTERS)
    throw badInput(
      'BAD_TEXT',
      `this may hold ${MAX_NAME_CHARACTERS} characters, and holds ${text.length}`,
      argument,
    )
  if (text.includes('\0')) throw badInput('BAD_TEXT', 'a text cannot hold the character U+0000', argument)
  return text
}
