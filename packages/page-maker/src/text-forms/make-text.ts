import { articlesOf } from '../articles/article.js'
import type { MadeText } from '../gold.js'
import type { PrintContext } from '../print/context.js'
import { type PrintedArticle, pictureStory, printArticle, printCaptions } from '../print/print-article.js'
import { Random } from '../random.js'
import { ADVERTISEMENTS } from '../wording/furniture.js'
import { makeIssue } from '../wording/issue.js'
import { formValues } from '../wording/people.js'
import { fillIn } from '../wording/pick.js'
import type { TextFamily } from './families.js'
import { TextSheet } from './text-sheet.js'
import { type Chosen, furniture, writeArticle, writeCaption } from './write-article.js'

/** Writes the page that a family has for a seed. */
export function makeText(family: TextFamily, seed: number): MadeText {
  const { form, part, name, style } = family
  const random = Random.named(`${form}/${name}`, seed)
  const context: PrintContext = { part, issue: makeIssue(part, random), random }
  const chosen = choose(family, context)
  const count = random.integer(...family.articles)
  const clean = random.shuffle(articlesOf(part).filter(family.takes)).slice(0, count)
  const stories = random.chance(style.stories) ? random.integer(1, 2) : 0
  const articles = random.shuffle([
    ...clean.map((article) => printArticle(article, style.dressing, context)),
    ...Array.from({ length: stories }, () => pictureStory(context)),
  ])
  const sheet = new TextSheet(random.chance(0.08) ? '\r\n' : '\n')
  for (const forms of style.over) furniture(sheet, forms, chosen)
  if (style.list === 'over') listHeadlines(sheet, articles)
  articles.forEach((article, index) => {
    if (index > 0 || style.over.length > 0 || style.list === 'over') sheet.blank(chosen.gaps.article)
    writeArticle(sheet, article, index, chosen)
    writeBetween(sheet, chosen)
  })
  if (style.list === 'under') listHeadlines(sheet, articles)
  for (const forms of style.under) furniture(sheet, forms, chosen)
  return { id: `${form}/${name}/${seed}`, form, family: name, part, ...sheet.finish(articles) }
}

function choose({ style }: TextFamily, context: PrintContext): Chosen {
  const { random } = context
  return {
    style,
    context,
    width: style.width && random.integer(...style.width),
    indent: random.pick(style.indents),
    hanging: random.pick(style.hanging),
    headlineIndent: random.pick(style.headlineIndents),
    gaps: random.pick(style.gaps),
    byline: random.pick(style.bylines),
    markup: random.pick(style.markup),
  }
}

/** Advertisements and pictures that belong to no article. */
function writeBetween(sheet: TextSheet, chosen: Chosen): void {
  const { style, context, gaps } = chosen
  const { random, part, issue } = context
  if (random.chance(style.advertisements)) {
    sheet.blank(gaps.article)
    const values = formValues(issue, part, random)
    for (const line of random.pick(ADVERTISEMENTS[part])) sheet.line(fillIn(line, values), 'furniture', null)
  }
  if (random.chance(style.standaloneCaptions)) {
    sheet.blank(gaps.article)
    for (const caption of printCaptions(null, random.integer(1, 3), context)) {
      writeCaption(sheet, caption, null, chosen)
      sheet.standaloneCaption(caption)
    }
  }
}

function listHeadlines(sheet: TextSheet, articles: readonly PrintedArticle[]): void {
  for (const { title } of articles) sheet.line(title, 'furniture', null)
}
