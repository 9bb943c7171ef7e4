import { type ReactNode, useEffect } from 'react'
import { useLanguage, useTexts } from '../language/language.js'

interface ViewHeadProps {
  readonly title: string
  /** How many there are, where the view lists something. */
  readonly count?: number | undefined
  /** What can be done with the view. */
  readonly children?: ReactNode
}

/** A view's heading, which names the browser's tab too. */
export function ViewHead({ title, count, children }: ViewHeadProps) {
  const say = useTexts()
  const { language } = useLanguage()
  const tab = `${title} · ${say('appName')}`
  useEffect(() => {
    document.title = tab
  }, [tab])
  return (
    <header className="view-head">
      <h1>
        {title} {count !== undefined && <small>{count.toLocaleString(language)}</small>}
      </h1>
      {children}
    </header>
  )
}
