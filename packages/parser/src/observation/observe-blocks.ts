import type { Block } from '../layout/block.js'
import type { Box } from '../layout/page-layout.js'
import { isUnfinished } from '../lexicon/marks.js'
import { type Beginning, beginningOf } from './beginning.js'
import { type BlockKind, kindOf } from './block-kind.js'
import type { HeadlineOrder } from './headline-order.js'
import { localFeatures } from './local-features.js'
import { type PageStatistics, pageStatistics } from './page-statistics.js'
import { type BlockSigns, readSigns } from './read-signs.js'
import { type Terms, termsOf } from './terms.js'

/** A block with all that it may be, and nothing decided. */
export interface Observed {
  readonly block: Block
  readonly signs: BlockSigns
  /** What it looks like at first sight: what neighbours see of it. */
  readonly kind: BlockKind
  /** Names of the features that hold for it by itself and among its neighbours. */
  readonly features: readonly string[]
  /** Whether its text breaks off in mid-sentence. */
  readonly unfinished: boolean
  readonly beginning: Beginning
  /** Where it is printed; null where the source has no geometry. */
  readonly box: Box | null
  /** How it is set, in a word: what headings of one rank have in common. */
  readonly setting: string
  /** Level of heading by markup; 0 for none. */
  readonly level: number
}

export interface ObservedPage {
  readonly blocks: readonly Observed[]
  readonly terms: Terms
  readonly headlineOrder: HeadlineOrder
  /** As `PageStatistics.joins`. */
  readonly joins: PageStatistics['joins']
}

/** Observes each block of a page. */
export function observeBlocks(blocks: readonly Block[]): ObservedPage {
  const terms = termsOf(blocks)
  const signs = blocks.map(readSigns)
  const kinds = blocks.map((block, at) => kindOf(block, signs[at] as BlockSigns))
  const page = pageStatistics(blocks, kinds)
  const observed = blocks.map((block, at): Observed => {
    const gapAfter = blocks[at + 1]?.gap ?? 0
    const level = block.lines[0]?.level ?? 0
    return {
      block,
      signs: signs[at] as BlockSigns,
      kind: kinds[at] as BlockKind,
      features: localFeatures({ blocks, signs, kinds, at, page, terms }),
      unfinished: isUnfinished(block.text.text),
      beginning: beginningOf(block, page),
      box: boxOf(block),
      setting: `${level} ${Math.min(2, block.gap)} ${Math.min(2, gapAfter)} ${sizeOf(block)} ${Math.min(4, Math.round(block.lines[0]?.indent ?? 0))}`,
      level,
    }
  })
  return { blocks: observed, terms, headlineOrder: page.headlines.order, joins: page.joins }
}

function sizeOf(block: Block): number {
  return Math.round(block.lines[0]?.place?.fontSize ?? 0)
}

function boxOf({ lines }: Block): Box | null {
  let [x, y, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (const { place } of lines) {
    if (!place) return null
    x = Math.min(x, place.box.x)
    y = Math.min(y, place.box.y)
    right = Math.max(right, place.box.x + place.box.width)
    bottom = Math.max(bottom, place.box.y + place.box.height)
  }
  return { x, y, width: right - x, height: bottom - y }
}
