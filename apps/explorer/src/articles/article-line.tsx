import type { ResultOf } from '@baobiao/client'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { IssueFacts } from '../documents/issue-facts.js'
import { useTexts } from '../language/language.js'
import { FOUND } from '../layout/search-view.js'
import type { ListedArticle } from './articles.operations.js'

interface ArticleLineProps {
  readonly article: ResultOf<typeof ListedArticle>
  /** The headline, where a search has marked words in it. */
  readonly title?: ReactNode
  readonly children?: ReactNode
}

/** An article in a list, with the issue that it is printed in. */
export function ArticleLine({ article: { id, title, document }, title: marked, children }: ArticleLineProps) {
  const say = useTexts()
  return (
    <li>
      <Link className={FOUND} href={`/documents/${document.id}#${id}`}>
        {marked ?? title ?? say('noTitle')}
      </Link>{' '}
      <span className="quiet">
        <IssueFacts issue={document} />
      </span>
      {children}
    </li>
  )
}
