import type { Article } from '../articles/article.js'
import type { Random } from '../random.js'
import { type Copy, type Doubling, double } from './doubling.js'
import { printByline } from './names.js'
import { type Block, plain } from './printed.js'
import type { Style } from './style.js'

/** Prints kicker, title, subtitle and byline, one block each. */
export function setHeadline(article: Article, style: Style, random: Random): Block[] {
  const gap = style.gap > 0 ? 1 : 0
  const block = (lines: readonly string[], before = gap): Block => ({ lines: lines.map(plain), gap: before })
  const blocks: Block[] = []
  if (article.kicker) blocks.push(block(drawLine(article.kicker, style, random)))
  blocks.push(block(drawTitle(article.title, style, random)))
  if (article.subtitle)
    blocks.push(block(drawLine(`——${article.subtitle}`, style, random), random.integer(0, gap)))
  const byline = printByline(article, style, random)
  if (byline) blocks.push(block([byline], random.integer(0, gap)))
  return blocks
}

function drawTitle(title: string, style: Style, random: Random): string[] {
  const mark = style.has('markdown') ? random.pick(['# ', '## ', '**']) : ''
  const dress = (line: string): string => (mark === '**' ? `**${line}**` : mark + line)
  if (style.has('doubledOverLines')) return [title, title].map(dress)
  const parts = style.has('brokenHeadline') ? breakTitle(title, random) : [title]
  return parts.flatMap((part) => drawLine(part, style, random)).map(dress)
}

/** Breaks a long title where its own space stands, else near its middle. */
function breakTitle(title: string, random: Random): string[] {
  if (title.length < 10) return [title]
  const space = title.indexOf(' ')
  const at = space > 0 ? space : (title.length >> 1) + random.integer(-1, 1)
  return [title.slice(0, at), title.slice(at).trim()]
}

function drawLine(text: string, style: Style, random: Random): string[] {
  const doubling = doublingOf(style, random)
  const drawn = doubling
    ? double(text, doubling, random)
        .map(({ text }) => text)
        .join('')
    : text
  return [style.has('spacedLetters') && !doubling && random.chance(0.3) ? [...drawn].join(' ') : drawn]
}

const DOUBLINGS = [
  ['doubledWhole', 'whole'],
  ['doubledRuns', 'runs'],
  ['doubledGlyphs', 'glyphs'],
  ['fourfold', 'fourfold'],
] as const

/** How a heading of the page is drawn; null where it is drawn once. */
function doublingOf(style: Style, random: Random): Doubling | null {
  const ways = DOUBLINGS.filter(([damage]) => style.has(damage)).map(([, way]) => way)
  return ways.length > 0 && random.chance(0.8) ? random.pick(ways) : null
}

export function drawSection(text: string, style: Style, random: Random): Copy[] {
  const doubling = random.chance(0.5) ? doublingOf(style, random) : null
  const copies = doubling ? double(text, doubling, random) : [{ text, repeated: false }]
  if (!style.has('markdown')) return copies
  const mark = (text: string): Copy => ({ text, repeated: true })
  return random.chance(0.5) ? [mark('## '), ...copies] : [mark('**'), ...copies, mark('**')]
}
