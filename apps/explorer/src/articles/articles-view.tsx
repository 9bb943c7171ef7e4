import { useTexts } from '../language/language.js'
import { SearchView } from '../layout/search-view.js'
import { FoundArticles } from './found-articles.js'
import { LatestArticlesList } from './latest-articles.js'
import { useArticleFilters } from './use-article-filters.js'

/** The latest articles, or those that hold the words of a search, with what was found marked. */
export function ArticlesView() {
  const say = useTexts()
  const filters = useArticleFilters()
  return (
    <SearchView title={say('articles')} label={say('searchArticles')} hint={say('searchHint')}>
      {(query) =>
        query === '' ? (
          <LatestArticlesList filters={filters} />
        ) : (
          <FoundArticles query={query} filters={filters} />
        )
      }
    </SearchView>
  )
}
