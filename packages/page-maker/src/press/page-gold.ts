import type { MadeArticle, TextGold } from '../gold.js'
import type { PrintedArticle } from '../print/print-article.js'
import type { Composed } from './compose.js'
import { type Followed, follow, type Strand } from './follow.js'
import type { TypeLine } from './type.js'

interface PageGold {
  readonly gold: TextGold
  /** The least share of a body's characters that could be followed. */
  readonly followed: number
}

/** The right answer for a text that a tool read from a printed page. */
export function goldOfPage(text: string, { sheet, articles, standaloneCaptions }: Composed): PageGold {
  const strands = strandsOf(sheet.lines)
  const followed = follow(text, strands)
  const golds = articles.map((article, index) => goldOfArticle(article, index, strands, followed))
  return {
    gold: { articles: golds, standaloneCaptions, marks: followed.marks },
    followed: Math.min(
      1,
      ...strands.flatMap(({ role }, at) => (role === 'paragraph' ? [followed.found[at] ?? 0] : [])),
    ),
  }
}

/** Lines that follow each other in one role of one article are one strand. */
function strandsOf(lines: readonly TypeLine[]): Strand[] {
  const place = (line: TypeLine): [number, number, number] => [
    line.article ?? -1,
    headlineRank(line),
    line.order,
  ]
  const sorted = [...lines].sort((a, b) => {
    const [x, y] = [place(a), place(b)]
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
  })
  const strands: { text: string; role: Strand['role']; article: number | null }[] = []
  let before: TypeLine | undefined
  for (const line of sorted) {
    const last = strands.at(-1)
    if (last && before && goesOn(before, line)) last.text += line.text
    else strands.push({ text: line.text, role: line.role, article: line.article })
    before = line
  }
  return strands
}

const HEADLINE = ['kicker', 'title', 'subtitle']

/** Headlines before bodies, captions after them. */
function headlineRank({ role }: TypeLine): number {
  return role === 'caption' ? 9 : HEADLINE.indexOf(role) + 1 || HEADLINE.length + 1
}

function goesOn(before: TypeLine, line: TypeLine): boolean {
  if (before.article !== line.article || before.role !== line.role || line.role === 'furniture') return false
  return line.role !== 'caption' || before.unit === line.unit
}

function goldOfArticle(
  article: PrintedArticle,
  index: number,
  strands: readonly Strand[],
  { spans }: Followed,
): MadeArticle {
  const isBody = ({ role, article }: Strand): boolean =>
    article === index && (role === 'paragraph' || role === 'section')
  return {
    title: article.title,
    kicker: article.kicker,
    subtitle: article.subtitle,
    authors: article.authors,
    media: null,
    sections: article.paragraphs.filter(({ section }) => section).map(({ text }) => text),
    captions: article.captions,
    bodySpans: strands.flatMap((strand, at) => (isBody(strand) ? (spans[at] ?? []) : [])),
  }
}
