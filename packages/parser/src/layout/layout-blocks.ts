import { type Usual, usualAfter } from '../lexicon/character-pairs.js'
import { isUnfinished } from '../lexicon/marks.js'
import { surnameLength } from '../lexicon/surnames.js'
import { credit } from '../signs/credit.js'
import { isCovered, readFurniture } from '../signs/furniture.js'
import { FoldedText } from '../text/folded-text.js'
import type { Block, LeftOutText, Line } from './block.js'
import { bodySizeOf } from './body-size.js'
import { closeGaps } from './close-gaps.js'
import { withInnerHeadings } from './inner-headings.js'
import { namesRunOn, opensBlock, opensWithDateline } from './line-openers.js'
import { doubledRuns } from './lines-doubled-together.js'
import type { PageLayout } from './page-layout.js'
import { INDENT, type ReadLine, readLines, withFullness } from './read-lines.js'
import { runsOnInPrint } from './runs-on-in-print.js'
import { unzipColumns } from './unzip-columns.js'

/** A wrapped line is about as long as the next one; the first of a paragraph lacks the two characters of its indent. */
const WRAP_TOLERANCE = 3
/** The same for a further line where nothing else parts paragraphs. */
const BARE_TOLERANCE = 1.5
/** A text of this many lines with hardly a blank line or an indent has lost what separates its paragraphs. */
const BARE_LINES = 60
const BARE_SHARE = 0.03
/** What two lines without a mark must make of their characters to be one: lists of headlines stay apart. */
const OFTEN: Usual = 3
/** A line so short is no headline by itself. */
const REMAINDER = /^(?:\p{Script=Han}{1,3}[”》)]?|[”》)])$/u
const RUNNING_MARK = /[。,;]/
const LONGEST_FURNITURE = 60
/** What a credit may end with, 通讯员 供图: asked first, since few lines do. */
const CREDITED = /(?:摄|供图)[)）]?$/
/** Rules and pictures, which stand for themselves. */
const BARE = /^(?:!\[[^\]]*\]\([^)]*\)|<[^<>]+>|[-—_=*·.|+:~]+)$/

/**
 * Splits the page into blocks: lines are joined only where they surely run on. What may or may not belong together
 * (the lines of a headline, paragraphs that a column breaks) stays apart, for the division to decide.
 */
export function layoutBlocks(source: string, layout?: PageLayout): readonly Block[] {
  const lines = withFullness(unzipColumns(closeGaps(readLines(source, layout))))
  const setting: Setting = { setIn: usesIndents(lines), bare: isBare(lines), bodySize: bodySizeOf(lines) }
  const runs = doubledRuns(lines)
  const blocks: Block[] = []
  let open: ReadLine[] = []
  const close = (): void => {
    if (open.length === 0) return
    blocks.push(blockOf(source, open, blocks.at(-1)))
    open = []
  }
  lines.forEach((line, at) => {
    const [before, run] = [runs[at - 1] ?? 0, runs[at] as number]
    const joins =
      before > 0 || run > 0 ? before === run : open.length > 0 && runsOn(open, line, lines[at + 1], setting)
    if (!joins) close()
    open.push(line)
  })
  close()
  return withInnerHeadings(blocks, setting.bodySize)
}

function blockOf(source: string, lines: readonly ReadLine[], previous: Block | undefined): Block {
  const first = lines[0] as ReadLine
  return {
    lines,
    text: FoldedText.join(
      source,
      lines.map((line) => line.text),
    ),
    gap: previous ? first.gap : 0,
    leftOut: markupOf(lines),
    partNumber: 0,
    belowPicture: previous !== undefined && isPicture(previous.lines.at(-1)),
  }
}

function isPicture(line: Line | undefined): boolean {
  return line !== undefined && 'picture' in line && line.picture === true
}

/** How the page is set. */
interface Setting {
  /** Whether paragraphs are set in. */
  readonly setIn: boolean
  /** Whether neither blank lines nor indents separate them. */
  readonly bare: boolean
  /** Type size of most characters; 0 without geometry. */
  readonly bodySize: number
}

/** Whether the page sets its paragraphs in, so that a line that is not set in goes on. */
function usesIndents(lines: readonly Line[]): boolean {
  let [setIn, flush] = [0, 0]
  for (const line of lines) {
    if (line.indent >= 1 && line.indent < 4) setIn++
    else if (line.indent === 0) flush++
  }
  return setIn >= 2 && flush >= setIn
}

function isBare(lines: readonly Line[]): boolean {
  const separated = lines.filter(({ gap, indent }) => gap > 0 || indent >= 1).length
  return lines.length >= BARE_LINES && separated < BARE_SHARE * lines.length
}

/** Whether `line` surely continues the block of `open`. */
function runsOn(
  open: readonly ReadLine[],
  line: ReadLine,
  next: ReadLine | undefined,
  { setIn, bare, bodySize }: Setting,
): boolean {
  const previous = open.at(-1) as ReadLine
  if (namesRunOn(previous.text.text, line.text.text)) return true
  if (mustBreak(open, previous, line)) return false
  if (line.place && previous.place) return runsOnInPrint(previous, line, next, bodySize)
  if ((bare || line.threaded) && !charactersRunOn(open, previous, line)) return false
  return runsOnInText(open, previous, line, next, setIn)
}

/** What separates two lines in any setting. */
function mustBreak(open: readonly ReadLine[], previous: ReadLine, line: ReadLine): boolean {
  if (line.gap > 0 || line.opensColumn || line.level > 0 || previous.level > 0) return true
  if (line.picture || previous.picture || opensBlock(line.text.text)) return true
  if (BARE.test(line.text.text) || BARE.test(previous.text.text)) return true
  if (CREDITED.test(previous.text.text) && credit.read(previous.text) !== null) return true
  return standsApart(line) || (open.length === 1 && standsApart(previous))
}

/** By indents, widths and marks alone. */
function runsOnInText(
  open: readonly ReadLine[],
  previous: ReadLine,
  line: ReadLine,
  next: ReadLine | undefined,
  setIn: boolean,
): boolean {
  const first = open[0] as ReadLine
  const isSecond = open.length === 1
  if (line.indent > previous.indent + 0.5 || (setIn && line.indent >= 1)) return false
  const indent = isSecond && first.indent >= 1 && line.indent === 0 ? INDENT : 0
  const room = line.width - previous.width - indent - WRAP_TOLERANCE
  if (room > 0 && !opensWithDateline(previous.text.text)) return false
  if (isUnfinished(previous.text.text)) return sentenceRunsOn(open, previous, line, next, setIn)
  // the sentence is over: only where paragraphs are set in does a line that is not go on, unless it may be a headline
  return setIn && previous.full && line.indent === 0 && first.indent >= 1 && !mayBeHeadline(line, next)
}

/** Whether a line that ends no sentence goes on in the next one. */
function sentenceRunsOn(
  open: readonly ReadLine[],
  previous: ReadLine,
  line: ReadLine,
  next: ReadLine | undefined,
  setIn: boolean,
): boolean {
  const first = open[0] as ReadLine
  if (isText(first) || isRemainder(previous, line)) return true
  const isSecond = open.length === 1
  const often = usualBetween(previous, line) >= OFTEN
  if (!previous.full && !(isSecond && previous.nearlyFull)) return isRunning(first) && (often || !isSecond)
  return often || (open.some(isRunning) && !(setIn && isSecond && mayBeHeadline(line, next)))
}

/** What is left of a headline that fills its column, and is no name below it: `……的“亲戚”别急着`, `认`. */
function isRemainder(previous: ReadLine, line: ReadLine): boolean {
  const { text } = line.text
  if (!previous.full || line.indent > 0 || !REMAINDER.test(text)) return false
  return text.length === 1 || usualBetween(previous, line) >= OFTEN || surnameLength(text) === 0
}

/** Where nothing else parts paragraphs: whether a sentence may go on with the characters of the next line, and in its width. */
function charactersRunOn(open: readonly ReadLine[], previous: ReadLine, line: ReadLine): boolean {
  if (open.length > 1 && line.width > previous.width + BARE_TOLERANCE) return false
  if (!isUnfinished(previous.text.text)) return true
  const usual = usualBetween(previous, line)
  return usual > 0 && (usual >= OFTEN || open.some(isRunning))
}

function usualBetween(previous: ReadLine, line: ReadLine): Usual {
  return usualAfter(previous.text.text.at(-1) ?? '', line.text.text.charAt(0))
}

/** Whether a block's first line is text, as it seems: headlines have commas too. */
function isRunning(line: ReadLine): boolean {
  return isText(line) || RUNNING_MARK.test(line.text.text)
}

/** Whether a block's first line is surely text. */
function isText({ indent, text }: ReadLine): boolean {
  return indent >= 1 || opensWithDateline(text.text) || text.text.includes('。')
}

/** A line that fills no column, ends no sentence, and before a paragraph that is set in. */
function mayBeHeadline(line: ReadLine, next: ReadLine | undefined): boolean {
  if (!isUnfinished(line.text.text)) return false
  return next === undefined || next.gap > 0 || next.opensColumn || next.indent > line.indent || !line.full
}

/** A page number or running head in the middle of a text. */
function standsApart(line: Line): boolean {
  if (line.full || line.text.length > LONGEST_FURNITURE || RUNNING_MARK.test(line.text.text.slice(-1)))
    return false
  const found = readFurniture(line.text)
  return found !== null && isCovered(found)
}

function markupOf(lines: readonly Line[]): LeftOutText[] {
  return lines.flatMap((line) => line.markup.map((text) => ({ text, reason: 'markup' as const })))
}
