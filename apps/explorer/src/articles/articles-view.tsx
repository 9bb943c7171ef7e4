import { useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty, Failed, Loading } from '../layout/states.js'
import { LatestArticles } from './articles.operations.js'

const PAGE_SIZE = 20

export function ArticlesView() {
  const say = useTexts()
  const [after, setAfter] = useState<string | null>(null)
  const variables = { first: PAGE_SIZE, after }
  const [{ data, error, fetching }, ask] = useQuery({ query: LatestArticles, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { edges, pageInfo } = data.articles
  if (edges.length === 0) return <Empty />
  return (
    <section aria-busy={fetching}>
      <h1>{say('articles')}</h1>
      <ShowQuery operation={LatestArticles} variables={variables} />
      <ol className="list">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <Link href={`/articles/${node.id}`}>{node.title ?? say('noTitle')}</Link>
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
