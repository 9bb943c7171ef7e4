import type { ResultOf } from '@baobiao/client'
import { useEffect } from 'react'
import { useClient } from 'urql'
import { useLocation } from 'wouter'
import { CursorBefore, PlaceOfId } from './document.operations.js'
import type { StoredDocument } from './readings.js'

/**
 * Turns to the articles among which the one stands that an address names, itself or what it holds: of a long document only
 * some are shown.
 *
 * @param id of an article, a figure or a mention; others name nothing
 */
export function useLinkedArticle({ id: documentId, articles }: StoredDocument, id: string | null): void {
  const client = useClient()
  const [, navigate] = useLocation()
  const { totalCount, nodes } = articles
  const isCut = totalCount > nodes.length
  useEffect(() => {
    if (!isCut || id === null || !id.includes(':')) return
    let isGone = false
    void turn(id)
    return () => {
      isGone = true
    }

    async function turn(id: string): Promise<void> {
      const position = placeIn((await client.query(PlaceOfId, { id })).data?.node ?? null)
      if (position === null || nodes.some((article) => article.position === position)) return
      const { data } = await client.query(CursorBefore, { id: documentId, position })
      if (isGone || !data?.document) return
      const [before] = data.document.articles.edges
      const search = before ? `?${new URLSearchParams({ after: before.cursor })}` : ''
      navigate(`${location.pathname}${search}${location.hash}`, { replace: true })
    }
  }, [client, navigate, documentId, id, isCut, nodes])
}

/** The position of an article, or of the one that holds it; null of what stands in none. */
function placeIn(node: ResultOf<typeof PlaceOfId>['node']): number | null {
  switch (node?.__typename) {
    case 'Article':
      return node.position
    case 'Metric':
    case 'Mention':
      return node.article?.position ?? null
    default:
      return null
  }
}
