import { useTexts } from '../language/language.js'
import { MarkedText } from '../marks/marked-text.js'
import { keyOf, type Mark } from '../marks/marks.js'
import { marksOf, type ShownArticle } from './readings.js'

interface ArticleCardProps {
  readonly article: ShownArticle
  readonly selected: string | null
}

/** One article as a reader would read it, with its organizations and figures marked. */
export function ArticleCard({ article, selected }: ArticleCardProps) {
  const say = useTexts()
  const marked = (text: string, marks: readonly Mark[]) => (
    <MarkedText text={text} marks={marks} selected={selected} side="article" />
  )
  return (
    <article id={article.id} className="article">
      {article.kicker && (
        <p className="kicker">{marked(article.kicker, marksOf(article.kickerHighlights))}</p>
      )}
      <h2>{article.title === null ? say('noTitle') : marked(article.title, marksOfTitle(article))}</h2>
      {article.subtitle && (
        <p className="subtitle">{marked(article.subtitle, marksOf(article.subtitleHighlights))}</p>
      )}
      {article.authors.length > 0 && (
        <p className="byline">{article.authors.map(({ name }) => name).join('　')}</p>
      )}
      {paragraphsOf(article).map((paragraph) => {
        const Element = paragraph.kind === 'SECTION' ? 'h3' : 'p'
        return <Element key={paragraph.start}>{marked(paragraph.text, paragraph.marks)}</Element>
      })}
      {article.captions.map(({ text }) => (
        <p key={text} className="caption">
          {text}
        </p>
      ))}
    </article>
  )
}

/** The headline as a whole, and what it names. */
function marksOfTitle({ title, titleSpans: [first], titleHighlights }: ShownArticle): Mark[] {
  if (title === null || !first) return []
  const whole = { key: keyOf('title', first.start), kind: 'title' as const, start: 0, end: title.length }
  return [whole, ...marksOf(titleHighlights)]
}

interface ShownParagraph {
  readonly kind: string
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Paragraphs with their own marks; an article's text is its paragraphs with a line break between each two. */
function paragraphsOf(article: ShownArticle): ShownParagraph[] {
  const marks = marksOf(article.highlights)
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
