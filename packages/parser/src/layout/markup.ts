import { ARTICLE_FIELDS, PLAIN_FIELDS, PLAIN_TITLE_FIELDS, TITLE_FIELDS } from '../lexicon/record-fields.js'
import { FoldedText } from '../text/folded-text.js'

/** Markdown and HTML that OCR leaves inside a line; folded, so without white space. */
const FIELD = `^【(?:${ARTICLE_FIELDS})】(?=.)|^(?:${PLAIN_FIELDS}):(?=.)`
const MARKUP = new RegExp(
  `${FIELD}|${
    /^#{1,6}(?=[^#])|\*\*+|!\[[^\]]{0,80}\]\([^)]{0,200}\)|<\/?[A-Za-z][^<>]{0,300}>|<!--.{0,200}?-->|\[(?=[^[\]]{1,80}\]\()|\](?:\((?:https?:|\/|\.|#)[^()]{0,200}\))|^>(?=[^>])|^\||\|$|^\$\$.{0,300}\$\$$/
      .source
  }`,
  'g',
)
const MAY_HOLD = /[#*<>!|[$【]|^.{2,3}:/
const MARKDOWN_LEVEL = /^#{1,6}/
/** Archives write what each field is in front of it. */
const RECORD_TITLE = new RegExp(`^【(?:${TITLE_FIELDS})】`)
const PLAIN_TITLE = new RegExp(`^(?:${PLAIN_TITLE_FIELDS}):.`)
const HTML_LEVEL = /^<h([1-6])\b/i
const ALL_BOLD = /^(?:\*\*[^*]+\*\*|<(?:b|strong)>[^<]+<\/(?:b|strong)>)$/
const PICTURE = /!\[[^\]]{0,80}\]\([^)]{0,200}\)|<img\b/
const BOLD_LEVEL = 7

interface Stripped {
  readonly text: FoldedText
  readonly markup: readonly FoldedText[]
  /** As `Line.level`. */
  readonly level: number
  /** Whether a picture stood in it. */
  readonly picture: boolean
}

/** Whether a page is a record that writes `标题：` and `正文：` in front of its fields. */
export function isPlainRecord(source: string): boolean {
  return /(?:^|\n)[ \t\u3000]{0,8}正文[:：]/.test(source)
}

/**
 * Takes markup out of a folded line; a line of nothing else stays as it is.
 *
 * @param isRecord whether names of fields without marks count
 */
export function stripMarkup(line: FoldedText, isRecord = false): Stripped {
  const plain = { text: line, markup: [], level: 0, picture: false }
  if (!MAY_HOLD.test(line.text)) return plain
  const kept: FoldedText[] = []
  const markup: FoldedText[] = []
  let at = 0
  for (const match of line.text.matchAll(MARKUP)) {
    if (match[0].startsWith('#') && !isHeadingMark(line, match[0].length)) continue
    if (match[0].endsWith(':') && !isRecord) continue
    if (match.index > at) kept.push(line.slice(at, match.index))
    at = match.index + match[0].length
    markup.push(line.slice(match.index, at))
  }
  const picture = PICTURE.test(line.text)
  if (markup.length === 0) return plain
  if (at < line.length) kept.push(line.slice(at))
  const text = FoldedText.join(line.source, kept)
  if (text.length === 0) return { ...plain, picture }
  return { text, markup, level: levelOf(line, isRecord), picture }
}

/** `#1机组` is a name, `# 5条夜市街亮灯` a heading: white space tells them apart where a digit follows. */
function isHeadingMark(line: FoldedText, length: number): boolean {
  return !/\d/.test(line.text[length] ?? '') || line.isSeparated(length)
}

function levelOf(line: FoldedText, isRecord: boolean): number {
  const marks = MARKDOWN_LEVEL.exec(line.text)?.[0].length ?? 0
  if (marks > 0 && isHeadingMark(line, marks)) return marks
  if (RECORD_TITLE.test(line.text) || (isRecord && PLAIN_TITLE.test(line.text))) return 1
  const html = HTML_LEVEL.exec(line.text)
  if (html) return Number(html[1])
  return ALL_BOLD.test(line.text) ? BOLD_LEVEL : 0
}
