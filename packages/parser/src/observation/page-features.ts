import type { Block } from '../layout/block.js'
import { seriesMarkOf } from '../layout/line-openers.js'
import { isUnfinished } from '../lexicon/marks.js'
import type { BlockKind } from './block-kind.js'
import type { PageStatistics } from './page-statistics.js'
import { bin, type Place } from './place.js'
import { hasSpace, SUFFIXES } from './text-features.js'

/** (g)aps and indents: white space above, below and in front, against what is usual on the page. */
export function spacing({ blocks, at, page }: Place, names: string[]): void {
  const block = blocks[at] as Block
  const next = blocks[at + 1]
  const before = relativeGap(block.gap, page.paragraphGap)
  const after = next ? relativeGap(next.gap, page.paragraphGap) : 'end'
  names.push(`g:before ${before}`, `g:after ${after}`, `g:around ${before} ${after}`)
  if (at === 0) names.push('g:first')
  const indent = relativeIndent(block, page)
  names.push(`g:indent ${indent}`)
  if (next) names.push(`g:indent ${indent} then ${relativeIndent(next, page)}`)
  const width = block.lines.at(-1)?.width ?? 0
  names.push(`g:fill ${bin(width / Math.max(1, page.lineLength), [0.3, 0.5, 0.7, 0.9])}`)
}

/** Blank lines against those between paragraphs. */
function relativeGap(gap: number, usual: number): string {
  const than = gap > usual ? 'more' : gap < usual ? 'less' : 'same'
  return `${than}${gap === 0 ? ' 0' : gap === 1 ? ' 1' : ' 2'}`
}

function relativeIndent({ lines }: Block, { paragraphIndent }: PageStatistics): string {
  const indent = lines[0]?.indent ?? 0
  if (Math.abs(indent - paragraphIndent) < 0.75)
    return paragraphIndent >= 1 ? 'as paragraphs' : 'flush as all'
  if (indent > paragraphIndent) return indent > 3 ? 'far in' : 'in'
  return 'flush'
}

/** (n)eighbours: what stands above and below, and how the block compares. */
export function neighbours(place: Place, names: string[]): void {
  sequence(place, names)
  compared(place, names)
  const { kinds, signs, at } = place
  if (kinds[at] === 'h') {
    besideHeadline('above', at - 1, place, names)
    besideHeadline('below', at + 1, place, names)
  }
  const { above, all } = headlinesAround(kinds, at)
  if (all > 1 && all < MANY_HEADLINES) names.push(`n:line ${above} of ${all}`)
  if (all >= MANY_HEADLINES) names.push('n:many headlines')
  for (const id of signs[at - 1]?.ids ?? []) names.push(`n:above ${id}`)
  for (const id of signs[at + 1]?.ids ?? []) names.push(`n:below ${id}`)
}

const MANY_HEADLINES = 4
/** At most this much furniture is looked across. */
const FARTHEST = 12

/** The kinds of the blocks around, as they follow each other. */
function sequence({ kinds, at, page }: Place, names: string[]): void {
  const kind = kinds[at]
  const [before, after, far] = [kinds[at - 1] ?? '-', kinds[at + 1] ?? '-', kinds[at + 2] ?? '-']
  const [above, below] = [
    before === 'f' ? beyondFurniture(kinds, at, -1) : '=',
    after === 'f' ? beyondFurniture(kinds, at, 1) : '=',
  ]
  names.push(
    `n:${before}${kind}`,
    `n:${kind}${after}`,
    `n:${before}${kind}${after}`,
    `n:${kind}${after}${far}`,
    `n:${kinds[at - 2] ?? '-'}${before}${kind}`,
    `n:beyond furniture ${above}${kind}${below}`,
  )
  const { order, firstText, lastText } = page.headlines
  const side = at < firstText ? 'above' : at > lastText ? 'below' : 'among'
  names.push(`n:headlines ${order} ${kind}`, `n:headlines ${order} ${side} texts ${kind}`)
  if (kind === 'l') names.push(`n:names first ${page.namesFirst} last ${page.namesLast} ${before}${after}`)
}

function beyondFurniture(kinds: readonly BlockKind[], at: number, step: 1 | -1): string {
  for (let i = 1; i < FARTHEST; i++) {
    const kind = kinds[at + i * step]
    if (kind !== 'f') return kind ?? '-'
  }
  return 'f'
}

const RATIOS = [0.5, 0.8, 1.2, 2]

/** How the block goes with the one above it and the one below. */
function compared({ blocks, kinds, at, page }: Place, names: string[]): void {
  const [before, kind, after] = [kinds[at - 1] ?? '-', kinds[at], kinds[at + 1] ?? '-']
  const own = (blocks[at] as Block).text.text
  const above = blocks[at - 1]?.text.text
  const below = blocks[at + 1]?.text.text
  if (above !== undefined) {
    const joined = page.joins(above, own)
    names.push(`n:joins above ${joined} ${before}${kind}`)
    if (isUnfinished(above))
      names.push(`n:above unfinished ${before}${kind}`, `n:above unfinished ${joined} ${kind}`)
    if (before === 'h') names.push(`n:longer than above ${bin(own.length / above.length, RATIOS)}`)
  }
  if (below === undefined) return
  names.push(`n:joins below ${page.joins(own, below)} ${kind}${after}`)
  if (after === 'h') names.push(`n:shorter than below ${bin(own.length / below.length, RATIOS)}`)
}

const FILLS = [0.3, 0.5, 0.7, 0.85, 0.95]
const PAIR_LENGTHS = [4, 6, 9, 13, 18, 25]

/** Two lines of one headline tell by each other which is which: the shorter one that its article hardly mentions, … */
function besideHeadline(
  name: 'above' | 'below',
  other: number,
  { blocks, kinds, at, terms, page }: Place,
  names: string[],
): void {
  const beside = blocks[other]
  if (!beside || kinds[other] !== 'h') return
  const { text: own, lines } = blocks[at] as Block
  const width = (name === 'above' ? beside.lines : lines).at(-1)?.width ?? 0
  const fill = bin(width / Math.max(1, page.lineLength), FILLS)
  const joined =
    name === 'above' ? page.joins(beside.text.text, own.text) : page.joins(own.text, beside.text.text)
  names.push(`n:${name} fills ${fill}`, `n:${name} fills ${fill} joins ${joined}`)
  names.push(`n:${name} ends ${beside.text.text.slice(-2)}`)
  names.push(`n:${name} long ${bin(own.length, PAIR_LENGTHS)} ${bin(beside.text.length, PAIR_LENGTHS)}`)
  names.push(`n:${name} told ${bin(terms.ahead(at) - terms.ahead(other), [-0.3, -0.1, 0.1, 0.3])}`)
  if (SUFFIXES.test(beside.text.text)) names.push(`n:${name} suffix`)
  if (hasSpace(beside)) names.push(`n:${name} two parts`)
}

/** How many lines that look like a headline stand together here, and how many of them above; none where this is no such line. */
function headlinesAround(kinds: readonly BlockKind[], at: number): { above: number; all: number } {
  if (kinds[at] !== 'h') return { above: 0, all: 0 }
  let [from, to] = [at, at]
  while (kinds[from - 1] === 'h' && at - from < 5) from--
  while (kinds[to + 1] === 'h' && to - at < 5) to++
  return { above: at - from, all: to - from + 1 }
}

/** (r)ecurrence: whether the same text, or a heading of the same series, stands elsewhere on the page. */
export function recurrence({ blocks, kinds, at, page }: Place, names: string[]): void {
  const { text } = blocks[at] as Block
  const copies = page.copies.get(text.text) ?? 0
  if (copies > 1 && kinds[at] !== 'f')
    names.push(`r:again ${headlinesAround(kinds, at).all >= 2 ? 'in a list' : 'alone'}`)
  const mark = kinds[at] === 'h' ? seriesMarkOf(text.text) : null
  if (mark)
    names.push(
      `r:series ${bin(page.seriesMarks.get(mark) ?? 0, [1, 2])} ${mark.includes('#') ? 'number' : 'mark'}`,
    )
}

const SHARES = [0.08, 0.18, 0.3, 0.45, 0.65]

/** (l)ikeness: how much of its rare characters the next blocks share, and those before it. */
export function likeness({ terms, at, kinds }: Place, names: string[]): void {
  if (kinds[at] === 'f' || kinds[at] === 'l') return
  const [ahead, behind] = [terms.ahead(at), terms.behind(at)]
  names.push(`l:ahead ${bin(ahead, SHARES)}`, `l:behind ${bin(behind, SHARES)}`)
  const more = ahead - behind
  names.push(`l:${kinds[at]} ${bin(more, [-0.3, -0.12, -0.03, 0.03, 0.12, 0.3])}`)
}

/** (m)arkup: levels of headings, bold, what is drawn twice. */
export function markup({ blocks, at, page }: Place, names: string[]): void {
  const block = blocks[at] as Block
  const level = block.lines[0]?.level ?? 0
  const hasLevels = page.levels.length > 0
  if (level === 7) names.push(`m:bold ${hasLevels ? 'among headings' : 'alone'}`)
  else if (level > 0) {
    const rank = page.levels.length === 1 ? 'only' : level === page.levels[0] ? 'top' : 'lower'
    names.push('m:heading', `m:heading ${rank}`, `m:heading then ${levelBelow(blocks[at + 1], level)}`)
  } else if (hasLevels) names.push('m:none among headings')
  if (block.belowPicture) names.push('m:below picture')
  if (block.leftOut.some(({ reason }) => reason === 'repeatedText')) names.push('m:doubled')
  if (block.partNumber > 0) names.push('m:ornament')
}

function levelBelow(next: Block | undefined, level: number): string {
  const below = next?.lines[0]?.level ?? 0
  if (below === 0) return 'text'
  return below > level ? 'lower' : below === level ? 'same' : 'higher'
}
