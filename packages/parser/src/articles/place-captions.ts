import type { DividedBlock } from '../division/divided-block.js'
import type { Terms } from '../observation/terms.js'
import { FoldedText } from '../text/folded-text.js'
import type { CaptionText } from './page-text.js'

interface PlacedCaptions {
  readonly byArticle: ReadonlyMap<number, readonly CaptionText[]>
  readonly standalone: readonly CaptionText[]
}

/** A caption goes to the article around it, or to a neighbour that shares at least this weighted share of its character pairs. */
const OWN_SHARE = 0.2
/** Where two articles are as near, the one that stands around the caption is taken up to this lead. */
const NEIGHBOUR_BONUS = 0.1
const MOST_COMPARED = 40

interface PrintedCaption {
  readonly at: number
  readonly blocks: DividedBlock[]
}

/**
 * Says which article each caption belongs to, by where it stands and by what it shares with the articles.
 *
 * @param kept the numbers of the articles that the page has
 */
export function placeCaptions(
  blocks: readonly DividedBlock[],
  kept: ReadonlySet<number>,
  terms: Terms,
): PlacedCaptions {
  const byArticle = new Map<number, CaptionText[]>()
  const standalone: CaptionText[] = []
  const owners = blocks.map(({ article }) => (kept.has(article) ? article : undefined))
  const [above, below] = [nearest(owners), nearest(owners.toReversed()).reverse()]
  const ownBlocks = blocksOf(owners)
  for (const printed of captionsOf(blocks)) {
    const [only] = kept
    const owner =
      kept.size === 1
        ? only
        : ownerOf(printed, above[printed.at], below[printed.at], (article) =>
            terms.within(printed.at, ownBlocks.get(article) ?? []),
          )
    const caption = textOf(printed.blocks)
    const placed = owner === undefined ? standalone : byArticle.get(owner)
    if (placed) placed.push(caption)
    else if (owner !== undefined) byArticle.set(owner, [caption])
  }
  return { byArticle, standalone }
}

/** Captions with their lines and credits: a credit alone belongs to the caption right above it. */
function captionsOf(blocks: readonly DividedBlock[]): PrintedCaption[] {
  const captions: PrintedCaption[] = []
  let last: PrintedCaption | undefined
  blocks.forEach((block, at) => {
    if (block.label === 'caption' || block.label === 'credit') {
      const before = last?.blocks.at(-1)
      const goesOn =
        before !== undefined &&
        before.signs.credit === null &&
        (block.label === 'credit' ? before.label === 'caption' : before.unfinished && block.block.gap === 0)
      if (goesOn) last?.blocks.push(block)
      else {
        last = { at, blocks: [block] }
        captions.push(last)
      }
    } else if (block.label !== 'leftOut') last = undefined
  })
  return captions
}

function ownerOf(
  { blocks }: PrintedCaption,
  before: number | undefined,
  after: number | undefined,
  shareOf: (article: number) => number,
): number | undefined {
  if (before === after || before === undefined || after === undefined) {
    const only = before ?? after
    if (only === undefined || before === after) return only
    return shareOf(only) >= OWN_SHARE || blocks[0]?.label === 'credit' ? only : undefined
  }
  if (blocks[0]?.label === 'credit') return before
  const [above, below] = [shareOf(before), shareOf(after)]
  if (Math.max(above, below) < OWN_SHARE) return undefined
  return above + NEIGHBOUR_BONUS >= below ? before : after
}

function blocksOf(owners: readonly (number | undefined)[]): Map<number, number[]> {
  const blocks = new Map<number, number[]>()
  owners.forEach((owner, at) => {
    if (owner === undefined) return
    const own = blocks.get(owner)
    if (!own) blocks.set(owner, [at])
    else if (own.length < MOST_COMPARED) own.push(at)
  })
  return blocks
}

/** For each place, the last article at or before it. */
function nearest(owners: readonly (number | undefined)[]): (number | undefined)[] {
  let last: number | undefined
  return owners.map((owner) => {
    last = owner ?? last
    return last
  })
}

function textOf(blocks: readonly DividedBlock[]): CaptionText {
  const texts = blocks.map(({ block }) => block.text)
  const last = blocks.at(-1) as DividedBlock
  return {
    text: FoldedText.join((texts[0] as FoldedText).source, texts),
    credit: last.signs.credit?.credit ?? (last.label === 'credit' ? last.block.text : null),
  }
}
