import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { Choice } from '../layout/choice.js'
import { Pager } from '../layout/pager.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty } from '../layout/states.js'
import { useAddress } from '../layout/use-address.js'
import { useOthers } from '../layout/use-others.js'
import { usePage } from '../layout/use-page.js'
import { ArticleFacets } from './article-facets.js'
import { ArticleLine } from './article-line.js'
import { FindArticles, FoundCounts } from './articles.operations.js'
import { FoundText } from './found-text.js'
import type { ArticleFilters } from './use-article-filters.js'

const PAGE_SIZE = 20

type Sort = ReturnType<typeof useAddress>

interface FoundArticlesProps {
  readonly query: string
  readonly filters: ArticleFilters
}

/** What a search finds, the best first or the latest, with the words marked. */
export function FoundArticles({ query, filters }: FoundArticlesProps) {
  const sort = useAddress('sort')
  return (
    <>
      <div className="counts">
        <Counts query={query} filters={filters} sort={sort} />
      </div>
      <List query={query} filters={filters} isLatest={sort[0] === 'latest'} />
    </>
  )
}

function Counts({ query, filters, sort }: FoundArticlesProps & { readonly sort: Sort }) {
  const say = useTexts()
  const { fields, ofNewspaper, ofYear } = filters
  const variables = { query, where: filters.where }
  const [byNewspaper, byYear] = [
    { query, where: ofYear },
    { query, where: ofNewspaper },
  ]
  const others = {
    newspaper: useOthers(FoundCounts, byNewspaper, fields.newspaper[0] !== '')?.searchArticles.facets,
    year: useOthers(FoundCounts, byYear, fields.year[0] !== '')?.searchArticles.facets,
  }
  return (
    <Answered response={useQuery({ query: FoundCounts, variables })}>
      {({ searchArticles: { totalCount, facets } }) => (
        <>
          <div className="toolbar">
            <span role="status">{say('countedArticles', totalCount)}</span>
            <Choice
              label={say('sortBy')}
              field={sort}
              options={[
                ['', say('bestFirst')],
                ['latest', say('sort_PUBLISHED_ON')],
              ]}
            />
            <ShowQuery operation={FoundCounts} variables={variables} />
          </div>
          <ArticleFacets facets={facets} others={others} filters={filters} />
        </>
      )}
    </Answered>
  )
}

function List({ query, filters, isLatest }: FoundArticlesProps & { readonly isLatest: boolean }) {
  const say = useTexts()
  const orderBy = isLatest ? [{ field: 'PUBLISHED_ON', direction: 'DESC' } as const] : null
  const variables = { query, where: filters.where, orderBy, ...usePage(PAGE_SIZE) }
  return (
    <Answered response={useQuery({ query: FindArticles, variables })}>
      {({ searchArticles: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <Empty />
        ) : (
          <>
            <div className="view-head">
              <h2>{say('singly')}</h2>
              <ShowQuery operation={FindArticles} variables={variables} />
            </div>
            <ol className="list">
              {edges.map(({ node, title, snippet }) => (
                <ArticleLine key={node.id} article={node} title={title && <FoundText found={title} />}>
                  <p>
                    <FoundText found={snippet} />
                  </p>
                </ArticleLine>
              ))}
            </ol>
            <Pager pageInfo={pageInfo} />
          </>
        )
      }
    </Answered>
  )
}
