import type { CombinedError } from 'urql'
import { useTexts } from '../language/language.js'
import { type BodyLimit, useTooLarge } from './too-large.js'

type Refused = Pick<CombinedError['graphQLErrors'][number], 'message' | 'extensions'>

/** Refusals that visitors meet without any fault in what they ask. */
const KNOWN = {
  ANSWER_TOO_LARGE: 'asksTooMuch',
  BAD_FILTER: 'asksTooMuch',
  BAD_TEXT: 'textNotRead',
  BUSY: 'tryLater',
  COST_EXCEEDED: 'asksTooMuch',
  RATE_LIMITED: 'tryLater',
  READ_ONLY: 'databaseReadOnly',
  STORAGE_FULL: 'diskFull',
  TIMEOUT: 'tookTooLong',
  UNAUTHENTICATED: 'wrongKey',
  UNAVAILABLE: 'databaseAway',
} as const

/** Says why the API refuses, in the language of the interface where the reason is a common one, else as the API says it. */
export function useReason(): (error: Refused) => string {
  const say = useTexts()
  const tooLarge = useTooLarge()
  return ({ message, extensions }) => {
    const code = String(extensions?.code)
    if (code === 'BODY_TOO_LARGE') return tooLarge(extensions?.limit as BodyLimit | undefined)
    return Object.hasOwn(KNOWN, code) ? say(KNOWN[code as keyof typeof KNOWN]) : message
  }
}
