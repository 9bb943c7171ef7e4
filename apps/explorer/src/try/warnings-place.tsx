import { createContext, type ReactNode, use, useState } from 'react'
import { createPortal } from 'react-dom'
import { Warnings, type WarningsProps } from '../page/warnings.js'

const Place = createContext<HTMLElement | null>(null)

/**
 * Where warnings of what is read inside will stand. A screen reader tells what comes into a region that is there, not what
 * comes together with one, and each text is shown by parts of its own.
 */
export function WarningsPlace({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <Place value={place}>
      <div role="status" ref={setPlace} />
      {children}
    </Place>
  )
}

/** What may be wrong with what was read, told in the place for it. */
export function PlacedWarnings({ warnings }: WarningsProps) {
  const place = use(Place)
  return place && createPortal(<Warnings warnings={warnings} />, place)
}
