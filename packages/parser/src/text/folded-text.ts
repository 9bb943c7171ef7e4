import { ideographOf } from './radicals.js'
import type { Span } from './span.js'

/** What parts cells and items; other tags (b, span) may stand within a name. */
const CELL =
  /^\s*(?:[|｜]|\t|<\/?(?:t[dhr]|table|tbody|thead|li|ul|ol|d[tdl]|p|div|h[1-6]|option|section)\b)/i
/** Space of two characters' width within a line parts cells, too. */
const SPACES = /^[ \u3000]+$/
const WIDE = /\u3000{2}| {3}/
/** As far as marks between two units are read. */
const LONGEST_MARKS = 200

/**
 * Text in the form the rules read (no white space, NFKC, one form for each quote and dash), each UTF-16 unit of
 * which remembers the source units it was read from. Cutting, joining and repairing keep that memory, so any
 * result can be traced to its place on the page.
 */
export class FoldedText {
  /**
   * @param source the decoded page
   * @param text the folded characters
   * @param starts for each unit, where its source character starts; cuts of one text share it
   * @param ends for each unit, where its source character ends (exclusive)
   * @param from where in both the first unit of `text` stands
   */
  constructor(
    readonly source: string,
    readonly text: string,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    private readonly from = 0,
  ) {}

  static empty(source: string): FoldedText {
    return new FoldedText(source, '', NO_UNITS, NO_UNITS)
  }

  /** Several texts of one source as one, in the given order. */
  static join(source: string, parts: readonly FoldedText[]): FoldedText {
    const [first] = parts
    if (!first) return FoldedText.empty(source)
    if (parts.length === 1) return first
    let text = ''
    for (const part of parts) text += part.text
    if (followEachOther(parts)) return new FoldedText(source, text, first.starts, first.ends, first.from)
    const [starts, ends] = [new Int32Array(text.length), new Int32Array(text.length)]
    let at = 0
    for (const part of parts) {
      const to = part.from + part.length
      starts.set(part.starts.subarray(part.from, to), at)
      ends.set(part.ends.subarray(part.from, to), at)
      at += part.length
    }
    return new FoldedText(source, text, starts, ends)
  }

  /** Where in the source each folded unit starts. */
  startsOf(): Int32Array {
    return this.starts.subarray(this.from, this.from + this.length)
  }

  /** Whether `next` stands right behind this text in what both were cut from. */
  isFollowedBy(next: FoldedText): boolean {
    return this.starts === next.starts && this.from + this.length === next.from
  }

  get length(): number {
    return this.text.length
  }

  slice(start: number, end = this.length): FoldedText {
    const [first, last] = [placeOf(start, this.length), placeOf(end, this.length)]
    return new FoldedText(
      this.source,
      this.text.slice(first, last),
      this.starts,
      this.ends,
      this.from + Math.min(first, last),
    )
  }

  /** From its first unit to its last, for a text in the order of the source. Constant time. */
  extent(): Span {
    return this.length === 0
      ? { start: 0, end: 0 }
      : { start: this.startAt(0), end: this.endAt(this.length - 1) }
  }

  /** The smallest source span that holds the folded units from `start` to `end` (exclusive). */
  spanOf(start = 0, end = this.length): Span {
    let [from, to] = [Number.POSITIVE_INFINITY, 0]
    for (let i = start; i < end; i++) {
      from = Math.min(from, this.startAt(i))
      to = Math.max(to, this.endAt(i))
    }
    return from <= to ? { start: from, end: to } : { start: 0, end: 0 }
  }

  private startAt(at: number): number {
    return this.starts[this.from + at] as number
  }

  private endAt(at: number): number {
    return this.ends[this.from + at] as number
  }

  /** Whether the source has white space between the units `at - 1` and `at`. */
  isSeparated(at: number): boolean {
    return at > 0 && at < this.length && this.endAt(at - 1) < this.startAt(at)
  }

  /** Whether the source sets the units `at - 1` and `at` apart on one line, as columns are: a wide space, a tab, two spaces. */
  isSpaced(at: number): boolean {
    const between = this.between(at)
    return /^[^\S\n\r]+$/.test(between) && (between.length > 1 || /[\u3000\t]/.test(between))
  }

  /** Whether the source has spaces, but no line's end, between the units `at - 1` and `at`. */
  isApart(at: number): boolean {
    return /^[^\S\n\r]+$/.test(this.between(at))
  }

  /** Where cells of a table or items of a list meet: a tag of a web page's block, a bar or a tab stands in front of the unit. */
  cuts(): number[] {
    const cuts: number[] = []
    for (let at = 1; at < this.length; at++)
      if (this.isSeparated(at) && separatesCells(this.between(at).slice(0, LONGEST_MARKS))) cuts.push(at)
    return cuts
  }

  private between(at: number): string {
    return this.isSeparated(at) ? this.source.slice(this.endAt(at - 1), this.startAt(at)) : ''
  }

  /**
   * The source spans of the folded units from `start` to `end`, in reading order; a new span starts where the
   * source between two units holds anything but white space.
   */
  spansOf(start = 0, end = this.length): Span[] {
    const spans: Span[] = []
    for (let i = start; i < end; i++) {
      const [from, to] = [this.startAt(i), this.endAt(i)]
      const last = spans.at(-1)
      if (last && from >= last.start && this.isBlank(last.end, from)) {
        spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, to) }
      } else spans.push({ start: from, end: to })
    }
    return spans
  }

  /**
   * The folded units from `start` to `end` for a reader: the source's own characters (radicals that stand for ideographs, and entities of web pages, apart), without the white space of
   * the page's layout, but with one space where the source separates Latin words or numbers (`iPhone 15`). A number that
   * a line's end cuts (增长1⏎2.5%) is one.
   */
  render(start = 0, end = this.length): string {
    let shown = ''
    // Not looked up in what is shown: to read one character of a text that still grows, the engine copies all of it.
    let last = ''
    let previousEnd = -1
    for (let i = start; i < end; i++) {
      const [from, to] = [this.startAt(i), this.endAt(i)]
      if (i > start && from === this.startAt(i - 1)) continue
      const printed = this.source.slice(from, to)
      const character = ENTITY.test(printed) ? this.text.charAt(i) : ideographOf(printed)
      const around = last + character
      if (
        previousEnd >= 0 &&
        from > previousEnd &&
        WORD_BREAK.test(around) &&
        !this.isCutNumber(around, previousEnd, from)
      )
        shown += ' '
      shown += character
      last = character.slice(-1)
      previousEnd = to
    }
    return shown
  }

  private isCutNumber(around: string, start: number, end: number): boolean {
    return /^\d\d$/.test(around) && this.source.slice(start, end).includes('\n')
  }

  private isBlank(start: number, end: number): boolean {
    return start >= end || this.source.slice(start, end).trim() === ''
  }
}

const NO_UNITS = new Int32Array(0)

function followEachOther(parts: readonly FoldedText[]): boolean {
  for (let at = 1; at < parts.length; at++)
    if (!(parts[at - 1] as FoldedText).isFollowedBy(parts[at] as FoldedText)) return false
  return true
}

/** A place as `slice` of a string takes it: a negative one counts from the end. */
function placeOf(at: number, length: number): number {
  return at < 0 ? Math.max(0, length + at) : Math.min(at, length)
}

/** &ldquo; stands for a mark, and is shown as one. */
const ENTITY = /^&[#a-z\d]+;$/
const WORD_BREAK = /^[\p{Script=Latin}\d][\p{Script=Latin}\d]/u

function separatesCells(between: string): boolean {
  return CELL.test(between) || (SPACES.test(between) && WIDE.test(between))
}
