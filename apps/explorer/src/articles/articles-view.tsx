import { useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { IssueFacts } from '../documents/issue-facts.js'
import { useTexts } from '../language/language.js'
import { SearchBox } from '../layout/search-box.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty, Failed, Loading } from '../layout/states.js'
import { useAddress } from '../layout/use-address.js'
import { useDelayed } from '../layout/use-delayed.js'
import { FindArticles, LatestArticles } from './articles.operations.js'
import { Found } from './found-text.js'

const PAGE_SIZE = 20

/** The latest articles, or those that hold the words of a search, with what was found marked. */
export function ArticlesView() {
  const say = useTexts()
  const [words, setWords] = useAddress('query')
  const query = useDelayed(words.trim())
  return (
    <section>
      <h1>{say('articles')}</h1>
      <SearchBox label={say('searchArticles')} value={words} change={setWords} />
      {query === '' ? <Latest /> : <Hits query={query} />}
    </section>
  )
}

function Latest() {
  const say = useTexts()
  const [after, setAfter] = useState<string | null>(null)
  const variables = { first: PAGE_SIZE, after }
  const [{ data, error }, ask] = useQuery({ query: LatestArticles, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { edges, pageInfo } = data.articles
  if (edges.length === 0) return <Empty />
  return (
    <>
      <ShowQuery operation={LatestArticles} variables={variables} />
      <ol className="list">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <Link href={`/documents/${node.document.id}#${node.id}`}>{node.title ?? say('noTitle')}</Link>{' '}
            <span className="quiet">
              <IssueFacts document={node.document} />
            </span>
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <button type="button" onClick={() => setAfter(pageInfo.endCursor)}>
          {say('more')}
        </button>
      )}
    </>
  )
}

function Hits({ query }: { readonly query: string }) {
  const say = useTexts()
  const variables = { query, first: PAGE_SIZE }
  const [{ data, error }, ask] = useQuery({ query: FindArticles, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { edges, totalCount } = data.searchArticles
  if (edges.length === 0) return <Empty />
  return (
    <>
      <p role="status">
        {totalCount} {say('hits')} <ShowQuery operation={FindArticles} variables={variables} />
      </p>
      <ol className="list">
        {edges.map(({ node, title, snippet }) => (
          <li key={node.id}>
            <Link href={`/documents/${node.document.id}#${node.id}`}>
              {title ? <Found found={title} /> : (node.title ?? say('noTitle'))}
            </Link>{' '}
            <span className="quiet">
              <IssueFacts document={node.document} />
            </span>
            <p>
              <Found found={snippet} />
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
