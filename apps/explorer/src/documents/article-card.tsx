import { useTexts } from '../language/language.js'
import { MarkedText } from '../marks/marked-text.js'
import { keyOf, type Mark } from '../marks/marks.js'
import { marksOfArticle, type ShownArticle } from './readings.js'

interface ArticleCardProps {
  readonly article: ShownArticle
  readonly selected: string | null
}

/** One article as a reader would read it, with its organizations and figures marked. */
export function ArticleCard({ article, selected }: ArticleCardProps) {
  const say = useTexts()
  const titleKey = article.titleSpans[0] ? keyOf('title', article.titleSpans[0].start) : null
  return (
    <article id={article.id} className="article">
      {article.kicker && <p className="kicker">{article.kicker}</p>}
      <h2 id={titleKey ? `article-${titleKey}` : undefined}>
        {titleKey ? (
          <a
            href={`#${titleKey}`}
            className="mark title"
            aria-current={titleKey === selected ? 'true' : undefined}
          >
            {article.title}
          </a>
        ) : (
          say('noTitle')
        )}
      </h2>
      {article.subtitle && <p className="subtitle">{article.subtitle}</p>}
      {article.authors.length > 0 && (
        <p className="byline">{article.authors.map(({ name }) => name).join('　')}</p>
      )}
      {paragraphsOf(article).map((paragraph) => {
        const Element = paragraph.kind === 'SECTION' ? 'h3' : 'p'
        return (
          <Element key={paragraph.start}>
            <MarkedText text={paragraph.text} marks={paragraph.marks} selected={selected} side="article" />
          </Element>
        )
      })}
      {article.captions.map(({ text }) => (
        <p key={text} className="caption">
          {text}
        </p>
      ))}
    </article>
  )
}

interface ShownParagraph {
  readonly kind: string
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Paragraphs with their own marks; an article's text is its paragraphs with a line break between each two. */
function paragraphsOf(article: ShownArticle): ShownParagraph[] {
  const marks = marksOfArticle(article)
  let start = 0
  return article.paragraphs.map(({ kind, text }) => {
    const [from, to] = [start, start + text.length]
    start = to + 1
    const own = marks
      .filter((mark) => mark.start >= from && mark.end <= to)
      .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }))
    return { kind, start: from, text, marks: own }
  })
}
