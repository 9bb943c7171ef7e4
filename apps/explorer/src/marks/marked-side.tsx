import { createContext, type ReactNode, useContext } from 'react'
import { ALONG_LINES, moveFocus } from '../layout/arrow-keys.js'

interface Side {
  /** Before each mark's key in its element's id: a key stands on both sides. */
  readonly name: 'page' | 'article'
  /** The key of what is selected. */
  readonly selected: string | null
  /** The key of the one mark that the Tab key reaches. */
  readonly stop: string | null
}

const Context = createContext<Side>({ name: 'article', selected: null, stop: null })

export function useMarkedSide(): Side {
  return useContext(Context)
}

interface MarkedSideProps {
  readonly name: Side['name']
  readonly label: string
  readonly selected: string | null
  /** The keys of its marks, in order. */
  readonly keys: readonly string[]
  readonly children: ReactNode
}

/**
 * One side with marks. Arrow keys lead from mark to mark: a page holds hundreds, which would be as many stops of the Tab
 * key on the way to what comes after them.
 */
export function MarkedSide({ name, label, selected, keys, children }: MarkedSideProps) {
  const stop = selected !== null && keys.includes(selected) ? selected : (keys[0] ?? null)
  return (
    <section aria-label={label} onKeyDown={(event) => moveFocus(event, '.mark', ALONG_LINES)}>
      <Context value={{ name, selected, stop }}>{children}</Context>
    </section>
  )
}
