import { isUnfinished } from '../lexicon/marks.js'
import { isCovered, readFurniture } from '../signs/furniture.js'
import { FoldedText } from '../text/folded-text.js'
import type { Block, LeftOutText, Line } from './block.js'
import { opensBlock, opensWithDateline } from './line-openers.js'
import type { LineLayout, PageLayout } from './page-layout.js'
import { INDENT, type ReadLine, readLines, withFullness } from './read-lines.js'
import { unzipColumns } from './unzip-columns.js'

/** A wrapped line is about as long as the next one; the first of a paragraph lacks the two characters of its indent. */
const WRAP_TOLERANCE = 3
const RUNNING_MARK = /[。,;]/
/** Type sizes nearer than this share are one. */
const SIZE_TOLERANCE = 0.06
/** A line set in by more than this share of its type size begins a paragraph. */
const INDENT_SHARE = 1.2
const LARGEST_INDENT = 4
const LONGEST_FURNITURE = 60
/** Rules and pictures, which stand for themselves. */
const BARE = /^(?:!\[[^\]]*\]\([^)]*\)|<[^<>]+>|[-—_=*·.|+:~]+)$/

/**
 * Splits the page into blocks: lines are joined only where they surely run on. What may or may not belong together
 * (the lines of a headline, paragraphs that a column breaks) stays apart, for the division to decide.
 */
export function layoutBlocks(source: string, layout?: PageLayout): Block[] {
  const lines = withFullness(unzipColumns(readLines(source, layout)))
  const setIn = usesIndents(lines)
  const blocks: Block[] = []
  let open: ReadLine[] = []
  const close = (): void => {
    if (open.length === 0) return
    blocks.push(blockOf(source, open, blocks.at(-1)))
    open = []
  }
  lines.forEach((line, at) => {
    const joins = open.length > 0 && runsOn(open, line, lines[at + 1], setIn)
    if (!joins) close()
    open.push(line)
  })
  close()
  return blocks
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

/** Whether the page sets its paragraphs in, so that a line that is not set in goes on. */
function usesIndents(lines: readonly Line[]): boolean {
  let [setIn, flush] = [0, 0]
  for (const line of lines) {
    if (line.indent >= 1 && line.indent < 4) setIn++
    else if (line.indent === 0) flush++
  }
  return setIn >= 2 && flush >= setIn
}

/** Whether `line` surely continues the block of `open`. */
function runsOn(
  open: readonly ReadLine[],
  line: ReadLine,
  next: ReadLine | undefined,
  setIn: boolean,
): boolean {
  const previous = open.at(-1) as ReadLine
  if (mustBreak(open, previous, line)) return false
  if (line.place && previous.place) return runsOnInPrint(previous.place, line.place, open)
  return runsOnInText(open, previous, line, next, setIn)
}

/** What parts two lines in any setting. */
function mustBreak(open: readonly ReadLine[], previous: ReadLine, line: ReadLine): boolean {
  if (line.gap > 0 || line.opensColumn || line.level > 0 || previous.level > 0) return true
  if (line.picture || previous.picture || opensBlock(line.text.text)) return true
  if (BARE.test(line.text.text) || BARE.test(previous.text.text)) return true
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
  if (isUnfinished(previous.text.text)) {
    return previous.full || (isSecond && previous.nearlyFull) || isRunning(first)
  }
  // the sentence is over: only where paragraphs are set in does a line that is not go on, unless it may be a headline
  return setIn && previous.full && line.indent === 0 && first.indent >= 1 && !mayBeHeadline(line, next)
}

/** Whether a block's first line is surely text. */
function isRunning({ indent, text }: ReadLine): boolean {
  return indent >= 1 || opensWithDateline(text.text) || RUNNING_MARK.test(text.text)
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

/** Lines of one block and one type size run on, up to a line that is set in. */
function runsOnInPrint(previous: LineLayout, line: LineLayout, open: readonly ReadLine[]): boolean {
  if (line.block !== previous.block || line.bold !== previous.bold || line.vertical !== previous.vertical)
    return false
  const size = Math.max(line.fontSize, previous.fontSize)
  if (Math.abs(line.fontSize - previous.fontSize) > size * SIZE_TOLERANCE) return false
  return !isSetIn(line, previous, open)
}

/** Whether the line begins a paragraph: it starts further in than the line before it, whose sentence is over. */
function isSetIn(line: LineLayout, previous: LineLayout, open: readonly ReadLine[]): boolean {
  const start = (place: LineLayout): number => (place.vertical ? place.box.y : place.box.x)
  const by = start(line) - start(previous)
  if (isUnfinished(open.at(-1)?.text.text ?? '')) return false
  return by > line.fontSize * INDENT_SHARE && by < line.fontSize * LARGEST_INDENT
}

function markupOf(lines: readonly Line[]): LeftOutText[] {
  return lines.flatMap((line) => line.markup.map((text) => ({ text, reason: 'markup' as const })))
}
