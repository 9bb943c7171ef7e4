import type { DividedBlock } from '../division/divided-block.js'
import type { Terms } from '../observation/terms.js'
import type { FoldedText } from '../text/folded-text.js'
import { type Gathered, gatherArticles } from './gather-articles.js'
import { readHeadline } from './headline.js'
import { leftOutReasons } from './left-out.js'
import type { ArticleText, AuthorText, CaptionText, PageText } from './page-text.js'
import { readParagraphs } from './paragraphs.js'
import { placeCaptions } from './place-captions.js'
import { toldAuthors } from './told-authors.js'

/** Puts the texts of a divided page together. */
export function assembleArticles(blocks: readonly DividedBlock[], terms: Terms): PageText {
  const { articles, loose } = gatherArticles(blocks)
  const { byArticle, standalone } = placeCaptions(blocks, new Set(articles.map(({ id }) => id)), terms)
  const told = toldAuthors(blocks)
  const reasons = leftOutReasons(blocks)
  const looseTexts = loose.map(({ block }) => block.text)
  return {
    articles: articles.map((article) =>
      toArticle(article, byArticle.get(article.id) ?? [], told.get(article.id) ?? []),
    ),
    captions: standalone,
    others: [
      ...blocks.flatMap(({ block }, at) => (reasons[at] === 'noArticle' ? [block.text] : [])),
      ...looseTexts,
    ],
    leftOut: blocks.flatMap(({ block }, at) => {
      const reason = reasons[at]
      return [...block.leftOut, ...(reason ? [{ text: block.text, reason }] : [])]
    }),
  }
}

function toArticle(
  article: Gathered,
  captions: readonly CaptionText[],
  told: readonly AuthorText[],
): ArticleText {
  const bodies = article.parts.filter(({ label }) => label === 'body')
  const opening = bodies.find(({ signs }) => signs.dateline)?.signs.dateline ?? null
  const bylines = [...article.bylines, ...article.signatures]
  return {
    ...readHeadline(article.headline),
    authors: unique([
      ...article.bylines.flatMap(namesOf),
      ...told,
      ...(opening?.authors ?? []),
      ...bodies.flatMap(({ signs }) => signs.closing ?? []),
      ...article.signatures.flatMap(namesOf),
    ]),
    bylines: bylines.map(({ block }) => block.text),
    dateline: opening && {
      text: opening.text,
      outlet: opening.outlet,
      place: opening.place,
      date: opening.date,
    },
    outlet:
      opening?.outlet ?? bylines.find(({ signs }) => signs.byline?.outlet)?.signs.byline?.outlet ?? null,
    paragraphs: readParagraphs(article),
    captions,
  }
}

function namesOf({ signs }: DividedBlock): readonly AuthorText[] {
  return signs.byline?.authors ?? signs.names ?? []
}

function unique(authors: readonly AuthorText[]): AuthorText[] {
  const seen = new Set<string>()
  return authors.filter(({ name }: { name: FoldedText }) => !seen.has(name.text) && seen.add(name.text))
}
