import { useEffect, useState } from 'react'
import { useSubscription } from 'urql'
import { FollowDocuments } from './document.operations.js'

/** How long an interrupted subscription rests before it goes on. */
const REST_MS = 3_000

/**
 * The id of the page that was ingested last, here or elsewhere, since the view was opened; null before the first. A
 * subscription that breaks, because the service restarts, goes on after what it received last.
 */
export function useNewDocument(): string | null {
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, error, fetching }, follow] = useSubscription({
    query: FollowDocuments,
    variables: { after },
  })
  const cursor = data?.documentIngested.cursor ?? null
  const isOver = error !== undefined || !fetching
  useEffect(() => {
    if (!isOver) return
    const timer = setTimeout(() => {
      if (cursor === null || cursor === after) follow()
      else setAfter(cursor)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [isOver, cursor, after, follow])
  return data?.documentIngested.document?.id ?? null
}
