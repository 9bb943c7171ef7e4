import type { Role } from '../gold.js'
import type { PrintContext } from '../print/context.js'
import type { PrintedArticle } from '../print/print-article.js'
import type { Random } from '../random.js'
import { wrap } from '../text/wrap.js'
import { EDITOR_LINES, JUMPS_FROM, JUMPS_TO, RUNNING_HEADS, STANDING_HEADS } from '../wording/furniture.js'
import { formValues } from '../wording/people.js'
import { fillIn, type Wording } from '../wording/pick.js'
import { MARKUPS, type MarkupName, pictureLine } from './markup.js'
import type { Gaps, TextStyle } from './style.js'
import type { TextSheet } from './text-sheet.js'

/** What a page has chosen of its family's style. */
export interface Chosen {
  readonly style: TextStyle
  readonly width: number | null
  readonly indent: string
  readonly hanging: string
  readonly headlineIndent: string
  readonly gaps: Gaps
  readonly byline: TextStyle['bylines'][number]
  readonly markup: MarkupName
  readonly context: PrintContext
}

export function writeArticle(sheet: TextSheet, article: PrintedArticle, index: number, chosen: Chosen): void {
  const { style, gaps } = chosen
  const { random } = chosen.context
  for (const forms of style.overArticle) furniture(sheet, forms, chosen)
  if (style.fields) recordHeadline(sheet, chosen)
  writeHeadline(sheet, article, index, chosen)
  for (const forms of style.underHeadline) furniture(sheet, forms, chosen)
  const byline = article.signed ? null : article.byline
  if (byline && chosen.byline === 'below') bylineLine(sheet, byline, index, chosen)
  if (style.fields) sheet.line(style.fields.body, 'furniture', null)
  if (random.chance(style.standingHeads)) summary(sheet, chosen)
  sheet.blank(gaps.headline)
  if (random.chance(style.jumps * 0.5)) furniture(sheet, JUMPS_FROM, chosen)
  writeBody(sheet, article, index, chosen)
  if (byline && chosen.byline === 'last') bylineLine(sheet, byline, index, chosen, 'signature')
  if (article.signed && article.byline) {
    sheet.blank(gaps.paragraph)
    sheet.line(article.byline, 'signature', index, random.pick(['', chosen.indent]))
  }
  if (random.chance(style.jumps * 0.5)) furniture(sheet, JUMPS_TO, chosen)
  for (const forms of style.underBody) furniture(sheet, forms, chosen)
}

function bylineLine(
  sheet: TextSheet,
  byline: string,
  index: number,
  { context, headlineIndent, indent, markup, gaps, style }: Chosen,
  role: Role = 'byline',
): void {
  sheet.blank(gaps.paragraph)
  const name = style.fields && role === 'byline' ? style.fields.author : ''
  const [before, after] = MARKUPS[markup](role, context.random)
  sheet.line(byline, role, index, (name || context.random.pick(['', headlineIndent, indent])) + before, after)
}

/** One line of furniture, filled in. */
export function furniture(sheet: TextSheet, forms: Wording, { context, markup, gaps }: Chosen): void {
  const { part, random, issue } = context
  sheet.blank(Math.min(gaps.paragraph, 1))
  const [before, after] = MARKUPS[markup]('furniture', random)
  sheet.line(
    fillIn(random.pick(forms[part]), formValues(issue, part, random)),
    'furniture',
    null,
    before,
    after,
  )
}

function recordHeadline(sheet: TextSheet, { style, context }: Chosen): void {
  const { fields } = style
  if (!fields) return
  const { year, month, day, page } = context.issue
  sheet.line(`${fields.date}${year}-${month}-${day}`, 'furniture', null)
  sheet.line(`${fields.page}${page}`, 'furniture', null)
}

function writeHeadline(sheet: TextSheet, article: PrintedArticle, index: number, chosen: Chosen): void {
  const { style, gaps, context, headlineIndent, byline } = chosen
  const { random } = context
  if (byline === 'above' && article.byline && !article.signed)
    bylineLine(sheet, article.byline, index, chosen)
  const part = (text: string, role: Role, breaks: boolean): void => {
    sheet.blank(gaps.paragraph)
    const field = role === 'title' && style.fields ? style.fields.title : ''
    for (const line of headlineLines(text, breaks, chosen)) {
      const [before, after] = MARKUPS[chosen.markup](role, random)
      sheet.line(line, role, index, field + headlineIndent + before, after)
    }
  }
  if (article.kicker) part(article.kicker, 'kicker', false)
  part(article.title, 'title', random.chance(style.broken))
  if (article.subtitle) part(random.pick(['——', '——', '—— ', '']) + article.subtitle, 'subtitle', false)
}

function headlineLines(text: string, broken: boolean, { style, width }: Chosen): string[] {
  if (style.narrowHeadlines && width !== null) return wrap(text, width + 1)
  if (!broken || text.length < 12) return [text]
  const space = text.search(/[ \u3000]/)
  const at = space > 3 ? space : text.length >> 1
  return [text.slice(0, at), text.slice(at).trim()]
}

/** A standing head with a summary of the article: left out. */
function summary(sheet: TextSheet, chosen: Chosen): void {
  furniture(sheet, STANDING_HEADS, chosen)
}

const CAN_BE_CUT = 60

function writeBody(sheet: TextSheet, article: PrintedArticle, index: number, chosen: Chosen): void {
  const { style, gaps, context, markup } = chosen
  const { random } = context
  const captionsAt = article.captions.map(() => random.integer(0, article.paragraphs.length))
  const captions = (at: number): void => {
    article.captions.forEach((caption, which) => {
      if (captionsAt[which] === at) writeCaption(sheet, caption, index, chosen)
    })
  }
  article.paragraphs.forEach(({ section, text: printed }, at) => {
    captions(at)
    if (at > 0) sheet.blank(gaps.paragraph)
    if (section) {
      const [before, after] = MARKUPS[markup]('section', random)
      sheet.line(printed, 'section', index, random.pick(['', '', chosen.indent]) + before, after)
      return
    }
    const text = random.chance(style.formulas) ? withFormulas(printed, random) : printed
    const cut = text.length > CAN_BE_CUT && random.chance(style.cuts) ? middleOf(text) : null
    writeParagraph(sheet, cut === null ? text : text.slice(0, cut), index, chosen, true)
    const interrupts = random.chance(style.furnitureInside)
    if (interrupts) furniture(sheet, random.pick([RUNNING_HEADS, RUNNING_HEADS, EDITOR_LINES]), chosen)
    if (cut !== null) {
      sheet.blank(interrupts ? gaps.paragraph : Math.max(1, gaps.paragraph))
      writeParagraph(sheet, text.slice(cut), index, chosen, false)
    }
  })
  captions(article.paragraphs.length)
}

/** OCR tools take percentages and areas for formulas: `$ 94.7\\% $`. */
function withFormulas(text: string, random: Random): string {
  const dollars = random.pick([(inside: string) => `$ ${inside} $`, (inside: string) => `$${inside}$`])
  return text.replace(/\d[\d.]*%/g, (share) => dollars(share.replace('%', '\\%')))
}

/** Between two characters near the middle; null where there are none. */
function middleOf(text: string): number | null {
  for (let at = text.length >> 1; at < text.length - 10; at++)
    if (/^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1))) return at
  return null
}

function writeParagraph(sheet: TextSheet, text: string, index: number, chosen: Chosen, opens: boolean): void {
  const { width, indent, hanging, markup, context } = chosen
  const [before, after] = MARKUPS[markup]('paragraph', context.random)
  const first = opens ? indent : hanging
  const lines = width === null ? [text] : wrap(text, width, opens && indent !== '' ? 2 : 0)
  lines.forEach((line, at) => {
    const opening = at === 0 ? first + before : hanging
    sheet.line(line, 'paragraph', index, opening, at === lines.length - 1 ? after : '')
  })
}

/** Share of credits on a line of their own. */
const CREDIT_APART = 0.2

/** Null for a picture that belongs to no article. */
export function writeCaption(sheet: TextSheet, caption: string, index: number | null, chosen: Chosen): void {
  const { gaps, markup, context, width } = chosen
  const picture = pictureLine(markup, context.random)
  sheet.blank(Math.max(1, gaps.paragraph))
  if (picture) {
    sheet.bare(picture)
    sheet.blank(context.random.integer(0, gaps.paragraph))
  }
  const [before, after] = MARKUPS[markup]('caption', context.random)
  const credit = context.random.chance(CREDIT_APART)
    ? /[。）][ \u3000]*([^。]{2,20})$/.exec(caption)?.[1]
    : undefined
  const pieces = credit ? [caption.slice(0, -credit.length).trimEnd(), credit] : [caption]
  const lines = width === null ? pieces : pieces.flatMap((piece) => wrap(piece, width))
  for (const line of lines) sheet.line(line, 'caption', index, before, after)
  sheet.blank(Math.max(1, gaps.paragraph) - gaps.paragraph)
}
