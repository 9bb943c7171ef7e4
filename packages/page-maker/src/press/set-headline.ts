import type { Role } from '../gold.js'
import type { PrintedArticle } from '../print/print-article.js'
import type { Random } from '../random.js'
import { printedWidth } from '../text/wrap.js'
import type { Look } from './look.js'
import type { SetBlock, TypeLine } from './type.js'

interface HeadlineStyle {
  readonly look: Look
  /** Of the largest headline that is tried. */
  readonly size: number
  /** Where the byline stands: over the headline, under it, or at the body (then it is not part of the headline). */
  readonly byline: 'above' | 'below' | 'body'
}

const MOST_LINES = 3
const SMALLEST = 12

/** Sets kicker, headline, subtitle and byline over `width` points. */
export function setHeadline(
  article: PrintedArticle,
  index: number,
  width: number,
  { look, size, byline }: HeadlineStyle,
  random: Random,
): SetBlock {
  const lines: TypeLine[] = []
  let y = 2
  const line = (text: string, role: Role, lineSize: number, bold: boolean, order: number): void => {
    lines.push({
      text,
      role,
      order,
      size: lineSize,
      bold,
      x: 0,
      y,
      width,
      face: role === 'byline' ? look.face : look.headlineFace,
      align: look.headlineAlign,
      vertical: false,
      article: index,
      unit: `headline ${index}`,
    })
    y += lineSize * 1.35
  }
  const small = Math.max(look.size + 1, Math.min(14, size * 0.5))
  const author = article.byline !== null && !article.signed ? article.byline : null
  if (author && byline === 'above') line(author, 'byline', look.size, false, 0)
  if (article.kicker) {
    breakHeadline(article.kicker, width / small).forEach((text, at) => {
      line(text, 'kicker', small, false, at)
    })
  }
  const [fitted, title] = fitTitle(article.title, width, size)
  title.forEach((text, at) => {
    line(text, 'title', fitted, true, at)
  })
  if (article.subtitle) {
    const dash = random.chance(0.75) ? '——' : ''
    breakHeadline(dash + article.subtitle, width / small).forEach((text, at) => {
      line(text, 'subtitle', small, false, at)
    })
  }
  if (author && byline === 'below') {
    y += 2
    breakHeadline(author, width / look.size).forEach((text, at) => {
      line(text, 'byline', look.size, false, at)
    })
  }
  return { width, height: y + 4, lines, shapes: [] }
}

/** The largest type in which the headline takes one line, or else two or three. */
function fitTitle(title: string, width: number, largest: number): [number, string[]] {
  for (let size = largest; size > SMALLEST; size *= 0.9) {
    const lines = breakHeadline(title, width / size)
    if (lines.length <= (size > largest * 0.75 ? 1 : size > largest * 0.55 ? 2 : MOST_LINES))
      return [size, lines]
  }
  return [SMALLEST, breakHeadline(title, width / SMALLEST)]
}

/** Breaks at its own spaces where the lines then fit, else in lines of even length. */
function breakHeadline(text: string, room: number): string[] {
  if (printedWidth(text) <= room) return [text]
  const parts = text.split(/[ \u3000]+/)
  if (parts.length > 1 && parts.every((part) => printedWidth(part) <= room)) return parts
  const count = Math.ceil(printedWidth(text) / Math.max(1, Math.floor(room)))
  const even = Math.ceil(printedWidth(text) / count)
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (
      printedWidth(line + character) > Math.min(room, even + 0.5) &&
      !/[，。、：；！？”’》）]/.test(character)
    ) {
      lines.push(line.trim())
      line = ''
    }
    line += character
  }
  return [...lines, line.trim()].filter((one) => one !== '')
}
