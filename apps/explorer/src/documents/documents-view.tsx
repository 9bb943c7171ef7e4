import { useState } from 'react'
import { useQuery, useSubscription } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty, Failed, Loading } from '../layout/states.js'
import { FollowDocuments, LatestDocuments } from './document.operations.js'
import { IssueFacts } from './issue-facts.js'

const PAGE_SIZE = 20

/** The latest pages. A page that is ingested elsewhere appears without a reload. */
export function DocumentsView() {
  const say = useTexts()
  const [after, setAfter] = useState<string | null>(null)
  const variables = { first: PAGE_SIZE, after }
  const [{ data, error, fetching }, ask] = useQuery({ query: LatestDocuments, variables })
  const [{ data: event }] = useSubscription({ query: FollowDocuments })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { edges, pageInfo, totalCount } = data.documents
  if (edges.length === 0) return <Empty />
  return (
    <section aria-busy={fetching}>
      <h1>
        {say('pages')} <small>{totalCount}</small>
      </h1>
      <ShowQuery operation={LatestDocuments} variables={variables} />
      <p role="status" className="live">
        {event?.documentIngested.document && say('newPage')}
      </p>
      <ol className="cards">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <h2>
              <Link href={`/documents/${node.id}`}>
                <IssueFacts document={node} />
              </Link>
            </h2>
            <p className="quiet">
              {node.articles.totalCount} {say('articles')} · {node.metrics.totalCount} {say('figures')}
            </p>
            <ul>
              {node.articles.nodes.map(({ id, title }) => (
                <li key={id}>
                  <Link href={`/documents/${node.id}#${id}`}>{title ?? say('noTitle')}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <button type="button" onClick={() => setAfter(pageInfo.endCursor)}>
          {say('more')}
        </button>
      )}
    </section>
  )
}
