import { print } from 'graphql'
import type { TypedDocumentNode } from 'urql'
import { useTexts } from '../language/language.js'

interface ShowQueryProps<Variables> {
  readonly operation: TypedDocumentNode<unknown, Variables>
  readonly variables: Variables
}

/** Opens the query behind what is on the screen in GraphiQL: after `#`, where the address may be long and is not sent. */
export function ShowQuery<Variables>({ operation, variables }: ShowQueryProps<Variables>) {
  const say = useTexts()
  const opened = new URLSearchParams({
    query: print(operation as Parameters<typeof print>[0]),
    variables: JSON.stringify(variables, null, 2),
  })
  return (
    <a className="show-query" href={`/graphql#${opened}`} target="_blank" rel="noreferrer">
      {say('showQuery')}
    </a>
  )
}
