import { FoldedText } from '../text/folded-text.js'
import type { Block, LeftOutText, Line } from './block.js'
import { opensBlock, opensWithDateline } from './line-openers.js'
import { INDENT, readLines } from './read-lines.js'

/** A wrapped line is about as long as the next one; the first of a paragraph lacks the two characters of its indent. */
const WRAP_TOLERANCE = 3
const SENTENCE_END = /(?:[。!?;:]|\.\.\.)[”’)》]*$/
/** What only running text and captions hold. */
const RUNNING = /[。;]|[!?)]$|摄$/
/** Short lines in a group without a sentence are headline lines, each a block of its own. */
const HEADLINE_LINES = 6

/** Splits the page into headline lines and paragraphs. */
export function layoutBlocks(source: string): Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const close = (): void => {
    const first = open[0]
    if (!first) return
    const previous = blocks.at(-1)?.lines.at(-1)
    const gap = previous ? first.number - previous.number - 1 : 0
    blocks.push({ lines: open, text: joinLines(source, open), gap, leftOut: markupOf(open), partNumber: 0 })
    open = []
  }
  for (const group of groupsOf(readLines(source))) {
    const running = isRunningText(group)
    for (const line of group) {
      const previous = open.at(-1)
      if (previous && !(running && runsOn(previous, line, open.length === 1))) close()
      open.push(line)
    }
    close()
  }
  return blocks
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && last.at(-1)?.number === line.number - 1) last.push(line)
    else groups.push([line])
  }
  return groups
}

/** Whether the lines between two blank lines are set as running text rather than as headline lines. */
function isRunningText(group: readonly Line[]): boolean {
  if (group.length > HEADLINE_LINES) return true
  const sentences = group.some((line) => RUNNING.test(line.text.text))
  return sentences || group.slice(0, -1).filter((line) => line.full).length * 2 >= group.length
}

/** Whether `line` continues the paragraph that `previous` belongs to. */
function runsOn(previous: Line, line: Line, isFirst: boolean): boolean {
  if (line.indented && !previous.indented) return false
  if (line.heading || previous.heading || opensBlock(line.text.text)) return false
  const indent = previous.indented ? INDENT : 0
  const room = line.width - previous.width - indent - WRAP_TOLERANCE
  if (room > 0 && !opensWithDateline(previous.text.text)) return false
  return previous.full || (isFirst && previous.nearlyFull) || !SENTENCE_END.test(previous.text.text)
}

function markupOf(lines: readonly Line[]): LeftOutText[] {
  return lines.flatMap((line) => line.markup.map((text) => ({ text, reason: 'markup' as const })))
}

function joinLines(source: string, lines: readonly Line[]): FoldedText {
  return FoldedText.join(
    source,
    lines.map((line) => line.text),
  )
}
