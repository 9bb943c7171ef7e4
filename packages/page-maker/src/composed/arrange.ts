import type { Article } from '../articles/article.js'
import type { Random } from '../random.js'
import { furnitureLine, runningHead } from './furniture.js'
import { type Block, plain } from './printed.js'
import { type BodyBlock, cutBlock, setBody } from './set-body.js'
import { setHeadline } from './set-headline.js'
import type { Style } from './style.js'

/** An article as printed; its headline may stand elsewhere. */
export interface SetArticle {
  readonly headline: readonly Block[]
  readonly body: readonly Block[]
  readonly headlineLast: boolean
  readonly captions: readonly string[]
}

/** Prints one article and lets the damages of its page come over it. */
export function setArticle(article: Article, index: number, style: Style, random: Random): SetArticle {
  const parts = orderParts(partsOf(setBody(article, index, style, random)), style, random)
  const pictures = picturesOf(article, style, random)
  const captions =
    article.kind === 'photo' || style.has('captions') || style.has('captionsInSentence') ? pictures : []
  return {
    headline: setHeadline(article, style, random),
    body: interrupt(parts.flat(), article, captions, style, random),
    headlineLast: style.has('headlineAfter') && random.chance(0.7),
    captions: captions.map(({ lines }) =>
      lines.map((line) => line.map(({ text }) => text).join('')).join(''),
    ),
  }
}

/** What comes before the first section heading, then each heading with its paragraphs. */
function partsOf(body: readonly BodyBlock[]): BodyBlock[][] {
  const parts: BodyBlock[][] = [[]]
  for (const block of body) {
    if (block.kind === 'section') parts.push([])
    parts.at(-1)?.push(block)
  }
  return parts.filter((part) => part.length > 0)
}

function orderParts(parts: readonly BodyBlock[][], style: Style, random: Random): BodyBlock[][] {
  if (parts.length < 3) return [...parts]
  const turned = style.has('headingsAfter')
    ? parts.map((part) => (part[0]?.kind === 'section' ? [...part.slice(1), part[0]] : part))
    : [...parts]
  if (!style.has('shuffledBlocks')) return turned
  return random
    .shuffle(turned)
    .map((part) => part.map((block, at) => (at === 0 ? { ...block, gap: 1 } : block)))
}

function picturesOf(article: Article, style: Style, random: Random): Block[] {
  return article.captions.map(({ text, credit }) => {
    const space = /^[（(]/.test(credit) ? '' : random.pick([' ', '\u3000', ''])
    const line = plain(text === '' ? credit : text + space + credit)
    const image = style.has('markdown') && random.chance(0.5) ? [plain('![](images/p3_1.jpg)')] : []
    return { lines: [...image, line], gap: 1 }
  })
}

function interrupt(
  body: readonly BodyBlock[],
  article: Article,
  captions: readonly Block[],
  style: Style,
  random: Random,
): Block[] {
  let blocks: Block[] = [...body]
  const cut = (between: readonly Block[]): boolean => {
    const places = random.shuffle(blocks.map((_, at) => at))
    for (const at of places) {
      const halves = cutBlock(blocks[at] as BodyBlock, random)
      if (!halves) continue
      blocks = [...blocks.slice(0, at), halves[0], ...between, halves[1], ...blocks.slice(at + 1)]
      return true
    }
    return false
  }
  const insert = (block: Block, least: number, most = blocks.length): void => {
    const at = random.integer(least, most)
    const next = blocks[at]
    blocks = [...blocks.slice(0, at), block, ...(next ? [{ ...next, gap: 1 }] : []), ...blocks.slice(at + 1)]
  }
  const line = (text: string): Block => ({ lines: [plain(text)], gap: 1 })
  if (style.has('columnBreaks')) cut([])
  if (style.has('furnitureInSentence')) cut([line(runningHead(random))])
  for (const caption of captions) {
    if (!(style.has('captionsInSentence') && cut([caption])))
      insert(caption, article.kind === 'photo' ? blocks.length : 1)
  }
  if (style.has('continuationNotices') && article.body.length > 2 && random.chance(0.6)) {
    if (random.chance(0.5))
      insert(line(random.pick(['（下转第2版）', '下转3版', '▶下转A04版'])), blocks.length)
    else insert(line(random.pick(['（上接第1版）', '上接一版', '(上接A01版)'])), 0, 0)
  }
  if (style.has('furniture') && random.chance(0.3)) insert(line(furnitureLine(random)), 1)
  return blocks
}
