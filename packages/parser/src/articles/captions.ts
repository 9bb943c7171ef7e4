import type { RoleBlock } from '../roles/assign-roles.js'
import { FoldedText } from '../text/folded-text.js'
import { type Draft, pairsOfDraft, toArray } from './draft.js'
import { headText } from './elements.js'
import type { CaptionText } from './page-text.js'
import { pairsOf, type RareTerms } from './rare-terms.js'

export interface PlacedCaptions {
  readonly byDraft: ReadonlyMap<Draft, readonly CaptionText[]>
  readonly standalone: readonly CaptionText[]
}

/** A caption goes to the article around it, or to one that it shares so much of its rare letters with. */
const OWN_SHARE = 0.25
/** Where two articles are as near, the one that stands around the caption is taken up to this lead. */
const NEIGHBOUR_BONUS = 0.15

/** Whether a draft is a picture's text: one paragraph without a headline, with a credit beside it. */
export function isPicture(draft: Draft): boolean {
  const part = draft.parts?.last
  return !draft.head && draft.size === 1 && part?.kind === 'paragraph' && part.credited
}

/** Says which article each caption belongs to, by where it stands and by what it shares with the articles. */
export function placeCaptions(
  blocks: readonly RoleBlock[],
  drafts: readonly Draft[],
  terms: RareTerms,
): PlacedCaptions {
  const owners = ownersOf(drafts)
  const articles = drafts.filter((draft) => !isPicture(draft))
  const only = articles.length === 1 ? articles[0] : undefined
  const byDraft = new Map<Draft, CaptionText[]>()
  const standalone: CaptionText[] = []
  const texts = blocks.map((block) => owners.get(block))
  const above = nearest(texts)
  const below = nearest(texts.toReversed()).reverse()
  blocks.forEach((block, at) => {
    if (block.role !== 'caption' && block.role !== 'credit') return
    const [before, after] = [above[at], below[at]]
    const picture = [before, after].find((draft) => draft && isPicture(draft))
    const owner = picture ?? only ?? ownerOf(block, before, after, terms)
    const caption = { text: block.text, credit: block.credit }
    if (owner) byDraft.set(owner, [...(byDraft.get(owner) ?? []), caption])
    else standalone.push(caption)
  })
  return {
    byDraft,
    standalone: [...standalone, ...drafts.filter(isPicture).map((draft) => pictureOf(draft, byDraft))],
  }
}

function ownerOf(
  block: RoleBlock,
  before: Draft | undefined,
  after: Draft | undefined,
  terms: RareTerms,
): Draft | null {
  if (before && before === after) return before
  if (block.role === 'credit') return before ?? after ?? null
  const text = block.text.text.slice(0, block.text.length - (block.credit?.length ?? 0))
  const share = (draft: Draft | undefined): number => (draft ? terms.share(text, lettersOf(draft)) : 0)
  const [above, below] = [share(before), share(after)]
  if (Math.max(above, below) < OWN_SHARE) return null
  return (above + NEIGHBOUR_BONUS >= below ? before : after) ?? null
}

function lettersOf(draft: Draft): ReadonlySet<string> {
  return new Set([...pairsOfDraft(draft), ...pairsOf(headText(draft.head ?? []))])
}

function ownersOf(drafts: readonly Draft[]): Map<RoleBlock, Draft> {
  const owners = new Map<RoleBlock, Draft>()
  for (const draft of drafts) {
    for (const block of draft.head ?? []) owners.set(block, draft)
    for (const part of toArray(draft.parts)) for (const block of part.blocks) owners.set(block, draft)
  }
  return owners
}

/** For each place, the last draft at or before it. */
function nearest(drafts: readonly (Draft | undefined)[]): (Draft | undefined)[] {
  let last: Draft | undefined
  return drafts.map((draft) => {
    last = draft ?? last
    return last
  })
}

/** The picture's text and its credit as one caption. */
function pictureOf(draft: Draft, byDraft: ReadonlyMap<Draft, readonly CaptionText[]>): CaptionText {
  const part = draft.parts?.last
  const texts = part?.kind === 'paragraph' ? [part.text] : []
  const credits = byDraft.get(draft) ?? []
  const all = [...texts, ...credits.map(({ text }) => text)]
  const source = (all[0] as FoldedText).source
  return { text: FoldedText.join(source, all), credit: credits[0]?.credit ?? null }
}
