import type { ReactNode } from 'react'
import { moveFocus, UP_AND_DOWN } from './arrow-keys.js'
import { SearchBox } from './search-box.js'
import { useAddress } from './use-address.js'
import { useDelayed } from './use-delayed.js'
import { ViewHead } from './view-head.js'

/** On links to what is found. */
export const FOUND = 'found'

interface SearchViewProps {
  readonly title: string
  /** What the box is for, and an example. */
  readonly label: string
  readonly hint: string
  /** What is shown for the words, as soon as somebody has stopped typing; none show what is there without a search. */
  children(query: string): ReactNode
}

/** A view that searches while somebody types; the words stand in its address. Arrow keys lead from the box to what is found, and back. */
export function SearchView({ title, label, hint, children }: SearchViewProps) {
  const [words, setWords] = useAddress('query')
  const query = useDelayed(words.trim())
  return (
    <search onKeyDown={(event) => moveFocus(event, `[type="search"], .${FOUND}`, UP_AND_DOWN)}>
      <ViewHead title={title} />
      <SearchBox label={label} hint={hint} value={words} change={setWords} />
      {children(query)}
    </search>
  )
}
