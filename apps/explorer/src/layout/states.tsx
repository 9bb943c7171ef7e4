import type { CombinedError } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import { useReason } from './reason.js'
import { ViewHead } from './view-head.js'

/** What stands where data will be. */
export function Loading() {
  const say = useTexts()
  return (
    <p className="state loading" role="status">
      {say('loading')}
    </p>
  )
}

export function Empty() {
  const say = useTexts()
  return (
    <p className="state" role="status">
      {say('nothingFound')}
    </p>
  )
}

/** An address or an id at which nothing is. */
export function NotThere() {
  const say = useTexts()
  return (
    <section className="state">
      <ViewHead title={say('notThere')} />
      <p>{say('notThereHint')}</p>
      <Link href="/">{say('toPages')}</Link>
    </section>
  )
}

/** A view that broke, or whose script did not come. */
export function Broken() {
  const say = useTexts()
  return (
    <div className="state" role="alert">
      <p>{say('broken')}</p>
      <button type="button" onClick={() => location.reload()}>
        {say('loadAgain')}
      </button>
    </div>
  )
}

interface FailedProps {
  readonly error: CombinedError
  retry(): void
}

/** Says what the API said, or that it is silent, and offers to ask again. */
export function Failed({ error, retry }: FailedProps) {
  const say = useTexts()
  const reasonOf = useReason()
  return (
    <div className="state" role="alert">
      <p>{say(error.networkError ? 'noAnswer' : 'failed')}</p>
      <ul>
        {error.graphQLErrors.map((one) => (
          <li key={one.message}>{reasonOf(one)}</li>
        ))}
      </ul>
      <button type="button" onClick={retry}>
        {say('tryAgain')}
      </button>
    </div>
  )
}
