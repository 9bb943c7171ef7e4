import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql'

/**
 * How a list would spread without one of its filters, for whoever wants to choose another value; undefined where that filter
 * is not set, or the answer is not there yet. Who has chosen a value has usually seen that answer just before.
 */
export function useOthers<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  isFiltered: boolean,
): Data | undefined {
  const args = { query, variables, pause: !isFiltered, requestPolicy: 'cache-first' as const }
  const [{ data }] = useQuery<Data, AnyVariables>(args)
  return isFiltered ? data : undefined
}
