import { fold } from '../text/fold.js'
import { FoldedText } from '../text/folded-text.js'
import type { Block, Line } from './block.js'

/** Splits the page into blocks at blank lines. */
export function layoutBlocks(source: string): Block[] {
  const groups: Line[][] = [[]]
  let start = 0
  source.split('\n').forEach((raw, number) => {
    const text = fold(source, start, start + raw.length)
    start += raw.length + 1
    if (text.length === 0) groups.push([])
    else groups.at(-1)?.push({ text, number, width: text.length, indented: /^\s/.test(raw) })
  })
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ lines, text: FoldedText.join(source, lines.map((line) => line.text)) }))
}
