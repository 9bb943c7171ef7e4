import { isStorable } from '@baobiao/database'
import { faultOf } from '@baobiao/documents'
import { badInput } from '../../errors.js'

/** Longer than any reason that people write down. */
const MAX_REASON_CHARACTERS = 1_000

/**
 * A reason as both engines can store it.
 *
 * @throws GraphQLError BAD_TEXT
 */
export function checkedReason(text: string, argument: readonly string[]): string {
  if (text.length > MAX_REASON_CHARACTERS)
    throw badInput(
      'BAD_TEXT',
      `this may hold ${MAX_REASON_CHARACTERS} characters, and holds ${text.length}`,
      argument,
    )
  if (!isStorable(text))
    throw badInput('BAD_TEXT', 'a text cannot hold the character U+0000 or a lone surrogate', argument)
  return text
}

/**
 * A name or a fact that is told of a page, within the bounds that the command line has too.
 *
 * @throws GraphQLError BAD_TEXT
 */
export function checkedFact(
  fact: Parameters<typeof faultOf>[0],
  text: string,
  argument: readonly string[],
): string {
  const fault = faultOf(fact, text)
  if (fault) throw badInput('BAD_TEXT', `this ${fault}`, argument)
  return text
}

/**
 * Those facts that are given, each within its bounds.
 *
 * @throws GraphQLError BAD_TEXT
 */
export function checkFacts(
  facts: { readonly [fact in Parameters<typeof faultOf>[0]]?: string | null | undefined },
  input: string,
): void {
  for (const [fact, text] of Object.entries(facts))
    if (text != null) checkedFact(fact as Parameters<typeof faultOf>[0], text, [input, fact])
}
