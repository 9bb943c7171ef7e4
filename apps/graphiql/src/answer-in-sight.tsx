import { useGraphiQL } from '@graphiql/react'
import { useEffect, useRef } from 'react'

/** On a narrow screen the answer stands below the operation: scrolls to it when it has come. */
export function AnswerInSight(): null {
  const isFetching = useGraphiQL((state) => state.isFetching)
  const before = useRef(isFetching)
  useEffect(() => {
    if (before.current && !isFetching)
      document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' })
    before.current = isFetching
  }, [isFetching])
  return null
}
