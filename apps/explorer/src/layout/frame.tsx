import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useRoute } from 'wouter'
import { useLanguage, useTexts } from '../language/language.js'
import type { TEXTS } from '../language/texts.js'

const VIEWS = [
  ['/', 'pages'],
  ['/articles', 'articles'],
  ['/organizations', 'organizations'],
  ['/figures', 'figures'],
  ['/try', 'tryIt'],
] as const satisfies readonly (readonly [path: string, text: keyof typeof TEXTS])[]

/** What every view shares: the way to the others, the language, and a place for the view itself. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const say = useTexts()
  const { language, change } = useLanguage()
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    // A link was followed: the new view begins at its top, for eyes and for keyboards.
    const begin = (): void => {
      scrollTo(0, 0)
      main.current?.focus({ preventScroll: true })
    }
    addEventListener('pushState', begin)
    return () => removeEventListener('pushState', begin)
  }, [])
  return (
    <>
      <a className="skip" href="#content">
        {say('skipToContent')}
      </a>
      <header className="frame">
        <Link href="/" className="name">
          {say('appName')}
        </Link>
        <nav aria-label={say('views')}>
          {VIEWS.map(([path, text]) => (
            <ViewLink key={path} path={path} text={say(text)} />
          ))}
        </nav>
        <a href="/graphql">GraphiQL</a>
        <button type="button" onClick={() => change(language === 'zh' ? 'en' : 'zh')}>
          {say('otherLanguage')}
        </button>
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

function ViewLink({ path, text }: { readonly path: string; readonly text: string }) {
  const [here] = useRoute(path)
  return (
    <Link href={path} aria-current={here ? 'page' : undefined}>
      {text}
    </Link>
  )
}
