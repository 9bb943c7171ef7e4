import { type ReactNode, useEffect } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { Pager } from '../layout/pager.js'
import { ShowQuery } from '../layout/show-query.js'
import { usePage } from '../layout/use-page.js'
import { useThrottled } from '../layout/use-throttled.js'
import { ViewHead } from '../layout/view-head.js'
import { LatestDocuments } from './document.operations.js'
import { DocumentCard } from './document-card.js'
import { NoDocuments } from './no-documents.js'
import { useNewDocuments } from './use-new-documents.js'

const PAGE_SIZE = 24
/** However fast pages are ingested, the list is asked for again only this often. */
const RENEW_MS = 500

interface DocumentsViewProps {
  /** What stands above the list. */
  readonly children?: ReactNode
}

/** The latest pages. A page that is ingested elsewhere appears without a reload. */
export function DocumentsView({ children }: DocumentsViewProps) {
  const say = useTexts()
  const variables = usePage(PAGE_SIZE)
  const response = useQuery({ query: LatestDocuments, variables })
  const [{ data }, ask] = response
  const followed = useNewDocuments()
  const newest = useThrottled(followed.newest, RENEW_MS)
  const { interruptions } = followed
  useEffect(() => {
    if (newest !== null || interruptions > 0) ask({ requestPolicy: 'network-only' })
  }, [newest, interruptions, ask])
  return (
    <section>
      <ViewHead title={say('pages')} count={data?.documents.totalCount}>
        <ShowQuery operation={LatestDocuments} variables={variables} />
      </ViewHead>
      {children}
      <p role="status" className="live">
        {newest !== null && (
          <>
            {say('newPage')} <Link href={`/documents/${newest}`}>{say('lookAtIt')}</Link>
          </>
        )}
      </p>
      <Answered response={response}>
        {({ documents: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <NoDocuments />
          ) : (
            <>
              <ol className="cards">
                {nodes.map((document) => (
                  <DocumentCard key={document.id} document={document} />
                ))}
              </ol>
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Answered>
    </section>
  )
}
