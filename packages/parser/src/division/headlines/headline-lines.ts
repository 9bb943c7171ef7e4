import type { Observed, ObservedPage } from '../../observation/observe-blocks.js'
import type { Terms } from '../../observation/terms.js'
import { endOf, hasSpace } from '../../observation/text-features.js'
import { isHeadline, type Label } from '../acts.js'
import { membersOf } from '../members.js'

/** One line of a headline, or a short line right below it, as the choice of its part sees it. */
export interface HeadlineLine {
  /** Place of its block on the page. */
  readonly at: number
  readonly text: string
  /** What it ends with. */
  readonly end: string
  /** Whether white space separates parts of it. */
  readonly spaced: boolean
  readonly gap: number
  readonly level: number
  readonly indent: number
  /** Which share of its pairs of characters the article's first paragraphs hold. */
  readonly told: number
  /** How usual the pair is that its end makes with the start of the next line. */
  readonly joinsNext: number
}

/** The lines of an article's headline, from the top, and short lines below it that may be more of it. */
export interface HeadlineGroup {
  readonly lines: readonly HeadlineLine[]
  /** How many of the last lines stand where text does. */
  readonly below: number
}

/** What a block is taken for, and in which article. */
export interface Placed {
  readonly label: Label
  readonly article: number
}

const MOST_LINES = 6
const MOST_BELOW = 2
const LONGEST_BELOW = 30
/** The most paragraphs that may tell again what a headline says. */
const TELLING = 6

/**
 * The headlines of a page that are printed as lines of text above the text that they belong to. Where type sizes are known, the search has
 * seen them, and there is nothing to choose by words.
 */
export function headlineGroups(page: ObservedPage, placed: readonly Placed[]): HeadlineGroup[] {
  return [...membersOf(placed).values()].flatMap((own) => groupOf(page, placed, own) ?? [])
}

function groupOf(
  { blocks, terms, joins }: ObservedPage,
  placed: readonly Placed[],
  own: readonly number[],
): HeadlineGroup | null {
  const labelOf = (at: number): Label => (placed[at] as Placed).label
  const isText = (at: number): boolean => labelOf(at) === 'body' || labelOf(at) === 'section'
  const headlines = own.filter((at) => isHeadline(labelOf(at)))
  const texts = own.filter(isText)
  const last = headlines.at(-1)
  if (last === undefined || texts.some((at) => at < last)) return null
  if (headlines.some((at) => (blocks[at] as Observed).box !== null)) return null
  const below = shortLinesBelow(blocks, texts, last)
  const all = [...headlines, ...below]
  if (all.length < 2 || all.length > MOST_LINES) return null
  const bodies = texts.slice(below.length, below.length + TELLING)
  const lines = all.map((at, index) => lineOf(blocks, at, bodies, terms, all[index + 1], joins))
  return { lines, below: below.length }
}

/** Lines that look like a headline, right below one and above a paragraph of the same article. */
function shortLinesBelow(blocks: readonly Observed[], texts: readonly number[], last: number): number[] {
  const below: number[] = []
  while (
    below.length < MOST_BELOW &&
    texts[below.length] === last + 1 + below.length &&
    mayBeHeadline(blocks[last + 1 + below.length]) &&
    texts.length > below.length + 1
  )
    below.push(last + 1 + below.length)
  return below
}

/** Longer lines, and what is only said, are text: “开船喽——”. */
function mayBeHeadline(observed: Observed | undefined): boolean {
  const text = observed?.block.text.text ?? ''
  return observed?.kind === 'h' && text.length <= LONGEST_BELOW && !/^“[^”]*”$/.test(text)
}

function lineOf(
  blocks: readonly Observed[],
  at: number,
  bodies: readonly number[],
  terms: Terms,
  next: number | undefined,
  joins: ObservedPage['joins'],
): HeadlineLine {
  const { block, level } = blocks[at] as Observed
  const { text } = block.text
  return {
    at,
    text,
    end: endOf(text),
    spaced: hasSpace(block),
    gap: block.gap,
    level,
    indent: block.lines[0]?.indent ?? 0,
    told: terms.within(at, bodies),
    joinsNext: next === undefined ? 0 : joins(text, (blocks[next] as Observed).block.text.text),
  }
}
