import type { Article } from '../articles/article.js'
import type { PrintContext } from '../print/context.js'
import { type PrintedArticle, printArticle } from '../print/print-article.js'
import { JUMPS_FROM, JUMPS_TO } from '../wording/furniture.js'
import { formValues } from '../wording/people.js'
import { fillIn } from '../wording/pick.js'
import type { BodyStyle } from './atoms.js'
import type { PressFamily } from './families.js'
import type { Look } from './look.js'
import { Skyline } from './place.js'
import type { Shape, TypeLine } from './type.js'

/** The room for articles, and what has been placed in it. */
export interface Desk {
  readonly family: PressFamily
  readonly context: PrintContext
  readonly look: Look
  readonly columns: number
  readonly pool: Article[]
  readonly articles: PrintedArticle[]
  readonly standaloneCaptions: string[]
  readonly area: {
    readonly left: number
    readonly top: number
    readonly bottom: number
    readonly unit: number
  }
}

/** What a kind of page sets. */
export type Placed = { readonly lines: readonly TypeLine[]; readonly shapes: readonly Shape[] }

export function skylineOf({ area, columns, look }: Desk): Skyline {
  return new Skyline(area.left, area.top, area.bottom, area.unit, columns, look.leading)
}

export function nextArticle(desk: Desk, fits: (article: Article) => boolean = () => true): PrintedArticle {
  const at = desk.pool.findIndex(fits)
  const [article] = desk.pool.splice(Math.max(0, at), 1)
  if (!article) throw new RangeError('nextArticle: no clean article is left')
  return printArticle(article, desk.family.dressing, desk.context)
}

export const WHOLE = { from: null, to: null }
const JUMPS = 0.08

export function jumpsOf({ random, part, issue }: PrintContext): BodyStyle['jumps'] {
  const values = formValues(issue, part, random)
  const jump = (forms: readonly string[]): string | null =>
    random.chance(JUMPS) ? fillIn(random.pick(forms), values) : null
  return { from: jump(JUMPS_FROM[part]), to: jump(JUMPS_TO[part]) }
}
