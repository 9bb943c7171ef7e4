import type { ResultOf } from '@baobiao/client'
import { useTexts } from '../language/language.js'
import { MarkedText } from '../marks/marked-text.js'
import { keyOf, type Mark } from '../marks/marks.js'
import type { ReadText } from './try.operations.js'

type Page = ResultOf<typeof ReadText>['parse']

const LARGEST = 3
const MONEY = /元|币|镑$/

export function ParsedPage({ page, text }: { readonly page: Page; readonly text: string }) {
  const say = useTexts()
  return (
    <div className="both-sides">
      <section aria-label={say('pageText')}>
        <pre className="printed-page">
          <MarkedText text={text} marks={marksOf(page)} selected={null} side="page" />
        </pre>
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
        <Facts page={page} />
      </aside>
    </div>
  )
}

function Facts({ page }: { readonly page: Page }) {
  const say = useTexts()
  const sums = page.metrics
    .filter(({ unit }) => MONEY.test(unit))
    .sort((a, b) => Number(b.value) - Number(a.value))
    .slice(0, LARGEST)
  return (
    <>
      {page.warnings.map(({ code, message }) => (
        <p key={code + message} className="warning">
          {message}
        </p>
      ))}
      {sums.length > 0 && (
        <>
          <h2>{say('largestSums')}</h2>
          <ol>
            {sums.map(({ text, indicator, span }) => (
              <li key={span.start}>
                <a href={`#${keyOf('metric', span.start)}`}>{text}</a> {indicator}
              </li>
            ))}
          </ol>
        </>
      )}
      <h2>{say('organizations')}</h2>
      <ul>
        {page.organizations.map(({ name, type }) => (
          <li key={name}>
            {name} <small>{say(`type_${type}`)}</small>
          </li>
        ))}
      </ul>
      <h2>{say('leftOut')}</h2>
      <ul>
        {page.leftOut.map(({ text, reason, span }) => (
          <li key={span.start}>
            {text} <small>{say(`reason_${reason}`)}</small>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('asJson')}</summary>
        <pre className="json">{JSON.stringify(page, null, 2)}</pre>
      </details>
    </>
  )
}

function marksOf({ organizations, metrics }: Page): Mark[] {
  return [
    ...organizations.flatMap(({ mentions }) =>
      mentions.map(({ span }) => ({
        key: keyOf('organization', span.start),
        kind: 'organization' as const,
        ...span,
      })),
    ),
    ...metrics.map(({ span }) => ({ key: keyOf('metric', span.start), kind: 'metric' as const, ...span })),
  ]
}
