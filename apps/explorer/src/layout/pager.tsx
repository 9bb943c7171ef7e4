import { Link, useSearch } from 'wouter'
import { useTexts } from '../language/language.js'

interface PagerProps {
  readonly pageInfo: {
    readonly hasPreviousPage: boolean
    readonly hasNextPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** The way to the pages of a list before and after this one, as links. */
export function Pager({ pageInfo }: PagerProps) {
  const say = useTexts()
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo
  if (!hasPreviousPage && !hasNextPage) return null
  return (
    <nav className="pager" aria-label={say('pagesOfList')}>
      {hasPreviousPage && startCursor && (
        <PageLink name="before" cursor={startCursor} text={say('listBefore')} />
      )}
      {hasNextPage && endCursor && <PageLink name="after" cursor={endCursor} text={say('listAfter')} />}
    </nav>
  )
}

interface PageLinkProps {
  readonly name: 'before' | 'after'
  readonly cursor: string
  readonly text: string
}

function PageLink({ name, cursor, text }: PageLinkProps) {
  const search = new URLSearchParams(useSearch())
  search.delete('before')
  search.delete('after')
  search.set(name, cursor)
  return <Link href={`?${search}`}>{text}</Link>
}
