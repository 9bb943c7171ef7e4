import type { Article } from '../articles/article.js'
import type { Random } from '../random.js'
import { CAPTIONS, CREDITS, PICTURE_TITLES } from '../wording/bylines.js'
import { COLUMN_NAMES, SECTIONS, SUBTITLES } from '../wording/furniture.js'
import { formValues } from '../wording/people.js'
import { fillIn } from '../wording/pick.js'
import type { PrintContext } from './context.js'
import { printAuthors, printByline, printDateline } from './print-byline.js'

/** How often an article gets what it does not bring itself. */
export interface Dressing {
  readonly kicker: number
  readonly subtitle: number
  readonly sections: number
  readonly captions: number
  /** Share of signatures among articles whose authors stand on a line of their own. */
  readonly signature: number
}

/** An article in the words of a page, before it is set in lines. */
export interface PrintedArticle {
  readonly kicker: string | null
  readonly title: string
  /** Without its dash. */
  readonly subtitle: string | null
  readonly authors: Article['authors']
  /** The line with its authors; null where the body names them or nobody. */
  readonly byline: string | null
  /** Whether that line stands below the body. */
  readonly signed: boolean
  readonly paragraphs: readonly { readonly section: boolean; readonly text: string }[]
  readonly captions: readonly string[]
}

const SECTION = '## '
/** Share of signatures that close the last paragraph. */
const SIGNED_IN_LINE = 0.35
const LONG_ENOUGH_FOR_SECTIONS = 5

/** Prints an article: dateline, byline, and what its page dresses it with. */
export function printArticle(article: Article, dressing: Dressing, context: PrintContext): PrintedArticle {
  const { random, part } = context
  const words = formValues(context.issue, part, random)
  const dress = (own: string | null, chance: number, forms: readonly string[]): string | null =>
    own ?? (random.chance(chance) ? fillIn(random.pick(forms), words) : null)
  const byline = printByline(article, context)
  const signed = byline !== null && (article.byline === 'signature' || random.chance(dressing.signature))
  const inline = signed && random.chance(SIGNED_IN_LINE)
  const opening = printDateline(article, context)
  const closing = inline ? `（${printAuthors(article.authors, random)}）` : ''
  const paragraphs = dressSections(
    article.body.map((text, at, all) =>
      text.startsWith(SECTION)
        ? { section: true, text: text.slice(SECTION.length) }
        : { section: false, text: (at === 0 ? opening : '') + text + (at === all.length - 1 ? closing : '') },
    ),
    article.kind !== 'interview' && random.chance(dressing.sections) ? random.shuffle(SECTIONS[part]) : [],
    random,
  )
  return {
    kicker: dress(article.kicker, dressing.kicker, COLUMN_NAMES[part]),
    title: article.title,
    subtitle: dress(article.subtitle, dressing.subtitle, SUBTITLES[part]),
    authors: article.authors,
    byline: byline === null || inline ? null : signed ? inBrackets(byline, random) : byline,
    signed: signed && !inline,
    paragraphs,
    captions: printCaptions(article, random.chance(dressing.captions) ? random.integer(1, 3) : 0, context),
  }
}

function inBrackets(byline: string, random: Random): string {
  return /[（[□■●◎◇○▶▷◆]/.test(byline) || random.chance(0.5) ? byline : `（${byline}）`
}

/** Long articles without section headings get some, before their third paragraph and later ones. */
function dressSections(
  paragraphs: PrintedArticle['paragraphs'],
  headings: readonly string[],
  random: Random,
): PrintedArticle['paragraphs'] {
  if (headings.length === 0 || paragraphs.length < LONG_ENOUGH_FOR_SECTIONS) return paragraphs
  if (paragraphs.some(({ section }) => section)) return paragraphs
  const step = random.integer(2, 3)
  return paragraphs.flatMap((paragraph, at) => {
    const heading = at > 0 && at % step === 0 ? headings[at / step] : undefined
    return heading === undefined ? [paragraph] : [{ section: true, text: heading }, paragraph]
  })
}

export function printCaptions(article: Article | null, count: number, context: PrintContext): string[] {
  const own = (article?.captions ?? []).map(({ text, credit }) =>
    text === '' || /^[（(]/.test(credit) ? text + credit : `${text} ${credit}`,
  )
  if (own.length > 0) return own
  return context.random
    .shuffle(CAPTIONS[context.part])
    .slice(0, count)
    .map((form) => printCaption(form, context))
}

function printCaption(form: string, { part, issue, random }: PrintContext): string {
  const values = formValues(issue, part, random)
  const credit = random.chance(0.85)
    ? fillIn(random.pick(CREDITS[part]), { ...values, name: values.a ?? '' })
    : ''
  return fillIn(form, values) + credit
}

/** A headline with the picture's text: an article whose body is its caption. */
export function pictureStory(context: PrintContext): PrintedArticle {
  const [text = ''] = printCaptions(null, 1, context)
  return {
    kicker: null,
    title: context.random.pick(PICTURE_TITLES[context.part]),
    subtitle: null,
    authors: [],
    byline: null,
    signed: false,
    paragraphs: [{ section: false, text }],
    captions: [],
  }
}
