import type { Block } from '../layout/block.js'
import { isUnfinished } from '../lexicon/marks.js'
import type { BlockKind } from './block-kind.js'

/** How a page is set, as far as all its blocks tell. */
export interface PageStatistics {
  /** Blank lines above a block: the median. */
  readonly usualGap: number
  /** Blank lines between paragraphs that are surely text: the median. */
  readonly paragraphGap: number
  /** By how much paragraphs are set in, in full-width characters: the median. */
  readonly paragraphIndent: number
  /** Type size that most letters have; 0 without geometry. */
  readonly bodySize: number
  /** Levels of headings that occur, the highest first; bold lines are not among them. */
  readonly levels: readonly number[]
  /** How many letters the page's lines hold at most: the upper tenth. */
  readonly lineLength: number
  /** How often a short text occurs. */
  readonly copies: ReadonlyMap<string, number>
  /** Whether names stand above the first text of the page, and below its last. */
  readonly namesFirst: boolean
  readonly namesLast: boolean
  /** Whether the end of one text and the start of another make a pair that stands inside a line: 专精 + 特新. */
  readonly joins: (text: string, next: string) => boolean
}

const LONGEST_COPY = 40
const BOLD_LEVEL = 7
/** Shorter blocks are no sure text. */
const SURE_TEXT = 30

export function pageStatistics(blocks: readonly Block[], kinds: readonly BlockKind[]): PageStatistics {
  const copies = new Map<string, number>()
  const sizes = new Map<number, number>()
  const levels = new Set<number>()
  const paragraphs = blocks.filter(isSureText)
  for (const { text, lines } of blocks) {
    if (text.length <= LONGEST_COPY) copies.set(text.text, (copies.get(text.text) ?? 0) + 1)
    for (const { place, text: line, level } of lines) {
      if (place) {
        const size = Math.round(place.fontSize * 2) / 2
        sizes.set(size, (sizes.get(size) ?? 0) + line.length)
      }
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
    bodySize: [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0],
    levels: [...levels].sort((a, b) => a - b),
    lineLength: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    copies,
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

function pairsInside(blocks: readonly Block[]): (text: string, next: string) => boolean {
  const pairs = new Set<number>()
  const pair = (a: number, b: number): number => a * 0x10000 + b
  for (const { lines } of blocks) {
    for (const { text } of lines) {
      for (let at = 1; at < text.length; at++)
        pairs.add(pair(text.text.charCodeAt(at - 1), text.text.charCodeAt(at)))
    }
  }
  return (text, next) =>
    text !== '' && next !== '' && pairs.has(pair(text.charCodeAt(text.length - 1), next.charCodeAt(0)))
}
