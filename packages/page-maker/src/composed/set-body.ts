import type { Article } from '../articles/article.js'
import type { Random } from '../random.js'
import { wrap } from '../text/wrap.js'
import { printDateline, printSignature } from './names.js'
import { type Block, type Line, type Piece, plain } from './printed.js'
import { drawSection } from './set-headline.js'
import type { Style } from './style.js'

/** A paragraph, section heading or signature as printed. */
export interface BodyBlock extends Block {
  readonly kind: 'paragraph' | 'section' | 'signature'
}

const SECTION = '## '

/** Prints an article's body in its order of reading. */
export function setBody(article: Article, index: number, style: Style, random: Random): BodyBlock[] {
  const blocks: BodyBlock[] = []
  let order = 0
  article.body.forEach((text, position) => {
    const gap = position === 0 ? style.gap : style.paragraphGap
    if (text.startsWith(SECTION)) {
      const place = { article: index, order: order++ }
      const line = drawSection(text.slice(SECTION.length), style, random).map(
        (copy): Piece => ({ text: copy.text, place: copy.repeated ? null : place }),
      )
      blocks.push({ kind: 'section', gap: Math.min(1, style.gap), lines: [line] })
      return
    }
    const opening = position === 0 ? printDateline(article, style, random) : ''
    const lines = setParagraph(opening + text, style, random).map((line, number): Line => {
      const [, indent = '', rest = ''] = /^(\s*)([\s\S]*)$/.exec(line) ?? []
      const body: Piece = { text: rest, place: { article: index, order: order + number } }
      return indent === '' ? [body] : [{ text: indent, place: null }, body]
    })
    order += lines.length
    blocks.push({ kind: 'paragraph', gap, lines: dressLast(lines, style, random) })
  })
  const signature = printSignature(article, style, random)
  if (signature) blocks.push({ kind: 'signature', gap: style.gap > 0 ? 1 : 0, lines: [plain(signature)] })
  return blocks
}

function dressLast(lines: readonly Line[], style: Style, random: Random): Line[] {
  const last = lines.at(-1)
  if (!last || !style.has('markdown') || !random.chance(0.3)) return [...lines]
  return [...lines.slice(0, -1), [...last, { text: '<br>', place: null }]]
}

function setParagraph(text: string, style: Style, random: Random): string[] {
  const marked = style.has('halfWidthMarks') ? halfWidth(text) : text
  const spaced = style.has('spacedNumbers')
    ? marked.replace(/(?<=\p{Script=Han})[\d.]+(?=\p{Script=Han})/gu, ' $& ')
    : marked
  if (style.width === null) return [style.indent + spaced]
  const lines = wrap(spaced, style.width, style.indentWidth)
  return lines.map((line, index) => {
    const inside = index < lines.length - 1
    const printed =
      style.has('spacedLetters') && inside && random.chance(0.15) ? spaceOut(line, random) : line
    return index === 0 ? style.indent + printed : printed
  })
}

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
}

function halfWidth(text: string): string {
  return text.replace(/[，：；（）？！]/g, (mark) => HALF_WIDTH[mark] ?? mark)
}

/** The whole line, or a run of it: `许 昌 智 能`. */
function spaceOut(line: string, random: Random): string {
  if (random.chance(0.5)) return [...line].join(' ')
  const from = random.integer(0, Math.max(0, line.length - 6))
  return line.slice(0, from) + [...line.slice(from, from + 6)].join(' ') + line.slice(from + 6)
}

/** Cuts a paragraph in mid-sentence; null where it is too short. */
export function cutBlock(block: BodyBlock, random: Random): [BodyBlock, BodyBlock] | null {
  if (block.kind !== 'paragraph') return null
  const { lines } = block
  if (lines.length > 2) {
    const places = lines.flatMap((_, at) => (at > 0 && breaksOff(lines[at - 1] as Line) ? [at] : []))
    if (places.length === 0) return null
    const at = random.pick(places)
    return [
      { ...block, lines: lines.slice(0, at) },
      { ...block, lines: lines.slice(at), gap: 1 },
    ]
  }
  return lines.length === 1 ? cutLine(block, random) : null
}

function breaksOff(line: Line): boolean {
  return /[\p{Script=Han}，、]$/u.test(line.at(-1)?.text ?? '')
}

function cutLine(block: BodyBlock, random: Random): [BodyBlock, BodyBlock] | null {
  const line = block.lines[0] ?? []
  const at = line.findIndex((piece) => piece.place)
  const piece = line[at]
  if (!piece || piece.text.length < 60) return null
  const cut = random.integer(25, piece.text.length - 25)
  if (!/^\p{Script=Han}{2}$/u.test(piece.text.slice(cut - 1, cut + 1))) return null
  const [front, rest] = [piece.text.slice(0, cut), piece.text.slice(cut)]
  const place = piece.place && { ...piece.place, order: piece.place.order + 0.5 }
  return [
    { ...block, lines: [[...line.slice(0, at), { ...piece, text: front }]] },
    { ...block, gap: 1, lines: [[{ text: rest, place }, ...line.slice(at + 1)]] },
  ]
}
