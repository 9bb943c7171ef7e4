import type { Head, Run } from './elements.js'
import { RareTerms } from './rare-terms.js'

/** What a head is: of the run after it, of the article before it, of both, a section heading, or of neither. */
export type HeadUse = 'before' | 'after' | 'middle' | 'section' | 'detached'

/** Elements that make one article, in the order of the page. */
export interface Draft {
  head: Head | null
  /** Runs and section headings, in the order of the page. */
  readonly parts: (Run | Head)[]
  /** Index in `parts` where the headline stands: what comes before it on the page is read last. */
  headAt: number
}

interface Reading {
  readonly score: number
  readonly drafts: readonly Draft[]
  readonly detached: readonly Head[]
  /** A head that waits for the run after it. */
  readonly pending: { readonly head: Head; readonly use: HeadUse } | null
}

const BEAM = 12

/** Finds the most likely division of the page into articles, weighing every use of every head. */
export function readPage(elements: readonly (Head | Run)[]): { drafts: Draft[]; detached: Head[] } {
  const runs = elements.filter((element) => element.kind === 'run')
  const terms = new RareTerms(runs.flatMap((run) => run.paragraphs.map((paragraph) => paragraph.text)))
  let beam: Reading[] = [{ score: 0, drafts: [], detached: [], pending: null }]
  for (const element of elements) {
    const next = beam.flatMap((reading) =>
      element.kind === 'run' ? addRun(reading, element, terms) : addHead(reading, element, terms),
    )
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM)
  }
  const finished = beam.map(finish)
  const best = finished.sort((a, b) => b.score - a.score)[0] as Reading
  return { drafts: [...best.drafts], detached: [...best.detached] }
}

/** The last head may head the article before it, or be its last section heading, printed after its text. */
function finish(reading: Reading): Reading {
  const last = reading.drafts.at(-1)
  const headless = last && !last.head ? -1 : 0
  if (reading.pending?.use === 'section' && last) {
    const draft = { ...last, parts: [...last.parts, reading.pending.head] }
    return {
      ...reading,
      score: reading.score + headless - 0.5,
      drafts: [...reading.drafts.slice(0, -1), draft],
    }
  }
  if (reading.pending?.use === 'after') return reading
  if (reading.pending)
    return {
      ...reading,
      score: reading.score + headless - 2,
      detached: [...reading.detached, reading.pending.head],
    }
  return { ...reading, score: reading.score + headless }
}

function addHead(reading: Reading, head: Head, terms: RareTerms): Reading[] {
  const current = reading.drafts.at(-1)
  const strong = strength(head)
  const options: Reading[] = [
    { ...reading, score: reading.score + strong, pending: { head, use: 'before' } },
    { ...reading, score: reading.score - 1 - strong, detached: [...reading.detached, head] },
    { ...reading, score: reading.score - 2 * strong, pending: { head, use: 'section' } },
  ]
  if (current && !current.head) {
    const score = reading.score + strong + 2 * similarity(head, current, terms)
    const drafts = [...reading.drafts.slice(0, -1), { ...current, head, headAt: current.parts.length }]
    options.push({ ...reading, score, drafts, pending: { head, use: 'after' } })
    options.push({ ...reading, score: score - 1, drafts, pending: { head, use: 'middle' } })
  }
  return options
}

function addRun(reading: Reading, run: Run, terms: RareTerms): Reading[] {
  const { pending } = reading
  const opens = run.first.dateline !== null
  const current = reading.drafts.at(-1)
  const previous = current?.parts.at(-1)
  const closed = previous?.kind === 'run' && previous.signature !== null
  const likeness = pending ? terms.share(headText(pending.head), run.pairs) : 0
  const known = pending && current ? similarity(pending.head, current, terms) : 0
  const score = reading.score
  const headless = current && !current.head ? -1 : 0
  const start = (head: Head | null, gain: number): Reading => ({
    ...reading,
    pending: null,
    score: score + gain + headless,
    drafts: [...reading.drafts, { head, parts: [run], headAt: 0 }],
  })
  const proceed = (parts: (Run | Head)[], gain: number): Reading[] => {
    if (!current)
      return [{ ...reading, pending: null, score: score + gain, drafts: [{ head: null, parts, headAt: 0 }] }]
    const draft = { ...current, parts: [...current.parts, ...parts] }
    const penalty = (opens ? -4 : 0) + (closed ? -1.5 : 0) + coherence(run, current)
    return [
      {
        ...reading,
        pending: null,
        score: score + gain + penalty,
        drafts: [...reading.drafts.slice(0, -1), draft],
      },
    ]
  }
  switch (pending?.use) {
    case 'before':
      return [start(pending.head, 2 * (likeness - (opens ? 0 : known)) + (opens ? 1 : 0))]
    case 'after':
      return [start(null, opens ? 0.5 : -1)]
    case 'middle':
      return proceed([run], 2 * likeness)
    case 'section':
      return proceed([pending.head, run], 0.6 + 0.5 * likeness)
    default:
      return [start(null, opens || closed ? 0 : -1.5), ...proceed([run], 0)]
  }
}

function similarity(head: Head, draft: Draft, terms: RareTerms): number {
  const pairs = new Set<string>()
  for (const part of draft.parts) if (part.kind === 'run') for (const pair of part.pairs) pairs.add(pair)
  return terms.share(headText(head), pairs)
}

const TIED = 0.3
const TIE_WEIGHT = 3
const RECENT_PARTS = 8

/** How well a run goes with an article, by the phrases they share: about -0.9 for strangers, 1.5 for the same matter. */
function coherence(run: Run, draft: Draft): number {
  const parts = [...draft.parts.slice(0, 2), ...draft.parts.slice(2).slice(-RECENT_PARTS)].filter(
    (part) => part.kind === 'run',
  )
  let shared = 0
  for (const phrase of run.phrases) if (parts.some((part) => part.phrases.has(phrase))) shared++
  const size = parts.reduce((sum, part) => sum + part.phrases.size, 0)
  const tie = shared / Math.sqrt(Math.max(1, Math.min(run.phrases.size, size)))
  const certainty = run.phrases.size / (run.phrases.size + 50)
  return Math.max(-0.9, Math.min(1.5, (tie - TIED) * TIE_WEIGHT)) * certainty
}

function headText(head: Head): string {
  return head.blocks.map((block) => (block.role === 'byline' ? '' : block.text.text)).join(' ')
}

/** How surely a head is a headline rather than a section heading. */
function strength(head: Head): number {
  const byline = head.blocks.some((block) => block.role === 'byline')
  const subtitle = head.blocks.some((block) => block.role === 'subtitle')
  const parts = head.blocks.filter(
    (block, index) => index > 0 && block.gap > 0 && block.role === 'headline',
  ).length
  return (byline ? 1 : 0) + (subtitle ? 0.7 : 0) + (parts > 0 ? 0.4 : 0)
}
