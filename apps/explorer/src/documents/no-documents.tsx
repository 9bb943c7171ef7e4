import { Link } from 'wouter'
import { useTexts } from '../language/language.js'

/** What a newcomer sees whose database is empty: how pages come in. */
export function NoDocuments() {
  const say = useTexts()
  return (
    <div className="state" role="status">
      <p>{say('noPages')}</p>
      <p>
        <code>npm run ingest -- seeds docs/example.pdf</code>
      </p>
      <Link href="/try">{say('tryFirst')}</Link>
    </div>
  )
}
