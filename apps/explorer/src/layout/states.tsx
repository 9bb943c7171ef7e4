import type { CombinedError } from 'urql'
import { useTexts } from '../language/language.js'

/** What stands where data will be. */
export function Loading() {
  const say = useTexts()
  return (
    <p className="state" role="status">
      {say('loading')}
    </p>
  )
}

export function Empty() {
  const say = useTexts()
  return <p className="state">{say('nothingFound')}</p>
}

/** An address or an id at which nothing is. */
export function NotThere() {
  const say = useTexts()
  return <h1 className="state">{say('notThere')}</h1>
}

interface FailedProps {
  readonly error: CombinedError
  retry(): void
}

/** Says what the API said, and offers to ask again. */
export function Failed({ error, retry }: FailedProps) {
  const say = useTexts()
  const reasons = error.graphQLErrors.length > 0 ? error.graphQLErrors : [error.networkError ?? error]
  return (
    <div className="state" role="alert">
      <p>{say('failed')}</p>
      <ul>
        {reasons.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <button type="button" onClick={retry}>
        {say('tryAgain')}
      </button>
    </div>
  )
}
