import type { CombinedError } from 'urql'
import { useTexts } from '../language/language.js'
import { useReason } from './reason.js'

interface RefusalProps {
  readonly error: CombinedError | undefined
  /** What the answer itself says against it. */
  readonly message?: string | null | undefined
}

/** Why a change was not made. */
export function Refusal({ error, message = null }: RefusalProps) {
  const say = useTexts()
  const reasonOf = useReason()
  const [refused] = error?.graphQLErrors ?? []
  const words = error?.networkError ? say('noAnswer') : refused ? reasonOf(refused) : message
  return words && <span role="alert">{words}</span>
}
