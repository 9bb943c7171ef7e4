import { type ComponentProps, useMemo } from 'react'
import { useTexts } from '../language/language.js'
import { useHash } from '../layout/use-hash.js'
import { keyOf, type Mark } from '../marks/marks.js'
import { PrintedPage } from '../printed/printed-page.js'
import { ParsedFacts } from './parsed-facts.js'
import type { Parsed } from './try.operations.js'

interface ParsedPageProps {
  readonly page: Parsed
  readonly printed: ComponentProps<typeof PrintedPage>['page']
}

/** A page that is not stored: as it is printed, its articles, and what was read and left out. */
export function ParsedPage({ page, printed }: ParsedPageProps) {
  const say = useTexts()
  const marks = useMemo(() => marksOf(page), [page])
  const selected = decodeURIComponent(useHash().slice(1)) || null
  return (
    <div className="both-sides">
      <section aria-label={say('printedPage')}>
        <PrintedPage page={printed} marks={marks} selected={selected} />
      </section>
      <section aria-label={say('articles')}>
        {page.articles.map((article) => (
          <article key={`${article.title} ${article.paragraphs[0]?.text}`} className="article">
            {article.kicker && <p className="kicker">{article.kicker}</p>}
            <h2>{article.title ?? say('noTitle')}</h2>
            {article.subtitle && <p className="subtitle">{article.subtitle}</p>}
            <p className="byline">{article.authors.map(({ name }) => name).join('　')}</p>
            {article.paragraphs.map(({ kind, text: paragraph }) =>
              kind === 'SECTION' ? <h3 key={paragraph}>{paragraph}</h3> : <p key={paragraph}>{paragraph}</p>,
            )}
          </article>
        ))}
      </section>
      <aside aria-label={say('whatWasRead')}>
        <ParsedFacts page={page} selected={selected} />
      </aside>
    </div>
  )
}

function marksOf({ articles, organizations, metrics }: Parsed): Mark[] {
  return [
    ...articles.flatMap(({ titleSpans }) =>
      titleSpans.map(({ start, end }, index, [first]) => ({
        key: keyOf('title', first?.start ?? start),
        kind: 'title' as const,
        start,
        end,
        continued: index > 0,
      })),
    ),
    ...organizations.flatMap(({ mentions }) =>
      mentions.map(({ span: { start, end } }) => ({
        key: keyOf('organization', start),
        kind: 'organization' as const,
        start,
        end,
      })),
    ),
    ...metrics.map(({ span: { start, end } }) => ({
      key: keyOf('metric', start),
      kind: 'metric' as const,
      start,
      end,
    })),
  ]
}
