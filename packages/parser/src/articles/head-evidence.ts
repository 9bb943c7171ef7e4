import type { RoleBlock } from '../roles/assign-roles.js'
import { opensArticle } from './draft.js'
import type { Element, Head } from './elements.js'

const PART_NUMBER =
  /^(?:第[一二三四五六七八九十]{1,2}[站章回步招幕节部篇]|[一二三四五六七八九十]{1,2}、|[①-⑩]|\d{1,2}[、.])/
/** Section headings are seldom longer. */
const LONG_SECTION = 22
export const NUMBERED = 1.2

/** How surely these blocks are a headline rather than a section heading. */
export function strength(blocks: readonly RoleBlock[]): number {
  const byline = blocks.some((block) => block.role === 'byline')
  const subtitle = blocks.some((block) => block.role === 'subtitle')
  const parts = blocks.filter(
    (block, index) => index > 0 && block.gap > 0 && block.role === 'headline',
  ).length
  return (byline ? 1 : 0) + (subtitle ? 0.7 : 0) + (parts > 0 ? 0.4 : 0)
}

/** How many blank lines the page sets between paragraphs: the median. */
export function paragraphGap(elements: readonly Element[]): number {
  const gaps = elements.flatMap((element, index) =>
    element.kind === 'paragraph' && elements[index - 1]?.kind === 'paragraph' ? [element.first.gap] : [],
  )
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0
}

/** How the page sets its headlines, as far as datelines and bylines below them show. */
export interface HeadSpacing {
  readonly before: number
  readonly after: number
}

/** The least space around the page's sure headlines; zero where none is sure. */
export function headSpacing(elements: readonly Element[]): HeadSpacing {
  const sure = elements.filter(
    (element, index): element is Head =>
      element.kind === 'head' &&
      index > 0 &&
      (opensArticle(elements[index + 1]) || strength(element.blocks) >= 1),
  )
  if (sure.length === 0) return { before: 0, after: 0 }
  return {
    before: sure.reduce(
      (least, { blocks }) => Math.min(least, blocks[0]?.gap ?? 0),
      Number.POSITIVE_INFINITY,
    ),
    after: sure.reduce((least, { gapAfter }) => Math.min(least, gapAfter), Number.POSITIVE_INFINITY),
  }
}

/** Whether a heading bears the number of a part: `第一站:从山上到车间`, `二、…`. */
export function isNumbered(blocks: readonly RoleBlock[]): boolean {
  return PART_NUMBER.test(blocks[0]?.text.text ?? '') || (blocks[0]?.partNumber ?? 0) > 0
}

/** How surely a head is a section heading, by its number, its length and the space around it. */
export function sectionEvidence(head: Head, spacing: HeadSpacing): number {
  const text = head.blocks[0]?.text.text ?? ''
  const tightBefore = (head.blocks[0]?.gap ?? 0) < spacing.before
  const tightAfter = head.gapAfter < spacing.after
  return (
    (isNumbered(head.blocks) ? NUMBERED : 0) +
    (tightBefore ? 0.6 : 0) +
    (tightAfter ? 0.6 : 0) -
    (text.length > LONG_SECTION ? 0.5 : 0)
  )
}
