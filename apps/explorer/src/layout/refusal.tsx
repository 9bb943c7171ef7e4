import type { CombinedError } from 'urql'
import { useTexts } from '../language/language.js'
import { type ToldCode, useTold } from '../language/told.js'
import { useReason } from './reason.js'

interface RefusalProps {
  readonly error: CombinedError | undefined
  /** What the answer itself says against it. */
  readonly refused?: { readonly reason: ToldCode; readonly message: string } | null
}

/** Why a change was not made. */
export function Refusal({ error, refused = null }: RefusalProps) {
  const tell = useTold()
  const say = useTexts()
  const reasonOf = useReason()
  const [first] = error?.graphQLErrors ?? []
  if (error?.networkError) return <span role="alert">{say('noAnswer')}</span>
  if (first) return <span role="alert">{reasonOf(first)}</span>
  return refused && <span role="alert">{tell(refused.reason, refused.message)}</span>
}
