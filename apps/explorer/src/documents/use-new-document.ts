import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { onEnd, pipe, subscribe } from 'wonka'
import { FollowDocuments } from './document.operations.js'

/** How long an interrupted subscription rests before it goes on. */
const REST_MS = 3_000

/**
 * The id of the page that was ingested last, here or elsewhere, since the view was opened; null before the first. A
 * subscription that ends, because the service restarts, goes on after what it received last.
 */
export function useNewDocument(): string | null {
  const client = useClient()
  const [id, setId] = useState<string | null>(null)
  useEffect(() => {
    let after: string | null = null
    let rest: ReturnType<typeof setTimeout>
    let following = follow()
    return () => {
      following.unsubscribe()
      // Leaving ends it too.
      clearTimeout(rest)
    }

    function follow() {
      return pipe(
        client.subscription(FollowDocuments, { after }),
        onEnd(() => {
          rest = setTimeout(() => {
            following = follow()
          }, REST_MS)
        }),
        subscribe(({ data }) => {
          after = data?.documentIngested.cursor ?? after
          setId((before) => data?.documentIngested.document?.id ?? before)
        }),
      )
    }
  }, [client])
  return id
}
