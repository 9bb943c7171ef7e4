import { type ReactNode, useEffect, useMemo } from 'react'
import { useTexts } from '../language/language.js'
import { MarkedSide } from '../marks/marked-side.js'
import { PrintedPage } from '../printed/printed-page.js'
import { ArticleCard } from './article-card.js'
import { keysOfArticles, keysOfPage, type ShownPage } from './shown-page.js'

interface BothSidesProps {
  readonly page: ShownPage
  readonly selected: string | null
  /** What was read at the selected place. */
  readonly children: ReactNode
}

/** The printed page and its articles: what is selected on one side is shown on the other, and told beside them. */
export function BothSides({ page, selected, children }: BothSidesProps) {
  const say = useTexts()
  const { printed, marks, articles, captions } = page
  const keys = useMemo(() => ({ page: keysOfPage(page), article: keysOfArticles(page) }), [page])
  useEffect(() => {
    const place =
      selected && (document.getElementById(`article-${selected}`) ?? document.getElementById(selected))
    if (place) place.scrollIntoView({ block: place.matches('.mark') ? 'nearest' : 'start' })
  }, [selected])
  return (
    <div className="both-sides">
      <MarkedSide name="page" label={say('printedPage')} selected={selected} keys={keys.page}>
        <PrintedPage page={printed} marks={marks} />
      </MarkedSide>
      <MarkedSide name="article" label={say('articles')} selected={selected} keys={keys.article}>
        {articles.map((article) => (
          <ArticleCard key={article.id} article={article} />
        ))}
        {articles.length === 0 && <p className="quiet">{say('noArticles')}</p>}
        {captions.map((text) => (
          <p key={text} className="caption">
            {text}
          </p>
        ))}
      </MarkedSide>
      <aside aria-label={say('whatWasRead')}>{children}</aside>
    </div>
  )
}
