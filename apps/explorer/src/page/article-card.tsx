import { useTexts } from '../language/language.js'
import { MarkedText } from '../marks/marked-text.js'
import type { ShownArticle } from './shown-page.js'

/** One article as a reader would read it, with its organizations and figures marked. */
export function ArticleCard({ article }: { readonly article: ShownArticle }) {
  const say = useTexts()
  const { id, kicker, title, subtitle, authors, paragraphs, captions } = article
  return (
    <article id={id} className="article">
      {kicker && (
        <p className="kicker">
          <MarkedText {...kicker} />
        </p>
      )}
      <h2>{title ? <MarkedText {...title} /> : say('noTitle')}</h2>
      {subtitle && (
        <p className="subtitle">
          <MarkedText {...subtitle} />
        </p>
      )}
      {authors.length > 0 && <p className="byline">{authors.join('　')}</p>}
      {paragraphs.map(({ isSection, start, text, marks }) => {
        const Element = isSection ? 'h3' : 'p'
        return (
          <Element key={start}>
            <MarkedText text={text} marks={marks} />
          </Element>
        )
      })}
      {captions.map((text) => (
        <p key={text} className="caption">
          {text}
        </p>
      ))}
    </article>
  )
}
