import type { Block } from '../layout/block.js'
import { opensWithDateline } from '../layout/line-openers.js'
import { isUnfinished } from '../lexicon/marks.js'
import { type Alignment, alignHeadlines, type Range } from './align-headlines.js'
import { type Beginning, beginningsOf } from './beginnings.js'

/** A newspaper page has no more characters: longer texts stay as they are. */
const LONGEST_PAGE = 40_000
/** Fewer blocks than this are the headline of one article and what stands around it. */
const FEWEST_BLOCKS = 7
const MOST_BLOCKS = 60
/** A paragraph of more characters over more lines than this is text, whether or not a full stop stands in it. */
const LONGEST_HEADLINE = 60
const MOST_LINES = 3
const FEWEST_HEADLINES = 3
/** The share of lines with an indent up to which a text has lost them. */
const SET_IN = 0.02
/** At least this share of a list belongs to texts, and of its headlines shares rare pairs of characters with its text. */
const PLACED = 0.6
const SURE = 0.75
/** What such pairs weigh at least. */
const SURE_GAIN = 4
/** Where a larger share of the texts stand below a headline already, what is listed are no headlines. */
const HEADED = 0.2

/**
 * Puts headlines that the source lists before or after all texts in front of the texts that they belong to. Some programs
 * draw a page's headlines first or last; `pdftotext -raw` and `mutool` print in the order of drawing, where
 *
 *     …… 全市已有九万户受益。 / 本报讯（记者 …… / 老街换新灯 / 三条旱河重新有水 / 茶农的节日
 *
 * ends with three headlines, in the order of their articles.
 *
 * @returns the same blocks, in the same order where there is no such list
 */
export function placeListedHeadlines(blocks: readonly Block[]): readonly Block[] {
  const list = listOf(blocks)
  if (!list) return blocks
  const texts = list.from === 0 ? { from: list.to, to: blocks.length } : { from: 0, to: list.from }
  const beginnings = beginningsOf(blocks, texts)
  if (!beginnings) return blocks
  const aligned = alignHeadlines(blocks, list, texts, beginnings)
  const own = headedShare(blocks, list, aligned, beginnings)
  return own <= HEADED && isList(list, aligned) ? insert(blocks, aligned) : blocks
}

/** The blocks before the first text, or behind the last, whichever are more. */
function listOf(blocks: readonly Block[]): Range | null {
  const first = blocks.findIndex(isText)
  if (first < 0) return null
  const before = { from: 0, to: first }
  const behind = { from: blocks.findLastIndex(isText) + 1, to: blocks.length }
  const list = sizeOf(behind) > sizeOf(before) ? behind : before
  if (sizeOf(list) < FEWEST_BLOCKS || sizeOf(list) > MOST_BLOCKS) return null
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return length > LONGEST_PAGE || blocks.some(tellsItsPlace) || !isFlush(blocks) ? null : list
}

/**
 * Whether the source sets nothing in, as no PDF tool does: where paragraphs are set in, the division tells by itself which
 * texts want a headline. Lines whose order was guessed stay in it.
 */
function isFlush(blocks: readonly Block[]): boolean {
  const lines = blocks.flatMap((block) => block.lines)
  const setIn = lines.filter(({ indent }) => indent >= 1).length
  return setIn <= SET_IN * lines.length && !lines.some(({ threaded }) => threaded)
}

function isText({ text, lines }: Block): boolean {
  if (text.text.includes('。') || opensWithDateline(text.text)) return true
  return lines.length > MOST_LINES && text.length > LONGEST_HEADLINE
}

/** Printed geometry and markup tell better than words where a headline belongs. */
function tellsItsPlace({ lines }: Block): boolean {
  return lines.some(({ place, level }) => place !== null || level > 0)
}

function isList(list: Range, aligned: readonly Alignment[]): boolean {
  if (aligned.length < FEWEST_HEADLINES) return false
  const placed = aligned.reduce((sum, { headline }) => sum + sizeOf(headline), 0)
  const sure = aligned.filter(({ gain }) => gain >= SURE_GAIN).length
  return placed >= PLACED * sizeOf(list) && sure >= SURE * aligned.length
}

/** Which share of the texts that begin, by the alignment or by a dateline or byline, stand below a headline already. */
function headedShare(
  blocks: readonly Block[],
  list: Range,
  aligned: readonly Alignment[],
  beginnings: readonly Beginning[],
): number {
  const sure = new Set(beginnings.filter(({ weight }) => weight > 0).map(({ at }) => at))
  const begun = [...new Set([...aligned.map(({ at }) => at), ...sure])]
  const headed = begun.filter((at) => at !== list.to && !sure.has(at - 1) && isHeadline(blocks[at - 1]))
  return headed.length / begun.length
}

function isHeadline(block: Block | undefined): boolean {
  return block !== undefined && block.lines.length === 1 && isUnfinished(block.text.text)
}

function insert(blocks: readonly Block[], aligned: readonly Alignment[]): Block[] {
  const moved = new Set<Block>()
  const headlines = new Map<number, Block[]>()
  for (const { headline, at } of aligned) {
    const [first, ...rest] = blocks.slice(headline.from, headline.to)
    if (!first) continue
    for (const block of [first, ...rest]) moved.add(block)
    headlines.set(at, [{ ...first, gap: 1 }, ...rest])
  }
  return blocks.flatMap((block, at) => {
    const headline = headlines.get(at)
    if (headline) return [...headline, { ...block, gap: 1 }]
    return moved.has(block) ? [] : [block]
  })
}

function sizeOf({ from, to }: Range): number {
  return to - from
}
