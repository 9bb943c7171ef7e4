import type { Block } from '../layout/block.js'
import { bodySizeOf } from '../layout/body-size.js'
import { seriesMarkOf } from '../layout/line-openers.js'
import { type Usual, usualAfter } from '../lexicon/character-pairs.js'
import { isUnfinished } from '../lexicon/marks.js'
import { PairTable } from '../text/pair-table.js'
import type { BlockKind } from './block-kind.js'
import { type HeadlinePlace, headlinePlaceOf } from './headline-order.js'
import { type PrintStatistics, printStatistics } from './print-statistics.js'

/** How a page is set, as far as all its blocks tell. */
export interface PageStatistics {
  /** Blank lines above a block: the median. */
  readonly usualGap: number
  /** Blank lines between paragraphs that are surely text: the median. */
  readonly paragraphGap: number
  /** By how much paragraphs are set in, in full-width characters: the median. */
  readonly paragraphIndent: number
  /** Type size that most characters have; 0 without geometry. */
  readonly bodySize: number
  /** How the page is printed; of regions none without geometry. */
  readonly print: PrintStatistics
  /** Levels of headings that occur, the highest first; bold lines are not among them. */
  readonly levels: readonly number[]
  /** How many characters the page's lines hold at most: the upper tenth. */
  readonly lineLength: number
  /** How often a short text occurs. */
  readonly copies: ReadonlyMap<string, number>
  /** How many lines that look like headings open in the same way: see `seriesMarkOf`. */
  readonly seriesMarks: ReadonlyMap<string, number>
  readonly headlines: HeadlinePlace
  /** Whether names stand above the first text of the page, and below its last. */
  readonly namesFirst: boolean
  readonly namesLast: boolean
  /** How usual the pair is that the end of one text and the start of another make; one step more where it stands inside a line of the page: 专精 + 特新. */
  readonly joins: (text: string, next: string) => Usual
}

const LONGEST_COPY = 40
const BOLD_LEVEL = 7
/** Shorter blocks are no sure text. */
const SURE_TEXT = 30

export function pageStatistics(blocks: readonly Block[], kinds: readonly BlockKind[]): PageStatistics {
  const copies = new Map<string, number>()
  const levels = new Set<number>()
  const paragraphs = blocks.filter(isSureText)
  const seriesMarks = new Map<string, number>()
  blocks.forEach(({ text }, at) => {
    const mark = kinds[at] === 'h' ? seriesMarkOf(text.text) : null
    if (mark) seriesMarks.set(mark, (seriesMarks.get(mark) ?? 0) + 1)
  })
  for (const { text, lines } of blocks) {
    if (text.length <= LONGEST_COPY) copies.set(text.text, (copies.get(text.text) ?? 0) + 1)
    for (const { level } of lines) {
      if (level > 0 && level < BOLD_LEVEL) levels.add(level)
    }
  }
  const lengths = blocks.flatMap(({ lines }) => lines.map(({ text }) => text.length)).sort((a, b) => a - b)
  return {
    usualGap: median(blocks.map(({ gap }) => gap)),
    paragraphGap: median(
      blocks.flatMap((block, at) => {
        const before = blocks[at - 1]
        return before && isSureText(block) && isSureText(before) ? [block.gap] : []
      }),
    ),
    paragraphIndent: median(paragraphs.map(({ lines }) => lines[0]?.indent ?? 0)),
    bodySize: bodySizeOf(blocks.flatMap(({ lines }) => lines)),
    print: printStatistics(blocks),
    levels: [...levels].sort((a, b) => a - b),
    lineLength: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    copies,
    seriesMarks,
    headlines: headlinePlaceOf(kinds),
    namesFirst: kinds.find((kind) => kind !== 'f') === 'l',
    namesLast: kinds.findLast((kind) => kind !== 'f') === 'l',
    joins: pairsInside(blocks),
  }
}

function isSureText({ text }: Block): boolean {
  return text.length >= SURE_TEXT && !isUnfinished(text.text)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

function pairsInside(blocks: readonly Block[]): (text: string, next: string) => Usual {
  const pairs = new PairTable()
  for (const { lines } of blocks) {
    for (const line of lines) {
      const { text } = line.text
      for (let at = 1; at < text.length; at++) pairs.add(text.charCodeAt(at - 1), text.charCodeAt(at))
    }
  }
  return (text, next) => {
    if (text === '' || next === '') return 0
    const usual = usualAfter(text.charAt(text.length - 1), next.charAt(0))
    const isInside = pairs.numberOf(text.charCodeAt(text.length - 1), next.charCodeAt(0)) >= 0
    return isInside ? (Math.min(4, usual + 1) as Usual) : usual
  }
}
