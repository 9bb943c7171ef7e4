import { useEffect, useMemo } from 'react'
import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { ShowQuery } from '../layout/show-query.js'
import { Failed, Loading, NotThere } from '../layout/states.js'
import { useHash } from '../layout/use-hash.js'
import { PrintedPage } from '../printed/printed-page.js'
import { ArticleCard } from './article-card.js'
import { WholeDocument } from './document.operations.js'
import { IssueFacts } from './issue-facts.js'
import { ReadingDetails } from './reading-details.js'
import { keyOfAddress, marksOfPage, readingsOf, type ShownDocument } from './readings.js'

export function DocumentView({ params }: { readonly params: { readonly id: string } }) {
  const variables = { id: params.id }
  const [{ data, error }, ask] = useQuery({ query: WholeDocument, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  if (!data.document) return <NotThere />
  return (
    <section>
      <h1>
        <IssueFacts document={data.document} />
      </h1>
      <ShowQuery operation={WholeDocument} variables={variables} />
      {data.document.warnings.map(({ code, message }) => (
        <p key={code + message} className="warning">
          {message}
        </p>
      ))}
      <BothSides document={data.document} />
    </section>
  )
}

/** The printed page and its articles: what is selected on one side is shown on the other. */
function BothSides({ document }: { readonly document: ShownDocument }) {
  const say = useTexts()
  const readings = useMemo(() => readingsOf(document), [document])
  const marks = useMemo(() => marksOfPage(document), [document])
  const selected = keyOfAddress(useHash(), readings)
  useEffect(() => {
    if (selected) window.document.getElementById(`article-${selected}`)?.scrollIntoView({ block: 'nearest' })
    else window.document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  }, [selected])
  return (
    <div className="both-sides">
      <section aria-label={say('printedPage')}>
        <PrintedPage page={document} marks={marks} selected={selected} />
      </section>
      <section aria-label={say('articles')}>
        {document.articles.nodes.map((article) => (
          <ArticleCard key={article.id} article={article} selected={selected} />
        ))}
        {document.captions.map(({ text }) => (
          <p key={text} className="caption">
            {text}
          </p>
        ))}
      </section>
      <aside aria-label={say('whatWasRead')}>
        <ReadingDetails reading={readings.get(selected ?? '')} />
      </aside>
    </div>
  )
}
