import type { ResultOf } from '@baobiao/client'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { useIssueFacts } from '../documents/issue-facts.js'
import { useTexts } from '../language/language.js'
import { useTold } from '../language/told.js'
import { Answered } from '../layout/answered.js'
import { ShowQuery } from '../layout/show-query.js'
import type { Given } from './given.js'
import { ParsedPage } from './parsed-page.js'
import { ReadFile } from './try.operations.js'

interface FileResultProps {
  readonly file: Extract<Given, { readonly kind: 'file' }>
  readonly publishedOn: string | null
}

type Read = Extract<ResultOf<typeof ReadFile>['parseFile'], { readonly __typename: 'ParsedDocument' }>

/** What is read of a file, page by page. */
export function FileResult({ file: { name, base64, file }, publishedOn }: FileResultProps) {
  const tell = useTold()
  const [page, setPage] = useState(1)
  const variables = { base64, name, page, publishedOn }
  const response = useQuery({ query: ReadFile, variables, requestPolicy: 'cache-first' })
  return (
    <Answered response={response}>
      {({ parseFile: read }) =>
        read.__typename === 'UnreadableDocument' ? (
          <p className="warning" role="alert">
            {tell(read.reason, read.message)}
          </p>
        ) : (
          <>
            <ReadHead read={read} />
            <div className="toolbar">
              <ShowQuery operation={ReadFile} variables={{ ...variables, base64: shortened(base64) }} />
              <Pages page={page} count={read.pageCount} change={setPage} />
            </div>
            <FilePage key={page} file={file} page={page} read={read} />
          </>
        )
      }
    </Answered>
  )
}

interface FilePageProps {
  readonly file: File
  readonly page: number
  readonly read: Read
}

function FilePage({ file, page, read }: FilePageProps) {
  const printed = useMemo(
    () => ({ ...read, pdf: read.format === 'PDF' ? { file, page } : null }),
    [file, page, read],
  )
  return <ParsedPage page={read.page} printed={printed} />
}

function ReadHead({ read }: { readonly read: Read }) {
  return <h2>{useIssueFacts(read)}</h2>
}

interface PagesProps {
  readonly page: number
  readonly count: number
  change(page: number): void
}

function Pages({ page, count, change }: PagesProps) {
  const say = useTexts()
  if (count === 1) return null
  return (
    <>
      <button type="button" disabled={page === 1} onClick={() => change(page - 1)}>
        {say('pageBefore')}
      </button>
      <span>
        {page} / {count}
      </span>
      <button type="button" disabled={page === count} onClick={() => change(page + 1)}>
        {say('pageAfter')}
      </button>
    </>
  )
}

/** An address that Chromium opens holds two million characters. */
const LONGEST = 1_500_000

/** Bytes in Base64 as they go into an address: too many are left for the reader to put in. */
function shortened(base64: string): string {
  return base64.length <= LONGEST ? base64 : '…'
}
