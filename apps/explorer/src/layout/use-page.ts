import { useSearchParams } from 'wouter'

/** Which page of a list the address names, as a connection's arguments. */
export function usePage(size: number) {
  const [search] = useSearchParams()
  const [before, after] = [search.get('before'), search.get('after')]
  return before === null
    ? { first: size, after, last: null, before: null }
    : { first: null, after: null, last: size, before }
}
