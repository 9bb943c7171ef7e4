import type { Block, LeftOutText } from '../layout/block.js'
import { splitIntoDoubledRuns } from '../text/doubled-runs.js'
import { FoldedText } from '../text/folded-text.js'

const SHORTEST_COPY = 4

/** A block whose text is printed once: 走深走实走深走实 → 走深走实. */
export function undoubled(block: Block): Block {
  const { kept, repeated } = undouble(block)
  if (repeated.length === 0) return block
  const leftOut = repeated.map((text) => ({ text, reason: 'repeatedText' as const }))
  return { ...block, text: kept, leftOut: [...block.leftOut, ...leftOut] }
}

/** A heading drawn twice over two lines: the second line repeats the first. */
export function withoutCopies(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  /** What the copies of the last block leave out, one list however many there are. */
  let copies: LeftOutText[] | null = null
  for (const block of blocks) {
    const last = kept.at(-1)
    if (last && isCopy(block, last)) {
      if (!copies) {
        copies = [...last.leftOut]
        kept[kept.length - 1] = { ...last, leftOut: copies }
      }
      copies.push(...block.leftOut, { text: block.text, reason: 'repeatedText' })
    } else {
      copies = null
      kept.push(block)
    }
  }
  return kept
}

function isCopy({ text, gap }: Block, last: Block): boolean {
  const heading = text.length >= SHORTEST_COPY && !text.text.endsWith('。')
  return heading && gap === 0 && last.text.text === text.text
}

interface Undoubled {
  readonly kept: FoldedText
  readonly repeated: readonly FoldedText[]
}

/** Line by line, as a page draws, else as a whole: a line may be broken between its two copies. */
function undouble(block: Block): Undoubled {
  if (block.lines.length === 1) return undoubleText(block.text)
  const lines = block.lines.map((line) => undoubleText(line.text))
  const repeated = lines.flatMap((line) => line.repeated)
  const texts = lines.map((line) => line.kept)
  const whole = undoubleText(repeated.length === 0 ? block.text : FoldedText.join(block.text.source, texts))
  return { kept: whole.kept, repeated: [...repeated, ...whole.repeated] }
}

/** Takes out second copies until there are none: a line may be drawn four times. */
function undoubleText(text: FoldedText): Undoubled {
  let kept = text
  const repeated: FoldedText[] = []
  for (let pieces = splitIntoDoubledRuns(kept.text); pieces; pieces = splitIntoDoubledRuns(kept.text)) {
    const parts: FoldedText[] = []
    for (const { start, end, doubled } of pieces) {
      const middle = doubled ? (start + end) / 2 : end
      parts.push(kept.slice(start, middle))
      if (doubled) repeated.push(kept.slice(middle, end))
    }
    kept = FoldedText.join(kept.source, parts)
  }
  return { kept, repeated }
}
