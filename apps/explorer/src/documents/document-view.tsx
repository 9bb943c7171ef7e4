import { type ReactNode, useMemo } from 'react'
import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { decoded } from '../layout/decoded.js'
import { Pager } from '../layout/pager.js'
import { ShowQuery } from '../layout/show-query.js'
import { NotThere } from '../layout/states.js'
import { useHash } from '../layout/use-hash.js'
import { usePage } from '../layout/use-page.js'
import { ViewHead } from '../layout/view-head.js'
import { BothSides } from '../page/both-sides.js'
import { Legend } from '../page/legend.js'
import { kindOf, type Reading, shownPage } from '../page/shown-page.js'
import { Warnings } from '../page/warnings.js'
import type { PrintedSource } from '../printed/printed-page.js'
import { WholeDocument } from './document.operations.js'
import { useIssueFacts } from './issue-facts.js'
import { idOf, keyOfAddress, readingsOf, type StoredDocument } from './readings.js'
import { StoredDetails } from './stored-details.js'
import { useLinkedArticle } from './use-linked-article.js'

/** More than a page of a newspaper holds; of longer documents the others are a link away. */
const MOST_ARTICLES = 50

export function DocumentView({ params }: { readonly params: { readonly id: string } }) {
  const variables = { id: decoded(params.id), ...usePage(MOST_ARTICLES) }
  const response = useQuery({ query: WholeDocument, variables })
  return (
    <Answered response={response}>
      {({ document }) =>
        document ? (
          <ReadDocument document={document}>
            <ShowQuery operation={WholeDocument} variables={variables} />
          </ReadDocument>
        ) : (
          <NotThere />
        )
      }
    </Answered>
  )
}

interface ReadDocumentProps {
  readonly document: StoredDocument
  readonly children: ReactNode
}

function ReadDocument({ document, children }: ReadDocumentProps) {
  const say = useTexts()
  const readings = useMemo(() => readingsOf(document), [document])
  const page = useMemo(
    () =>
      shownPage(printedOf(document), readingsOfPage(document), document.articles.nodes, document.captions),
    [document],
  )
  const selected = keyOfAddress(useHash(), readings)
  const reading = readings.get(selected ?? '')
  useLinkedArticle(document, reading ? idOf(reading) : selected)
  const { nodes, totalCount, pageInfo } = document.articles
  return (
    <section>
      <ViewHead title={useIssueFacts(document)}>{children}</ViewHead>
      <Warnings warnings={document.warnings} />
      {totalCount > nodes.length && (
        <p className="warning">{say('someArticles', `${nodes.length} / ${totalCount}`)}</p>
      )}
      <Pager pageInfo={pageInfo} />
      <BothSides page={page} selected={selected}>
        {reading && selected ? (
          <StoredDetails key={selected} reading={reading} place={selected} />
        ) : (
          <Legend />
        )}
      </BothSides>
    </section>
  )
}

function printedOf({ source, ...document }: StoredDocument): PrintedSource {
  return { ...document, pdf: source && { file: source.url, page: source.page } }
}

function readingsOfPage({ highlights }: StoredDocument): Reading[] {
  return highlights.map(({ __typename, span }) => ({ kind: kindOf(__typename), span }))
}
