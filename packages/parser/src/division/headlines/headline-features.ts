import { bin } from '../../observation/place.js'
import { SUFFIXES } from '../../observation/text-features.js'
import type { HeadlineGroup, HeadlineLine } from './headline-lines.js'
import type { Part, Parts } from './headline-parts.js'

const LENGTHS = [3, 5, 7, 9, 11, 13, 16, 20, 26]
const TOLD = [0.1, 0.25, 0.4, 0.6, 0.8]
const TOLD_MORE = [-0.4, -0.2, -0.07, 0.07, 0.2, 0.4]
const RATIOS = [0.5, 0.7, 0.85, 1, 1.2, 1.5, 2]
const LONGER_BY = [-8, -4, -2, -1, 0, 1, 2, 4, 8]

/** What the words and marks of a part may show. */
const WORDING: readonly (readonly [string, RegExp])[] = [
  ['dash', /^—/],
  ['dash inside', /——/],
  ['digit', /\d/],
  ['digit first', /^\d/],
  ['quote first', /^[“《]/],
  ['quote last', /”$/],
  ['call', /[!?]$/],
  ['comma', /,/],
  ['colon', /:/],
  ['suffix', SUFFIXES],
  ['meeting', /召开|举行|会议|开幕|闭幕/],
  ['people', /出席|主持|讲话|致辞|调研/],
  ['dot', /[·|]/],
  ['bracket first', /^[【[(]/],
  ['bracket last', /[)】\]]$/],
  ['function word', /[的了着过]/],
  ['series', /系列|之[一二三四五六七八九十]|专栏|走基层|进行时|特别报道|在行动/],
]

/** What speaks for and against one way to divide a headline's lines, each a name; the first character is the part, K T S B. */
export function headlineFeatures({ lines }: HeadlineGroup, parts: Parts): string[] {
  const names: string[] = []
  const own = (part: Part): HeadlineLine[] => lines.filter((_, at) => parts[at] === part)
  const [kickers, titles, subtitles, rest] = [own('k'), own('t'), own('s'), own('b')]
  names.push(
    `pattern ${kickers.length}${titles.length}${subtitles.length}${rest.length}`,
    `of ${lines.length} ${kickers.length > 0}${titles.length > 1}${subtitles.length > 0}`,
  )
  for (const part of ['k', 't', 's', 'b'] as const) describe(part, own(part), names)
  compare('K', kickers, titles, names)
  compare('S', subtitles, titles, names)
  for (let at = 1; at < lines.length; at++)
    boundary(`${parts[at - 1]}${parts[at]}`, lines[at - 1] as HeadlineLine, lines[at] as HeadlineLine, names)
  return names
}

function describe(part: Part, lines: readonly HeadlineLine[], names: string[]): void {
  const last = lines.at(-1)
  if (!last) return
  const text = textOf(lines)
  const name = part.toUpperCase()
  names.push(
    `${name} long ${bin(text.length, LENGTHS)}`,
    `${name} lines ${lines.length}`,
    `${name} end ${last.end}`,
    `${name} told ${bin(Math.max(...lines.map(({ told }) => told)), TOLD)}`,
    `${name} spaced ${Math.min(2, lines.filter(({ spaced }) => spaced).length)}`,
  )
  for (const characters of [1, 2])
    names.push(`${name} ends ${text.slice(-characters)}`, `${name} begins ${text.slice(0, characters)}`)
  for (const [kind, pattern] of WORDING) if (pattern.test(text)) names.push(`${name} ${kind}`)
}

/** How a kicker or subtitle compares with the title: in length by line and as a whole, and in what the text tells again. */
function compare(
  name: string,
  part: readonly HeadlineLine[],
  titles: readonly HeadlineLine[],
  names: string[],
): void {
  if (part.length === 0) return
  const [own, title] = [textOf(part).length, textOf(titles).length]
  names.push(
    `${name} by line ${bin(own / part.length / (title / titles.length), RATIOS)}`,
    `${name} by all ${bin(own / title, RATIOS)}`,
    `${name} told more ${bin(toldBy(part) - toldBy(titles), TOLD_MORE)}`,
  )
}

/** What is seen where two lines meet. */
function boundary(name: string, above: HeadlineLine, below: HeadlineLine, names: string[]): void {
  names.push(
    `${name} gap ${Math.min(2, below.gap)}`,
    `${name} joins ${above.joinsNext}`,
    `${name} level ${levels(above, below)}`,
    `${name} longer ${bin(below.text.length - above.text.length, LONGER_BY)}`,
    `${name} indent ${Math.sign(Math.round(below.indent - above.indent))}`,
    `${name} last ${above.text.slice(-1)}`,
    `${name} first ${below.text.charAt(0)}`,
    `${name} end ${above.end}`,
    `${name} long ${bin(above.text.length, LENGTHS)} ${bin(below.text.length, LENGTHS)}`,
    `${name} spaced ${above.spaced} ${below.spaced}`,
    `${name} digits ${/\d/.test(above.text)} ${/\d/.test(below.text)}`,
  )
}

function levels({ level: above }: HeadlineLine, { level: below }: HeadlineLine): string {
  if (above === below) return above > 0 ? 'same' : 'none'
  if (above === 0) return 'below'
  if (below === 0) return 'above'
  return above < below ? 'lower' : 'higher'
}

function textOf(lines: readonly HeadlineLine[]): string {
  return lines.map(({ text }) => text).join('')
}

/** The share that is told again, by characters. */
function toldBy(lines: readonly HeadlineLine[]): number {
  let told = 0
  for (const line of lines) told += line.told * line.text.length
  return told / Math.max(1, textOf(lines).length)
}
