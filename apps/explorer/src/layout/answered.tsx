import type { ReactNode } from 'react'
import type { AnyVariables, UseQueryResponse } from 'urql'
import { Failed, Loading, NotThere } from './states.js'

interface AnsweredProps<Data, Variables extends AnyVariables> {
  /** What `useQuery` gave. */
  readonly response: UseQueryResponse<Data, Variables>
  children(data: Data): ReactNode
}

/** Waits for an answer, says what went wrong, or shows what was answered, dimmed while it is asked for again. */
export function Answered<Data, Variables extends AnyVariables>({
  response: [{ data, error, fetching }, ask],
  children,
}: AnsweredProps<Data, Variables>) {
  if (error?.graphQLErrors[0]?.extensions.code === 'BAD_ID') return <NotThere />
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  return <div aria-busy={fetching}>{children(data)}</div>
}
