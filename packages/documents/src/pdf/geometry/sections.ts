import type { Box } from '@baobiao/parser'
import type { Block } from './blocks.js'
import { DATELINE, INDENT } from './continuity.js'
import { bottom, contains, gapAcross, gapAlong, right, shareOfHeight, shareOfWidth } from './glyph.js'
import { SUBTITLE } from './headline-parts.js'
import { type Line, textOf } from './line.js'
import { SENTENCE_END } from './marks.js'
import type { Measured } from './roles.js'

/** Section headings are larger than the body by this factor at most. */
const LARGEST = 1.45
const SMALLEST = 1.03
/** White space between a section heading and its column, in body sizes. */
const SPACE = 2.6
/** Columns of one article stand no further apart, and begin at one height. In body sizes. */
const GUTTER = 4
const LEVEL = 2
const SAME_WIDTH = 1.5
/** A headline is larger than the section headings under it by this factor. */
const RANK = 1.2
/** A headline stands no further above its columns, in body sizes. */
const REACH = 8
/** With columns between them a headline may stand so far from a column of its article. */
const FARTHEST = 40
/** White space between two articles, in body sizes. */
const APART = 1.2

/**
 * Tells section headings from headlines of one column: they stand inside one of several columns that begin at one height, while
 * the text of the next column passes them by.
 *
 *     种绿豆的学问     ← over all three columns
 *     ▒▒▒▒  ▒▒▒▒  两本账
 *     一亩地  ▒▒▒▒  ▒▒▒▒
 *     ▒▒▒▒  ▒▒▒▒  ▒▒▒▒
 */
export function tellSections(measured: readonly Measured[], bodySize: number): Measured[] {
  const running = measured.filter(({ role }) => role === 'running')
  const inColumns = measured.filter((one) => one.role === 'running' || mayBeSection(one, bodySize))
  const headlines = measured.filter(({ role }) => role === 'large')
  const page: Page = { running, inColumns, headlines, bodySize }
  const inside = new Set(
    measured.filter(
      (one) =>
        mayBeSection(one, bodySize) &&
        !opensArticle(neighboursOf(one, page).below) &&
        !isHeadline(one, page) &&
        standsInside(one, page),
    ),
  )
  const styles = sectionStyles(measured, inside, page)
  return measured.map((one) =>
    inside.has(one) || (styles.has(styleOf(one)) && isOfStyle(one, page))
      ? { ...one, role: 'section' as const }
      : one,
  )
}

/** One style of type means one thing on a page: those of larger type that stand for section headings more than for headlines. */
function sectionStyles(
  measured: readonly Measured[],
  inside: ReadonlySet<Measured>,
  page: Page,
): ReadonlySet<string> {
  const votes = new Map<string, number>()
  for (const one of measured) {
    if (one.role !== 'large' || !mayBeSection(one, page.bodySize)) continue
    const vote = inside.has(one) ? VOTE.inside : voteOf(one, page)
    votes.set(styleOf(one), (votes.get(styleOf(one)) ?? 0) + vote)
  }
  return new Set([...votes].flatMap(([style, vote]) => (vote > 0 ? [style] : [])))
}

const styleOf = ({ block: { size, bold } }: Measured): string => `${Math.round(size * 2)} ${bold}`

const VOTE = { inside: 2, between: 1, top: -1, headline: -2 }

/** A heading between two paragraphs of a column; one over a dateline, or with a kicker or subtitle, is a headline. */
function voteOf(one: Measured, page: Page): number {
  if (isOfHeadline(one, page)) return VOTE.headline
  const { above, below } = neighboursOf(one, page)
  if (!below) return 0
  if (opensArticle(below)) return VOTE.headline
  return above && SENTENCE_END.test(textOf(above.block.lines.at(-1) as Line)) ? VOTE.between : VOTE.top
}

/** Whether a block begins with a dateline, which opens an article: 本报讯（记者 柳青）. */
function opensArticle(block: Measured | undefined): boolean {
  return block !== undefined && DATELINE.test(textOf(block.block.lines[0] as Line))
}

/** Whether a block in a style of section headings is one: it stands in a column, and no article begins under it. */
function isOfStyle(one: Measured, page: Page): boolean {
  if (one.role !== 'large' || !mayBeSection(one, page.bodySize) || isOfHeadline(one, page)) return false
  if (articleBeginsBeside(one, page)) return false
  const { above, below } = neighboursOf(one, page)
  return (above !== undefined || below !== undefined) && !opensArticle(below)
}

/** Whether a line is what no section heading is: a subtitle under its headline, or the headline beside which an article begins. */
function isHeadline(one: Measured, page: Page): boolean {
  const dashed = SUBTITLE.test(textOf(one.block.lines[0] as Line))
  return (dashed && isOfHeadline(one, page)) || articleBeginsBeside(one, page) || isOnlyHeadline(one, page)
}

/**
 * Whether a column begins left of a heading at its height, with a new paragraph and under white space: an article begins there, with its first
 * column beside its headline.
 *
 *     ▒▒▒▒▒▒  ▒▒▒▒▒▒
 *     ▒▒▒▒    ▒▒▒▒▒
 *
 *       ▒▒▒▒  修秤的人
 *     ▒▒▒▒▒▒  ▒▒▒▒▒▒
 */
function articleBeginsBeside(one: Measured, { running, headlines, bodySize }: Page): boolean {
  const own = firstLineOf(one, headlines).block.box
  const left = running.find(({ block: { box }, frame }) => {
    const gap = own.x - right(box)
    return frame === one.frame && gap > -2 && gap < GUTTER * bodySize && Math.abs(box.y - own.y) < bodySize
  })?.block
  const first = left?.lines[0]
  if (!left || !first || first.box.x - left.box.x < INDENT * first.size) return false
  return running.some(({ block: { box } }) => {
    const gap = left.box.y - bottom(box)
    return gap > APART * bodySize && gap < 2 * SPACE * bodySize && shareOfWidth(box, left.box) > 0.8
  })
}

/** The uppermost of the lines in one size that stand right over a heading: they are one headline. */
function firstLineOf(one: Measured, headlines: readonly Measured[]): Measured {
  const { box, size } = one.block
  const over = headlines.find(({ block }) => {
    const gap = box.y - bottom(block.box)
    return (
      Math.abs(block.size - size) < 0.02 * size &&
      gap > -0.3 * size &&
      gap < 0.9 * size &&
      block.box.y < box.y &&
      shareOfWidth(block.box, box) > 0.5
    )
  })
  return over ? firstLineOf(over, headlines) : one
}

/** Whether a heading stands at the top of a column, and no larger type that the columns there could have for their headline. */
function isOnlyHeadline(one: Measured, page: Page): boolean {
  const { headlines, running, bodySize } = page
  const own = one.block.box
  if (one.role !== 'large' || topsOf(one, page).length > 1) return false
  const above = running.some(
    ({ block: { box }, frame }) =>
      frame === one.frame &&
      box.y < own.y &&
      bottom(box) > own.y - REACH * bodySize &&
      shareOfWidth(box, own) > 0,
  )
  return (
    !above &&
    !headlines.some(
      ({ block: { box, size }, frame }) =>
        frame === one.frame &&
        size > one.block.size &&
        box.y < own.y + LEVEL * bodySize &&
        bottom(box) > own.y - REACH * bodySize &&
        gapAcross(box, own) < FARTHEST * bodySize,
    )
  )
}

/** The running text next above and below in the column of a block. */
function neighboursOf(
  one: Measured,
  { running, bodySize }: Page,
): { above: Measured | undefined; below: Measured | undefined } {
  const own = one.block.box
  const near = running.filter(
    ({ block, frame }) =>
      frame === one.frame && gapAlong(block.box, own) < SPACE * bodySize && holds(block, own, bodySize),
  )
  return {
    above: near.find(({ block: { box } }) => box.y < own.y),
    below: near.find(({ block: { box } }) => box.y > own.y),
  }
}

/** Whether type of another size stands right over or under it, as a kicker or a subtitle does. */
function isOfHeadline({ block }: Measured, { headlines, bodySize }: Page): boolean {
  return headlines.some(
    ({ block: other }) =>
      other !== block &&
      gapAlong(other.box, block.box) < 0.9 * Math.max(other.size, block.size) &&
      shareOfWidth(other.box, block.box) > 0.5 &&
      Math.abs(other.size - block.size) > 0.03 * bodySize,
  )
}

function mayBeSection({ block, role }: Measured, bodySize: number): boolean {
  const relative = block.size / bodySize
  return (
    (role === 'large' || role === 'short') &&
    !block.vertical &&
    block.lines.length < 3 &&
    relative >= SMALLEST &&
    relative <= LARGEST
  )
}

interface Page {
  readonly running: readonly Measured[]
  /** Running text and what may be its section headings. */
  readonly inColumns: readonly Measured[]
  readonly headlines: readonly Measured[]
  readonly bodySize: number
}

function standsInside(one: Measured, page: Page): boolean {
  const { running, bodySize } = page
  const own = one.block.box
  const column = running.filter(({ block, frame }) => frame === one.frame && holds(block, own, bodySize))
  const near = column.filter(({ block: { box } }) => gapAlong(box, own) < SPACE * bodySize)
  const [text] = near
  if (!text) return false
  const above = near.some(({ block: { box } }) => box.y < own.y)
  const tops = topsOf(one, page)
  const cover = headlineOver(Math.max(...tops), own, one, page)
  if (cover && above && rankOf(cover, page) < RANK * one.block.size) return false
  return running.some((other) => {
    const { box } = other.block
    const gap = gapAcross(box, text.block.box)
    const passes =
      other.frame === one.frame &&
      gap > -2 &&
      gap < GUTTER * bodySize &&
      Math.abs(box.width - text.block.box.width) < SAME_WIDTH * bodySize &&
      (shareOfHeight(box, own) > 0.5 || bearsItsOwn(other, one, page))
    if (!passes) return false
    const itsTops = topsOf(other, page)
    const level = itsTops.some((y) => tops.some((top) => Math.abs(y - top) < LEVEL * bodySize))
    if (!level) return false
    const its = headlineOver(Math.max(...itsTops), box, one, page)
    return !cover || !its || cover === its || !(isOver(cover, own) && isOver(its, box))
  })
}

/** Whether the text goes on under a section heading of its own at the same height: 第一次上杆 | 最冷的一夜. */
function bearsItsOwn(under: Measured, one: Measured, { inColumns, running, bodySize }: Page): boolean {
  const own = one.block
  const level = inColumns.find(
    ({ block }) =>
      block !== own &&
      Math.abs(block.box.y - own.box.y) < 0.2 * bodySize &&
      Math.abs(block.size - own.size) < 0.05 * own.size &&
      holds(under.block, block.box, bodySize),
  )?.block.box
  if (!level || gapAlong(under.block.box, level) > SPACE * bodySize || under.block.box.y < level.y)
    return false
  // What stands over both has come to an end.
  return [own.box, level].every((box) =>
    running.some(
      ({ block }) =>
        block.box.y < box.y &&
        gapAlong(block.box, box) < SPACE * bodySize &&
        holds(block, box, bodySize) &&
        SENTENCE_END.test(textOf(block.lines.at(-1) as Line)),
    ),
  )
}

/** Whether a line stands in the column of a block. */
const holds = ({ box }: Block, line: Box, bodySize: number): boolean =>
  contains({ ...box, y: line.y, height: line.height }, line, 0.6 * bodySize)

/**
 * Where the column begins that a block stands in: with its text, or with a short line over it, which may be its section heading as
 * well as the headline's.
 */
function topsOf(one: Measured, { inColumns, bodySize }: Page): number[] {
  let top = one
  let tops = [one.block.box.y]
  for (;;) {
    const { y } = top.block.box
    const [next] = inColumns
      .filter(
        ({ block: { box }, frame }) =>
          frame === one.frame &&
          box.y < y - 1 &&
          bottom(box) > y - 2 * SPACE * bodySize &&
          shareOfWidth(box, one.block.box) > 0.8,
      )
      .sort((a, b) => b.block.box.y - a.block.box.y)
    if (!next) return tops
    tops = next.role === 'running' ? [next.block.box.y] : [...tops, next.block.box.y]
    top = next
  }
}

/** The largest type right over the top of a column. */
function headlineOver(
  top: number,
  column: Box,
  but: Measured,
  { headlines, bodySize }: Page,
): Measured | undefined {
  const over = headlines.filter(({ block: { box } }) => {
    const gap = top - bottom(box)
    return box !== but.block.box && gap > -3 && gap < REACH * bodySize && shareOfWidth(box, column) > 0
  })
  return over.sort((a, b) => b.block.size - a.block.size)[0]
}

/** The largest type of the headline that a line in larger type is part of: a subtitle may stand over a column alone. */
function rankOf({ block }: Measured, { headlines, bodySize }: Page): number {
  const dashed = SUBTITLE.test(textOf(block.lines[0] as Line))
  const sizes = headlines
    .filter(({ block: { box } }) => {
      const gap = block.box.y - bottom(box)
      return gap > -bodySize && gap < 1.5 * bodySize && (dashed || shareOfWidth(box, block.box) > 0)
    })
    .map(({ block: { size } }) => size)
  return Math.max(block.size, ...sizes)
}

/** Whether a headline is no wider than the column. */
const isOver = ({ block: { box } }: Measured, column: Box): boolean => box.width < 1.2 * column.width
