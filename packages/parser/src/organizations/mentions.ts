import type { Passage } from '../passages.js'
import type { Span } from '../text/span.js'
import { occurrencesOf } from './occurrences.js'
import type { RecognizedMention } from './recognized.js'

/** The mentions found so far on a page: none overlaps another, and each string can be looked up. */
export class PageMentions {
  private readonly byPassage: RecognizedMention[][]
  private readonly taken: Uint8Array[]
  /** In front of which characters cells or items meet, ascending, by passage; and the same as marks, null where none do. */
  private readonly cuts: readonly (readonly number[])[]
  private readonly cutMarks: readonly (Uint8Array | null)[]

  constructor(readonly passages: readonly Passage[]) {
    this.byPassage = passages.map(() => [])
    this.cuts = passages.map(({ text }) => text.cuts())
    this.cutMarks = passages.map(({ text }, passage) => marked(this.cutsOf(passage), text.length))
    this.taken = passages.map(({ text }) => new Uint8Array(text.length))
  }

  cutsOf(passage: number): readonly number[] {
    return this.cuts[passage] ?? []
  }

  /** Whether a span reaches from one cell into another. */
  isAcross(passage: number, { start, end }: Span): boolean {
    return this.cutMarks[passage]?.subarray(start + 1, end).includes(1) ?? false
  }

  /** Adds a mention unless it overlaps one that is there, or reaches from one cell into another. */
  add(mention: RecognizedMention): boolean {
    if (this.isAcross(mention.passage, mention)) return false
    const taken = this.taken[mention.passage] as Uint8Array
    if (taken.subarray(mention.start, mention.end).includes(1)) return false
    taken.fill(1, mention.start, mention.end)
    this.byPassage[mention.passage]?.push(mention)
    return true
  }

  /**
   * Adds every place where the page writes one of the names, each with its confidence, the longest first, unless it is no
   * name there; one walk for however many names.
   */
  addEverywhere(
    names: ReadonlyMap<string, number>,
    rule: string,
    isName: (text: string, span: Span) => boolean = () => true,
  ): void {
    const texts = this.passages.map(({ text }) => text.text)
    const found = [...occurrencesOf(names.keys(), texts)].map(({ name, at, start }) => ({
      passage: at,
      start,
      end: start + name.length,
      rule,
      confidence: names.get(name) ?? 0,
    }))
    const lengthOf = ({ start, end }: RecognizedMention): number => end - start
    for (const mention of found.sort((a, b) => lengthOf(b) - lengthOf(a)))
      if (isName(texts[mention.passage] ?? '', mention)) this.add(mention)
  }

  /** Each string that the page names, with the confidence of its surest mention. */
  confidences(): Map<string, number> {
    const sure = new Map<string, number>()
    for (const mention of this.all()) {
      const surface = this.surfaceOf(mention)
      sure.set(surface, Math.max(sure.get(surface) ?? 0, mention.confidence))
    }
    return sure
  }

  surfaceOf({ passage, start, end }: RecognizedMention): string {
    return (this.passages[passage] as Passage).text.text.slice(start, end)
  }

  /** In the order of the page. */
  all(): RecognizedMention[] {
    return this.byPassage.flatMap((mentions) => mentions.sort((a, b) => a.start - b.start))
  }
}

function marked(places: readonly number[], length: number): Uint8Array | null {
  if (places.length === 0) return null
  const marks = new Uint8Array(length)
  for (const place of places) marks[place] = 1
  return marks
}
