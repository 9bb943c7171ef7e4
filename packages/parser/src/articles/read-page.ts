import type { RoleBlock } from '../roles/assign-roles.js'
import { isPicture } from './captions.js'
import { dealHeads, splitPoints } from './deal-heads.js'
import {
  breaksOff,
  type Chain,
  coherence,
  type Draft,
  isSigned,
  lastParagraph,
  namesAuthors,
  newDraft,
  pairsOfDraft,
  type Section,
  toArray,
  withPart,
} from './draft.js'
import { type Element, type Head, headText, type Paragraph } from './elements.js'
import {
  type HeadSpacing,
  headSpacing,
  isNumbered,
  paragraphGap,
  sectionEvidence,
  strength,
  tightSides,
} from './head-evidence.js'
import type { RareTerms } from './rare-terms.js'
import { WEIGHTS } from './weights.js'

/** What a head is: of the text below it, of the article above it, of both, a section heading, or of neither. */
export type HeadUse = 'before' | 'after' | 'middle' | 'section' | 'detached'

/** One way to divide the page up to an element. */
interface Reading {
  readonly score: number
  /** Drafts that nothing below can join. */
  readonly closed: Chain<Draft> | null
  /** The last drafts; new text goes to the last of them, unless it returns to another. */
  readonly open: readonly Draft[]
  readonly detached: Chain<readonly RoleBlock[]> | null
  /** A head that waits for the text below it. */
  readonly pending: {
    readonly blocks: readonly RoleBlock[]
    readonly head: Head
    readonly use: HeadUse
  } | null
  /** Whether the page's headlines stand above or below their articles, so far. */
  readonly side: 'before' | 'after' | null
}

interface Evidence {
  readonly terms: RareTerms
  readonly spacing: HeadSpacing
  readonly paragraphGap: number
}

const BEAM = 16
/** Text may return to one of so many articles. */
const OPEN_DRAFTS = 8
/** Finds the most likely division of the page into articles, weighing every use of every head. */
export function readPage(
  elements: readonly Element[],
  terms: RareTerms,
): {
  drafts: Draft[]
  detached: (readonly RoleBlock[])[]
} {
  const evidence: Evidence = {
    terms,
    spacing: headSpacing(elements),
    paragraphGap: paragraphGap(elements),
  }
  let beam: Reading[] = [{ score: 0, closed: null, open: [], detached: null, pending: null, side: null }]
  for (const element of elements) {
    const next = beam.flatMap((reading) =>
      element.kind === 'paragraph'
        ? addParagraph(reading, element, evidence)
        : addHead(reading, element, evidence),
    )
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM)
  }
  const best = beam.map(finish).sort((a, b) => b.score - a.score)[0] as Reading
  const drafts = [...toArray(best.closed), ...best.open].sort((a, b) => a.start - b.start)
  return { drafts, detached: toArray(best.detached) }
}

/** The last head may head the article before it, or be its last section heading, printed after its text. */
function finish(reading: Reading): Reading {
  const { pending, open } = reading
  const score =
    reading.score + WEIGHTS.headless * open.filter((draft) => !draft.head && !isPicture(draft)).length
  const current = open.at(-1)
  if (pending?.use === 'section' && current)
    return {
      ...reading,
      score: score + WEIGHTS.lastSection,
      open: [...open.slice(0, -1), withPart(current, { kind: 'section', blocks: pending.blocks })],
    }
  if (!pending || pending.use === 'after') return { ...reading, score }
  return {
    ...reading,
    score: score + WEIGHTS.detachedLast,
    detached: { last: pending.blocks, before: reading.detached },
  }
}

function addHead(reading: Reading, head: Head, evidence: Evidence): Reading[] {
  const { blocks } = head
  const strong = strength(blocks)
  const section = sectionEvidence(head, evidence.spacing)
  const current = reading.open.at(-1)
  const options: Reading[] = [
    ...lookDown(reading, blocks, head, evidence),
    {
      ...reading,
      score: reading.score + WEIGHTS.detached - strong,
      detached: { last: blocks, before: reading.detached },
    },
    {
      ...reading,
      score: reading.score + WEIGHTS.strongSection * strong + section,
      pending: { blocks, head, use: 'section' },
    },
  ]
  options.push(...lookUp(reading, blocks, head, evidence))
  for (const at of splitPoints(blocks)) {
    const [upper, lower] = [blocks.slice(0, at), blocks.slice(at)]
    const cut = { ...reading, score: reading.score + WEIGHTS.cutHead }
    for (const above of lookUp(cut, upper, head, evidence))
      options.push(...lookDown(above, lower, head, evidence))
    if (current && strength(upper) === 0) {
      const draft = withPart(current, { kind: 'section', blocks: upper })
      const likeness = evidence.terms.share(headText(upper), pairsOfDraft(current))
      const gain = likeness + (isNumbered(upper) ? WEIGHTS.numbered : 0) + WEIGHTS.sectionBelow
      const above = { ...reading, score: reading.score + gain, open: [...reading.open.slice(0, -1), draft] }
      options.push(...lookDown(above, lower, head, evidence))
    }
  }
  const dealt = dealHeads(blocks, reading.open, evidence.terms)
  if (dealt)
    options.push({ ...reading, score: reading.score + dealt.score, open: dealt.drafts, side: 'after' })
  return options
}

/** The head waits for the text below it. */
function lookDown(
  reading: Reading,
  blocks: readonly RoleBlock[],
  head: Head,
  { spacing }: Evidence,
): Reading[] {
  const change = reading.side === 'after' ? WEIGHTS.changeOfSide : 0
  const part = isNumbered(blocks) ? WEIGHTS.numbered : 0
  const tight = WEIGHTS.tightHead * tightSides(head, spacing)
  const score = reading.score + strength(blocks) + change - part + tight
  return [{ ...reading, score, side: 'before', pending: { blocks, head, use: 'before' } }]
}

/** The head is the headline of the article above it, which may go on below. */
function lookUp(reading: Reading, blocks: readonly RoleBlock[], head: Head, { terms }: Evidence): Reading[] {
  const current = reading.open.at(-1)
  if (!current || current.head) return []
  const change = reading.side === 'before' ? WEIGHTS.changeOfSide : 0
  const authors = namesAuthors(current) && blocks.some((block) => block.byline) ? WEIGHTS.secondAuthors : 0
  const likeness = terms.share(headText(blocks), pairsOfDraft(current))
  const score = reading.score + strength(blocks) + WEIGHTS.headLikeness * likeness + change + authors
  const open = [...reading.open.slice(0, -1), { ...current, head: blocks, headAt: current.size }]
  const above: Reading = { ...reading, score, open, side: 'after', pending: { blocks, head, use: 'after' } }
  return [above, { ...above, score: score + WEIGHTS.middle, pending: { blocks, head, use: 'middle' } }]
}

function addParagraph(reading: Reading, paragraph: Paragraph, evidence: Evidence): Reading[] {
  const { pending } = reading
  const opens = paragraph.first.dateline !== null
  const current = reading.open.at(-1)
  const head = pending ? headText(pending.blocks) : ''
  const likeness = pending ? evidence.terms.share(head, paragraph.pairsAhead) : 0
  switch (pending?.use) {
    case 'before': {
      const known = current && !opens ? evidence.terms.share(head, pairsOfDraft(current)) : 0
      const plain = strength(pending.blocks) === 0 ? WEIGHTS.plainHead : 0
      const gain = WEIGHTS.headLikenessBelow * (likeness - known) + (opens ? WEIGHTS.dateline : plain)
      return [start(reading, pending.blocks, pending.head.index, paragraph, gain)]
    }
    case 'after':
      return [
        start(
          reading,
          null,
          paragraph.index,
          paragraph,
          opens ? WEIGHTS.datelineAfterHead : paragraph.credited ? 0 : WEIGHTS.startAfterHead,
        ),
        ...returns(reading, paragraph),
      ]
    case 'middle':
      return proceed(reading, paragraph, WEIGHTS.headLikeness * likeness, true)
    case 'section': {
      const section = { kind: 'section', blocks: pending.blocks } as const
      if (!current) return [startBelowSection(reading, section, pending.head.index, paragraph)]
      const open = [...reading.open.slice(0, -1), withPart(current, section)]
      const gain = WEIGHTS.section + WEIGHTS.sectionLikeness * likeness
      return [...proceed({ ...reading, open }, paragraph, gain, true)]
    }
    default:
      return goOn(reading, paragraph, evidence)
  }
}

/** No head stands above the paragraph: it goes on with an article, or opens one whose headline stands elsewhere. */
function goOn(reading: Reading, paragraph: Paragraph, evidence: Evidence): Reading[] {
  const current = reading.open.at(-1)
  const apart = paragraph.first.gap > evidence.paragraphGap
  const opens = paragraph.first.dateline || paragraph.credited || (current && isSigned(current))
  const gain = opens ? 0 : (apart ? WEIGHTS.apart : 0) + WEIGHTS.startWithoutHead
  return [
    start(reading, null, paragraph.index, paragraph, gain),
    ...proceed(reading, paragraph, 0, paragraph.credited || apart),
    ...returns(reading, paragraph, apart),
  ]
}

/** The page begins in the middle of an article, with a section heading. */
function startBelowSection(reading: Reading, section: Section, index: number, paragraph: Paragraph): Reading {
  const open = [withPart(withPart(newDraft(null, index), section), paragraph)]
  return {
    ...reading,
    pending: null,
    score: reading.score + WEIGHTS.section + WEIGHTS.startWithoutHead,
    open,
  }
}

/** The paragraph opens an article. */
function start(
  reading: Reading,
  head: readonly RoleBlock[] | null,
  index: number,
  paragraph: Paragraph,
  gain: number,
): Reading {
  const open = [...reading.open, withPart(newDraft(head, index), paragraph)]
  const dropped = open.length > OPEN_DRAFTS ? open.shift() : undefined
  const headless = dropped && !dropped.head && !isPicture(dropped) ? WEIGHTS.headless : 0
  return {
    ...reading,
    pending: null,
    score: reading.score + gain + headless,
    open,
    closed: dropped ? { last: dropped, before: reading.closed } : reading.closed,
  }
}

/** The paragraph goes on with the article before it; below a head only if they are about one matter. */
function proceed(reading: Reading, paragraph: Paragraph, gain: number, compare: boolean): Reading[] {
  const current = reading.open.at(-1)
  if (!current) return [start(reading, null, paragraph.index, paragraph, gain)]
  const score =
    reading.score + gain + conflicts(paragraph, current) + (compare ? coherence(paragraph, current) : 0)
  const open = [...reading.open.slice(0, -1), withPart(current, paragraph)]
  return [{ ...reading, pending: null, score, open }]
}

/** The paragraph returns to an article that another one interrupted. */
function returns(reading: Reading, paragraph: Paragraph, apart = false): Reading[] {
  const { open, pending } = reading
  const current = open.at(-1)
  if (!current || paragraph.first.dateline) return []
  const tie = pending ? 0 : coherence(paragraph, current)
  const left = breaksOff(current) ? WEIGHTS.leavingSentence : 0
  return open.slice(0, -1).flatMap((draft, at): Reading[] => {
    const resumed = breaksOff(draft) ? WEIGHTS.resumedSentence : 0
    const gain =
      coherence(paragraph, draft) -
      tie +
      resumed +
      left +
      WEIGHTS.returning +
      (apart ? WEIGHTS.apart : 0) +
      conflicts(paragraph, draft)
    if (gain < WEIGHTS.returning) return []
    const reordered = [...open.slice(0, at), ...open.slice(at + 1), withPart(draft, paragraph)]
    return [{ ...reading, pending: null, score: reading.score + gain, open: reordered }]
  })
}

/** What speaks against a paragraph's going on with an article. */
function conflicts(paragraph: Paragraph, draft: Draft): number {
  const signed = lastParagraph(draft)?.signature ? WEIGHTS.afterSignature : 0
  const dateline = paragraph.first.dateline ? WEIGHTS.datelineInside : 0
  const authors = paragraph.signature && namesAuthors(draft) ? WEIGHTS.secondAuthors : 0
  return signed + dateline + authors
}
