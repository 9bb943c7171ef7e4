import type { ReactNode } from 'react'
import type { AnyVariables, UseQueryResponse } from 'urql'
import { KeptFocus } from './kept-focus.js'
import { Failed, Loading, NotThere } from './states.js'

interface AnsweredProps<Data, Variables extends AnyVariables> {
  /** What `useQuery` gave. */
  readonly response: UseQueryResponse<Data, Variables>
  children(data: Data): ReactNode
}

/** Waits for an answer, says what went wrong, or shows what was answered, dimmed while it is asked for again. */
export function Answered<Data, Variables extends AnyVariables>({
  response,
  children,
}: AnsweredProps<Data, Variables>) {
  const [{ data, fetching }] = response
  return <KeptFocus isBusy={fetching && data !== undefined}>{shown(response, children)}</KeptFocus>
}

function shown<Data, Variables extends AnyVariables>(
  [{ data, error }, ask]: UseQueryResponse<Data, Variables>,
  children: (data: Data) => ReactNode,
): ReactNode {
  if (error?.graphQLErrors[0]?.extensions.code === 'BAD_ID') return <NotThere />
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  return data ? children(data) : <Loading />
}
