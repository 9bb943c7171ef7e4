import type { Block, LeftOutText } from '../layout/block.js'
import { splitIntoDoubledRuns } from '../text/doubled-runs.js'
import { FoldedText } from '../text/folded-text.js'

const SHORTEST_COPY = 4

/** A block whose text is printed once: 走深走实走深走实 → 走深走实. */
export function undoubled(block: Block): Block {
  const { kept, repeated } = undouble(block)
  const leftOut = repeated.map((text) => ({ text, reason: 'repeatedText' as const }))
  return { ...block, text: kept, leftOut: [...block.leftOut, ...leftOut] }
}

/** A heading drawn twice over two lines: the second line repeats the first. */
export function withoutCopies(blocks: readonly Block[]): Block[] {
  const merged: { block: Block; leftOut: LeftOutText[] }[] = []
  for (const block of blocks) {
    const last = merged.at(-1)
    const heading = block.text.length >= SHORTEST_COPY && !block.text.text.endsWith('。')
    if (!last || !heading || block.gap > 0 || last.block.text.text !== block.text.text)
      merged.push({ block, leftOut: [...block.leftOut] })
    else last.leftOut.push(...block.leftOut, { text: block.text, reason: 'repeatedText' })
  }
  return merged.map(({ block, leftOut }) => ({ ...block, leftOut }))
}

interface Undoubled {
  readonly kept: FoldedText
  readonly repeated: readonly FoldedText[]
}

/** Line by line, as a page draws, else as a whole: a line may be broken between its two copies. */
function undouble(block: Block): Undoubled {
  const source = block.text.source
  const lines = block.lines.map((line) => undoubleText(line.text))
  const repeated = lines.flatMap((line) => line.repeated)
  const whole = undoubleText(
    FoldedText.join(
      source,
      lines.map((line) => line.kept),
    ),
  )
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
