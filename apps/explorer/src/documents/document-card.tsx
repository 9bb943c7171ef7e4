import type { ResultOf } from '@baobiao/client'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import type { LatestDocuments } from './document.operations.js'
import { IssueFacts } from './issue-facts.js'

interface DocumentCardProps {
  readonly document: ResultOf<typeof LatestDocuments>['documents']['nodes'][number]
}

/** A page in a list: its issue, how much was read of it, and its first headlines. */
export function DocumentCard({ document: { id, articles, metrics, ...facts } }: DocumentCardProps) {
  const say = useTexts()
  return (
    <li>
      <h2>
        <Link href={`/documents/${id}`}>
          <IssueFacts issue={facts} />
        </Link>
      </h2>
      <p className="quiet">
        {say('countedArticles', articles.totalCount)} · {say('countedFigures', metrics.totalCount)}
      </p>
      <ul>
        {articles.nodes.map((article) => (
          <li key={article.id}>
            <Link href={`/documents/${id}#${article.id}`}>{article.title ?? say('noTitle')}</Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
