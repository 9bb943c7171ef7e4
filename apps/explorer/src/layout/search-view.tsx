import type { ReactNode } from 'react'
import { moveFocus, UP_AND_DOWN } from './arrow-keys.js'
import { SearchBox } from './search-box.js'
import { ViewHead } from './view-head.js'

/** On links to what is found. */
export const FOUND = 'found'

interface SearchViewProps {
  readonly title: string
  /** What the box is for, and an example. */
  readonly label: string
  readonly hint: string
  readonly words: string
  readonly children: ReactNode
  change(words: string): void
}

/** A view that searches while somebody types: arrow keys lead from the box to what is found, and back. */
export function SearchView({ title, label, hint, words, change, children }: SearchViewProps) {
  return (
    <search onKeyDown={(event) => moveFocus(event, `[type="search"], .${FOUND}`, UP_AND_DOWN)}>
      <ViewHead title={title} />
      <SearchBox label={label} hint={hint} value={words} change={change} />
      {children}
    </search>
  )
}
