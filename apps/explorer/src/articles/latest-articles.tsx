import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { Pager } from '../layout/pager.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty } from '../layout/states.js'
import { usePage } from '../layout/use-page.js'
import { ArticleFacets } from './article-facets.js'
import { ArticleLine } from './article-line.js'
import { LatestArticles } from './articles.operations.js'
import type { ArticleFilters } from './use-article-filters.js'

const PAGE_SIZE = 20

export function LatestArticlesList({ filters }: { readonly filters: ArticleFilters }) {
  const say = useTexts()
  const variables = { where: filters.where, ...usePage(PAGE_SIZE) }
  return (
    <Answered response={useQuery({ query: LatestArticles, variables })}>
      {({ articles: { totalCount, nodes, facets, pageInfo } }) => (
        <>
          <div className="toolbar">
            <span role="status">{say('countedArticles', totalCount)}</span>
            <ShowQuery operation={LatestArticles} variables={variables} />
          </div>
          <ArticleFacets facets={facets} filters={filters} />
          {nodes.length === 0 && <Empty />}
          <ol className="list">
            {nodes.map((article) => (
              <ArticleLine key={article.id} article={article} />
            ))}
          </ol>
          <Pager pageInfo={pageInfo} />
        </>
      )}
    </Answered>
  )
}
