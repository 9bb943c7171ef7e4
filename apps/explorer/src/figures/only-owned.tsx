import { Link, useSearchParams } from 'wouter'
import { useTexts } from '../language/language.js'

/** Says what a filter by owner leaves out, and leads to it: the same words, looked for in the articles. */
export function OnlyOwned({ owner }: { readonly owner: string }) {
  const say = useTexts()
  const [search] = useSearchParams()
  const others = new URLSearchParams(search)
  for (const gone of ['owner', 'before', 'after']) others.delete(gone)
  others.set('article', owner)
  return (
    <p className="hint">
      {say('onlyOwned')} <Link href={`/figures?${others}`}>{say('ofArticlesWith', owner)}</Link>
    </p>
  )
}
