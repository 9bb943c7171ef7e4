import { useState } from 'react'
import { useQuery } from 'urql'
import { IssueFacts } from '../documents/issue-facts.js'
import { useTexts } from '../language/language.js'
import { Failed, Loading } from '../layout/states.js'
import type { Given } from './given.js'
import { ParsedPage } from './parsed-page.js'
import { ReadFile } from './try.operations.js'

interface FileResultProps {
  readonly file: Extract<Given, { readonly kind: 'file' }>
  readonly publishedOn: string | null
}

/** What is read of a file, page by page. */
export function FileResult({ file: { name, base64 }, publishedOn }: FileResultProps) {
  const say = useTexts()
  const [page, setPage] = useState(1)
  const variables = { base64, name, page, publishedOn }
  const [{ data, error, fetching }, ask] = useQuery({ query: ReadFile, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data || fetching) return <Loading />
  const { parseFile: read } = data
  const pages = read.__typename === 'ParsedDocument' ? read.pageCount : page
  return (
    <>
      {read.__typename === 'UnreadableDocument' ? (
        <p role="alert">{read.message}</p>
      ) : (
        <h2>
          <IssueFacts document={{ ...read, name }} />
        </h2>
      )}
      {(pages > 1 || page > 1) && (
        <p className="toolbar">
          <button type="button" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {say('pageBefore')}
          </button>
          <span>
            {page} / {pages}
          </span>
          <button type="button" disabled={page === pages} onClick={() => setPage(page + 1)}>
            {say('pageAfter')}
          </button>
        </p>
      )}
      {read.__typename === 'ParsedDocument' && <ParsedPage key={page} page={read.page} printed={read} />}
    </>
  )
}
