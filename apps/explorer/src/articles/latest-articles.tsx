import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { Pager } from '../layout/pager.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty } from '../layout/states.js'
import { useOthers } from '../layout/use-others.js'
import { usePage } from '../layout/use-page.js'
import { ArticleFacets } from './article-facets.js'
import { ArticleLine } from './article-line.js'
import { ArticleSpread, LatestArticles } from './articles.operations.js'
import type { ArticleFilters } from './use-article-filters.js'

const PAGE_SIZE = 20

export function LatestArticlesList({ filters }: { readonly filters: ArticleFilters }) {
  const say = useTexts()
  const { fields, ofNewspaper, ofYear } = filters
  const variables = { where: filters.where, ...usePage(PAGE_SIZE) }
  const others = {
    newspaper: useOthers(ArticleSpread, { where: ofYear }, fields.newspaper[0] !== '')?.articles.facets,
    year: useOthers(ArticleSpread, { where: ofNewspaper }, fields.year[0] !== '')?.articles.facets,
  }
  return (
    <Answered response={useQuery({ query: LatestArticles, variables })}>
      {({ articles: { totalCount, nodes, facets, pageInfo } }) => (
        <>
          <div className="toolbar">
            <span role="status">{say('countedArticles', totalCount)}</span>
            <ShowQuery operation={LatestArticles} variables={variables} />
          </div>
          <ArticleFacets facets={facets} others={others} filters={filters} />
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
