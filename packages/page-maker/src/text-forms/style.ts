import type { Dressing } from '../print/print-article.js'
import type { Wording } from '../wording/pick.js'
import type { MarkupName } from './markup.js'

/** How a family prints its pages. Of each list of choices a page takes one. */
export interface TextStyle {
  /** Column width in characters; null where a paragraph is one line. */
  readonly width: readonly [least: number, most: number] | null
  /** Whether headlines are broken at the same width. */
  readonly narrowHeadlines: boolean
  /** Before the first line of a paragraph. */
  readonly indents: readonly string[]
  /** Before every other line. */
  readonly hanging: readonly string[]
  /** Before headlines. */
  readonly headlineIndents: readonly string[]
  /** Blank lines before a paragraph, between the parts of a headline and its body, and before an article. */
  readonly gaps: readonly Gaps[]
  readonly bylines: readonly ('above' | 'below' | 'last')[]
  readonly markup: readonly MarkupName[]
  /** Share of headlines on two lines. */
  readonly broken: number
  /** Printed over the page, over and under each headline, under each body, and under the page: one line of each list. */
  readonly over: readonly Wording[]
  readonly overArticle: readonly Wording[]
  readonly underHeadline: readonly Wording[]
  readonly underBody: readonly Wording[]
  readonly under: readonly Wording[]
  /** Whether the page's headlines are listed over or under its articles. */
  readonly list: 'over' | 'under' | null
  /** Chances by paragraph. */
  readonly furnitureInside: number
  readonly cuts: number
  /** Chances by article. */
  readonly jumps: number
  readonly advertisements: number
  readonly standingHeads: number
  /** Pictures that belong to no article, between articles. */
  readonly standaloneCaptions: number
  /** Share of pages with pictures that have a headline of their own. */
  readonly stories: number
  /** Chance by paragraph that its percentages come back as formulas. */
  readonly formulas: number
  /** Fields are named: 【标题】, 作者：. */
  readonly fields: FieldNames | null
  readonly dressing: Dressing
}

export interface Gaps {
  readonly paragraph: number
  readonly headline: number
  readonly article: number
}

export interface FieldNames {
  readonly date: string
  readonly page: string
  readonly title: string
  readonly author: string
  readonly body: string
}
