import type { RoleBlock } from '../roles/assign-roles.js'
import { type Draft, pairsOfDraft } from './draft.js'
import { headText } from './elements.js'
import { strength } from './head-evidence.js'
import type { RareTerms } from './rare-terms.js'
import { WEIGHTS } from './weights.js'

/** A headline has no more blocks than these: kicker, title lines, subtitle, byline. */
const LONGEST_HEAD = 6
const MOST_BLOCKS = 40

/** Where the blocks of a head may be those of two: before a headline line, but not within a stack without gaps. */
export function splitPoints(blocks: readonly RoleBlock[]): number[] {
  if (blocks.length > LONGEST_HEAD * 2) return []
  return blocks.flatMap((block, at) => (at > 0 && opensHead(block, blocks[at - 1]) ? [at] : []))
}

function opensHead(block: RoleBlock, before: RoleBlock | undefined): boolean {
  return block.role === 'headline' && (block.gap > 0 || before?.role !== 'headline')
}

interface Deal {
  readonly score: number
  readonly drafts: readonly Draft[]
}

interface Step {
  readonly score: number
  /** Blocks that the draft takes, 0 for none. */
  readonly taken: number
}

/**
 * Several articles whose headlines come together at the end: deals the blocks out to the last articles without a
 * headline, in the order of the page, by what they share. Null unless two articles take one each.
 */
export function dealHeads(
  blocks: readonly RoleBlock[],
  open: readonly Draft[],
  terms: RareTerms,
): Deal | null {
  const headless = open.filter((draft) => !draft.head).sort((a, b) => a.start - b.start)
  if (headless.length < 2 || blocks.length < 2 || blocks.length > MOST_BLOCKS) return null
  const pairs = headless.map(pairsOfDraft)
  const table = Array.from({ length: blocks.length + 1 }, (): Step[] => new Array(headless.length + 1))
  for (let block = blocks.length; block >= 0; block--) {
    for (let draft = headless.length; draft >= 0; draft--) {
      ;(table[block] as Step[])[draft] = bestStep(blocks, block, draft, pairs, table, terms)
    }
  }
  return dealOut(blocks, headless, open, table)
}

/** What the article `draft` best takes of the blocks from `block` on. */
function bestStep(
  blocks: readonly RoleBlock[],
  block: number,
  draft: number,
  pairs: readonly ReadonlySet<string>[],
  table: readonly (readonly Step[])[],
  terms: RareTerms,
): Step {
  const scoreOf = (at: number): number => table[at]?.[draft + 1]?.score ?? Number.NEGATIVE_INFINITY
  const n = blocks.length
  const letters = pairs[draft]
  if (!letters) return { score: block === n ? 0 : Number.NEGATIVE_INFINITY, taken: 0 }
  let best: Step = { score: scoreOf(block) + WEIGHTS.skippedArticle, taken: 0 }
  for (let taken = 1; taken <= Math.min(LONGEST_HEAD, n - block); taken++) {
    const end = block + taken
    if (end < n && !opensHead(blocks[end] as RoleBlock, blocks[end - 1])) continue
    const own = blocks.slice(block, end)
    const likeness = terms.share(headText(own), letters)
    const score = scoreOf(end) + WEIGHTS.dealtLikeness * likeness + strength(own) + WEIGHTS.dealtHead
    if (score > best.score) best = { score, taken }
  }
  return best
}

function dealOut(
  blocks: readonly RoleBlock[],
  headless: readonly Draft[],
  open: readonly Draft[],
  table: readonly (readonly Step[])[],
): Deal | null {
  const score = table[0]?.[0]?.score ?? Number.NEGATIVE_INFINITY
  if (!Number.isFinite(score)) return null
  const heads = new Map<Draft, readonly RoleBlock[]>()
  let at = 0
  headless.forEach((draft, index) => {
    const taken = table[at]?.[index]?.taken ?? 0
    if (taken > 0) heads.set(draft, blocks.slice(at, at + taken))
    at += taken
  })
  if (heads.size < 2) return null
  const drafts = open.map((draft) => {
    const head = heads.get(draft)
    return head ? { ...draft, head, headAt: draft.size } : draft
  })
  return { score, drafts }
}
