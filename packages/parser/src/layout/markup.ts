import { FoldedText } from '../text/folded-text.js'

/** Markdown and HTML that OCR leaves inside a line; folded, so without white space. */
const MARKUP =
  /^#{1,6}(?=[^#\d])|\*\*+|!\[[^\]]{0,80}\]\([^)]{0,200}\)|<\/?[A-Za-z][^<>]{0,200}>|^>(?=[^>])|^\||\|$/g
const HEADING = /^(?:#{1,6}[^#\d]|\*\*.+\*\*$|<h[1-6]\b)/

export interface Stripped {
  readonly text: FoldedText
  readonly markup: readonly FoldedText[]
  /** Whether the markup says that the line is a heading. */
  readonly heading: boolean
}

/** Takes markup out of a folded line; a line of nothing else stays as it is. */
export function stripMarkup(line: FoldedText): Stripped {
  if (!/[#*<>!|]/.test(line.text)) return { text: line, markup: [], heading: false }
  const kept: FoldedText[] = []
  const markup: FoldedText[] = []
  let at = 0
  for (const match of line.text.matchAll(MARKUP)) {
    kept.push(line.slice(at, match.index))
    at = match.index + match[0].length
    markup.push(line.slice(match.index, at))
  }
  kept.push(line.slice(at))
  const text = FoldedText.join(line.source, kept)
  return text.length === 0
    ? { text: line, markup: [], heading: false }
    : { text, markup, heading: HEADING.test(line.text) }
}
