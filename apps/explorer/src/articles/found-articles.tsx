import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { Choice } from '../layout/choice.js'
import { Pager } from '../layout/pager.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty } from '../layout/states.js'
import { useAddress } from '../layout/use-address.js'
import { usePage } from '../layout/use-page.js'
import { ArticleFacets } from './article-facets.js'
import { ArticleLine } from './article-line.js'
import { FindArticles } from './articles.operations.js'
import { FoundText } from './found-text.js'
import type { ArticleFilters } from './use-article-filters.js'

const PAGE_SIZE = 20

interface FoundArticlesProps {
  readonly query: string
  readonly filters: ArticleFilters
}

/** What a search finds, the best first or the latest, with the words marked. */
export function FoundArticles({ query, filters }: FoundArticlesProps) {
  const say = useTexts()
  const sort = useAddress('sort')
  const orderBy = sort[0] === 'latest' ? [{ field: 'PUBLISHED_ON', direction: 'DESC' } as const] : null
  const variables = { query, where: filters.where, orderBy, ...usePage(PAGE_SIZE) }
  return (
    <Answered response={useQuery({ query: FindArticles, variables })}>
      {({ searchArticles: { edges, totalCount, facets, pageInfo } }) => (
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
            <ShowQuery operation={FindArticles} variables={variables} />
          </div>
          <ArticleFacets facets={facets} filters={filters} />
          {edges.length === 0 && <Empty />}
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
      )}
    </Answered>
  )
}
