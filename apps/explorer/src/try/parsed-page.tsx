import { useMemo } from 'react'
import { decoded } from '../layout/decoded.js'
import { useHash } from '../layout/use-hash.js'
import { BothSides } from '../page/both-sides.js'
import { type Reading, shownPage } from '../page/shown-page.js'
import type { PrintedSource } from '../printed/printed-page.js'
import { PageSummary } from './page-summary.js'
import { ParsedDetails } from './parsed-details.js'
import type { Parsed } from './try.operations.js'
import { PlacedWarnings } from './warnings-place.js'

interface ParsedPageProps {
  readonly page: Parsed
  readonly printed: PrintedSource
}

/** A page that is not stored: as it is printed, its articles, and what was read and left out. */
export function ParsedPage({ page, printed }: ParsedPageProps) {
  const selected = decoded(useHash().slice(1)) || null
  const shown = useMemo(() => {
    const articles = page.articles.map((article, index) => ({ ...article, id: `article-${index}` }))
    return shownPage(printed, readingsOf(page), articles, page.captions)
  }, [page, printed])
  return (
    <>
      <PlacedWarnings warnings={page.warnings} />
      <BothSides page={shown} selected={selected}>
        <ParsedDetails page={page} selected={selected} />
        <PageSummary page={page} />
      </BothSides>
    </>
  )
}

function readingsOf({ organizations, metrics }: Parsed): Reading[] {
  return [
    ...metrics.map(({ span }) => ({ kind: 'metric' as const, span })),
    ...organizations.flatMap(({ mentions }) =>
      mentions.map(({ span }) => ({ kind: 'organization' as const, span })),
    ),
  ]
}
