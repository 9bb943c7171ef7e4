import type { DividedBlock } from '../division/divided-block.js'
import { partNumber, speaker } from '../signs/lines.js'
import { FoldedText } from '../text/folded-text.js'
import type { Gathered } from './gather-articles.js'
import type { ParagraphText } from './page-text.js'

/** A paragraph of fewer characters that fills no column and has no comma is an item of a list: it does not go on. */
const SHORT = 20
const RUNNING_MARK = /[。,;:]/

/** Paragraphs and sections as read: what breaks off in mid-sentence goes on in the next paragraph. */
export function readParagraphs({ parts, headlineAt }: Gathered): ParagraphText[] {
  const ordered = [...headingsFirst(parts.slice(headlineAt)), ...headingsFirst(parts.slice(0, headlineAt))]
  const joined: { kind: ParagraphText['kind']; blocks: DividedBlock[] }[] = []
  for (const part of ordered) {
    const kind = part.label === 'section' ? 'section' : 'paragraph'
    const last = joined.at(-1)
    if (last?.kind === kind && goesOn(kind, last.blocks.at(-1) as DividedBlock, part)) last.blocks.push(part)
    else joined.push({ kind, blocks: [part] })
  }
  return joined.map(({ kind, blocks }) => ({ kind, text: joinTexts(blocks) }))
}

function goesOn(kind: ParagraphText['kind'], before: DividedBlock, next: DividedBlock): boolean {
  const { text } = next.block
  if (partNumber.read(text)) return false
  if (kind === 'section') return true
  return breaksOff(before) && !next.signs.dateline && !speaker.read(text)
}

function breaksOff({ unfinished, block }: DividedBlock): boolean {
  if (!unfinished) return false
  return (
    block.text.length >= SHORT || RUNNING_MARK.test(block.text.text) || block.lines.every((line) => line.full)
  )
}

/** Where the last heading stands after its text, so do the others: each belongs before the run above it. */
function headingsFirst(parts: readonly DividedBlock[]): DividedBlock[] {
  if (parts.at(-1)?.label !== 'section' || parts[0]?.label === 'section') return [...parts]
  const ordered: DividedBlock[] = []
  let from = 0
  parts.forEach((part, index) => {
    if (part.label !== 'section') return
    ordered.push(part, ...parts.slice(from, index))
    from = index + 1
  })
  return ordered
}

function joinTexts(blocks: readonly DividedBlock[]): FoldedText {
  const texts = blocks.map(({ block }) => block.text)
  return FoldedText.join((texts[0] as FoldedText).source, texts)
}
