import type { CombinedError } from 'urql'
import { useTexts } from '../language/language.js'

type Refused = Pick<CombinedError['graphQLErrors'][number], 'message' | 'extensions'>

/** Refusals that visitors meet without any fault in what they ask. */
const KNOWN = {
  BODY_TOO_LARGE: 'bodyTooLarge',
  BUSY: 'tryLater',
  RATE_LIMITED: 'tryLater',
  TIMEOUT: 'tookTooLong',
  UNAUTHENTICATED: 'wrongKey',
} as const

/** Says why the API refuses, in the language of the interface where the reason is a common one, else as the API says it. */
export function useReason(): (error: Refused) => string {
  const say = useTexts()
  return ({ message, extensions }) => {
    const code = String(extensions?.code)
    return Object.hasOwn(KNOWN, code) ? say(KNOWN[code as keyof typeof KNOWN]) : message
  }
}
