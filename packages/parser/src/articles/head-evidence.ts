import type { RoleBlock } from '../roles/assign-roles.js'
import { opensArticle } from './draft.js'
import type { Element, Head } from './elements.js'
import { WEIGHTS } from './weights.js'

const PART_NUMBER =
  /^(?:第[一二三四五六七八九十]{1,2}[站章回步招幕节部篇]|[一二三四五六七八九十]{1,2}、|[①-⑩]|\d{1,2}[、.])/
/** Section headings are seldom longer. */
const LONG_SECTION = 22

/** How surely these blocks are a headline rather than a section heading. */
export function strength(blocks: readonly RoleBlock[]): number {
  const byline = blocks.some((block) => block.role === 'byline')
  const subtitle = blocks.some((block) => block.role === 'subtitle')
  const parts = blocks.filter(
    (block, index) => index > 0 && block.gap > 0 && block.role === 'headline',
  ).length
  return (
    (byline ? WEIGHTS.byline : 0) + (subtitle ? WEIGHTS.subtitle : 0) + (parts > 0 ? WEIGHTS.severalParts : 0)
  )
}

/** How many blank lines the page sets between paragraphs: the median. */
export function paragraphGap(elements: readonly Element[]): number {
  const gaps = elements.flatMap((element, index) =>
    element.kind === 'paragraph' && elements[index - 1]?.kind === 'paragraph' ? [element.first.gap] : [],
  )
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0
}

/** How the page sets its headings, as far as datelines, bylines and subtitles tell headlines of articles. */
export interface HeadSpacing {
  /** The least space above and below sure headlines; zero where none is sure. */
  readonly before: number
  readonly after: number
  /** How headings are spaced that are more than one and never surely a headline. */
  readonly ofSections: ReadonlySet<string>
}

export function headSpacing(elements: readonly Element[]): HeadSpacing {
  let [before, after] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const counts = new Map<string, number>()
  elements.forEach((element, index) => {
    if (element.kind !== 'head') return
    const sure = opensArticle(elements[index + 1]) || strength(element.blocks) > 0
    if (sure) after = Math.min(after, element.gapAfter)
    // nothing stands above the page's first line
    if (index === 0) return
    if (sure) before = Math.min(before, gapBefore(element))
    const spaced = spacingOf(element)
    counts.set(spaced, sure ? Number.NEGATIVE_INFINITY : (counts.get(spaced) ?? 0) + 1)
  })
  const alike = [...counts].flatMap(([spaced, count]) => (count > 1 ? [spaced] : []))
  const ofSections = new Set(
    Number.isFinite(before) ? alike : alike.filter((spaced) => !spaced.endsWith(` ${after}`)),
  )
  return { before: finite(before), after: finite(after), ofSections }
}

function finite(gap: number): number {
  return Number.isFinite(gap) ? gap : 0
}

function spacingOf(head: Head): string {
  return `${gapBefore(head)} ${head.gapAfter}`
}

function gapBefore(head: Head): number {
  return head.blocks[0]?.gap ?? 0
}

/** Whether a heading bears the number of a part: `第一站:从山上到车间`, `二、…`. */
export function isNumbered(blocks: readonly RoleBlock[]): boolean {
  return PART_NUMBER.test(blocks[0]?.text.text ?? '') || (blocks[0]?.partNumber ?? 0) > 0
}

/** On how many sides a head stands closer to its text than sure headlines do. */
export function tightSides(head: Head, spacing: HeadSpacing): number {
  return (gapBefore(head) < spacing.before ? 1 : 0) + (head.gapAfter < spacing.after ? 1 : 0)
}

/** How surely a head is a section heading, by its number, its length and the space around it. */
export function sectionEvidence(head: Head, spacing: HeadSpacing): number {
  const text = head.blocks[0]?.text.text ?? ''
  return (
    (isNumbered(head.blocks) ? WEIGHTS.numbered : 0) +
    (gapBefore(head) < spacing.before ? WEIGHTS.tightBefore : 0) +
    (head.gapAfter < spacing.after ? WEIGHTS.tightAfter : 0) +
    (spacing.ofSections.has(spacingOf(head)) ? WEIGHTS.sectionSpacing : 0) +
    (text.length > LONG_SECTION ? WEIGHTS.longSection : 0)
  )
}
