import type { RoleBlock } from '../roles/assign-roles.js'
import { type Element, isUnfinished, type Paragraph } from './elements.js'
import { pairsOf } from './rare-terms.js'
import { WEIGHTS } from './weights.js'

/** A list that shares its tail: readings that differ in their last step keep one memory of the rest. */
export interface Chain<T> {
  readonly last: T
  readonly before: Chain<T> | null
}

export function toArray<T>(chain: Chain<T> | null): T[] {
  const values: T[] = []
  for (let at = chain; at; at = at.before) values.push(at.last)
  return values.reverse()
}

export type Section = { readonly kind: 'section'; readonly blocks: readonly RoleBlock[] }

/** Elements that make one article, in the order of the page. */
export interface Draft {
  readonly head: readonly RoleBlock[] | null
  readonly parts: Chain<Paragraph | Section> | null
  /** How many parts stand above the headline: they are read last. */
  readonly headAt: number
  readonly size: number
  /** Its first paragraphs and its last ones: what new text is compared with. */
  readonly opening: readonly Paragraph[]
  readonly recent: readonly Paragraph[]
  /** Where it starts on the page. */
  readonly start: number
}

const OPENING = 2
const RECENT = 8

export function newDraft(head: readonly RoleBlock[] | null, start: number): Draft {
  return { head, parts: null, headAt: 0, size: 0, opening: [], recent: [], start }
}

export function withPart(draft: Draft, part: Paragraph | Section): Draft {
  const grown = { ...draft, parts: { last: part, before: draft.parts }, size: draft.size + 1 }
  if (part.kind === 'section') return grown
  return draft.opening.length < OPENING
    ? { ...grown, opening: [...draft.opening, part] }
    : { ...grown, recent: [...draft.recent.slice(1 - RECENT), part] }
}

export function lastParagraph(draft: Draft): Paragraph | undefined {
  return draft.recent.at(-1) ?? draft.opening.at(-1)
}

export function isSigned(draft: Draft): boolean {
  return lastParagraph(draft)?.signature != null
}

export function breaksOff(draft: Draft): boolean {
  const last = lastParagraph(draft)
  return last !== undefined && isUnfinished(last.text.text)
}

/** Whether its dateline or byline names its authors. */
export function namesAuthors(draft: Draft): boolean {
  const dateline = draft.opening[0]?.first.dateline
  return (dateline?.authors.length ?? 0) > 0 || (draft.head?.some((block) => block.byline) ?? false)
}

const pairs = new WeakMap<Paragraph, Set<string>>()

/** The pairs of letters of its text. */
export function pairsOfDraft(draft: Draft): ReadonlySet<string> {
  const all = new Set<string>()
  for (const paragraph of [...draft.opening, ...draft.recent]) {
    let own = pairs.get(paragraph)
    if (!own) {
      own = pairsOf(paragraph.text.text)
      pairs.set(paragraph, own)
    }
    for (const pair of own) all.add(pair)
  }
  return all
}

/** How well a paragraph goes with an article, by the phrases they share: from `leastTie` to `mostTie`. */
export function coherence(paragraph: Paragraph, draft: Draft): number {
  const known = [...draft.opening, ...draft.recent]
  let shared = 0
  for (const phrase of paragraph.phrases) if (known.some(({ phrases }) => phrases.has(phrase))) shared++
  const size = known.reduce((sum, { phrases }) => sum + phrases.size, 0)
  const tie = shared / Math.sqrt(Math.max(1, Math.min(paragraph.phrases.size, size)))
  const certainty = paragraph.phrases.size / (paragraph.phrases.size + WEIGHTS.halfSure)
  return (
    Math.max(WEIGHTS.leastTie, Math.min(WEIGHTS.mostTie, (tie - WEIGHTS.stranger) * WEIGHTS.tie)) * certainty
  )
}

/** The paragraph that an element is, if it is one and opens with a dateline. */
export function opensArticle(element: Element | undefined): boolean {
  return element?.kind === 'paragraph' && element.first.dateline !== null
}
