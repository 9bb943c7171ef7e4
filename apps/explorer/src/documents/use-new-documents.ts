import { useEffect, useState } from 'react'
import { type Client, useClient } from 'urql'
import { onEnd, pipe, subscribe } from 'wonka'
import { FollowDocuments, IsThere } from './document.operations.js'

/** How long an interrupted subscription rests before it goes on. */
const REST_MS = 3_000

interface NewDocuments {
  /** The id of the page that was ingested last, here or elsewhere, since the view was opened; null before the first. */
  readonly newest: string | null
  /** How often the subscription was interrupted and goes on: what came meanwhile may be missing in what is shown. */
  readonly interruptions: number
}

/** Follows what is ingested. A subscription that ends, because the service restarts, goes on after what it received last. */
export function useNewDocuments(): NewDocuments {
  const client = useClient()
  const [newest, setNewest] = useState<string | null>(null)
  const [interruptions, setInterruptions] = useState(0)
  useEffect(() => {
    let [after, isGone]: [string | null, boolean] = [null, false]
    let rest: ReturnType<typeof setTimeout>
    let following = follow()
    return () => {
      isGone = true
      following.unsubscribe()
      // Leaving ends it too.
      clearTimeout(rest)
    }

    function follow() {
      return pipe(
        client.subscription(FollowDocuments, { after }),
        onEnd(() => {
          if (!isGone) rest = setTimeout(goOn, REST_MS)
        }),
        subscribe(({ data }) => {
          after = data?.documentIngested.cursor ?? after
          setNewest((before) => data?.documentIngested.document?.id ?? before)
        }),
      )
    }

    async function goOn(): Promise<void> {
      const isBack = await answers(client)
      if (isGone) return
      if (!isBack) {
        rest = setTimeout(goOn, REST_MS)
        return
      }
      following = follow()
      setInterruptions((before) => before + 1)
    }
  }, [client])
  return { newest, interruptions }
}

async function answers(client: Client): Promise<boolean> {
  const { error } = await client.query(IsThere, {}, { requestPolicy: 'network-only' })
  return !error
}
