import type { RoleBlock } from '../roles/assign-roles.js'
import { FoldedText } from '../text/folded-text.js'
import type { AuthorText } from './page-text.js'
import { pairsOf } from './rare-terms.js'

export interface Headline {
  readonly kicker: FoldedText | null
  readonly title: FoldedText | null
  readonly subtitle: FoldedText | null
  readonly authors: readonly AuthorText[]
  readonly outlet: string | null
}

const LONG = 34

/**
 * Tells kicker, title and subtitle of a head's lines.
 *
 * @param body pairs of letters of the article's text
 */
export function readHeadline(blocks: readonly RoleBlock[], body: ReadonlySet<string>): Headline {
  const bylines = blocks.flatMap((block) => (block.byline ? [block.byline] : []))
  const lines = blocks.filter((block) => block.role === 'headline' || block.role === 'subtitle')
  const stacks = stack(lines).flatMap((lines) => withKickerApart(lines, body))
  const titleAt = titleIndex(stacks)
  return {
    kicker: joinBlocks(stacks.slice(0, titleAt).flat()),
    title: joinBlocks(stacks[titleAt] ?? []),
    subtitle: withoutDash(joinBlocks(stacks.slice(titleAt + 1).flat())),
    authors: bylines.flatMap((byline) => byline.authors),
    outlet: bylines.find((byline) => byline.outlet)?.outlet ?? null,
  }
}

/** Lines set together make one part of the headline: 沧港铁路举办 / 危险货物运输消防模拟演练. */
function stack(lines: readonly RoleBlock[]): RoleBlock[][] {
  const stacks: RoleBlock[][] = []
  for (const line of lines) {
    const last = stacks.at(-1)
    const previous = last?.at(-1)
    if (last && previous?.role === line.role && line.gap === 0) last.push(line)
    else stacks.push([line])
  }
  return stacks
}

const LONGEST_COLUMN_NAME = 6
/** Of a title's own line, more letter pairs than this stand in the article. */
const KNOWN_SHARE = 0.3

/** A column's name set on the title, 畜牧兽医 / 仔猪腹泻怎么办: much shorter, and hardly a word of it is in the article. */
function withKickerApart(lines: readonly RoleBlock[], body: ReadonlySet<string>): (readonly RoleBlock[])[] {
  const [first, ...others] = lines
  if (!first || others.length === 0 || first.text.length > LONGEST_COLUMN_NAME) return [lines]
  const rest = others.reduce((sum, line) => sum + line.text.length, 0)
  const pairs = [...pairsOf(first.text.text)]
  const known = pairs.filter((pair) => body.has(pair)).length
  return known <= pairs.length * KNOWN_SHARE && rest >= first.text.length * 1.5 ? [[first], others] : [lines]
}

/**
 * The title stands before the last subtitle; without subtitles a long line under it is one, and of two short lines the
 * first is the kicker.
 */
function titleIndex(stacks: readonly (readonly RoleBlock[])[]): number {
  const lastSubtitle = stacks.findLastIndex((lines) => lines[0]?.role === 'subtitle')
  if (lastSubtitle > 0)
    return stacks.findLastIndex((lines, index) => index < lastSubtitle && lines[0]?.role === 'headline')
  const last = stacks.length - 1
  const length = stacks[last]?.reduce((sum, block) => sum + block.text.length, 0) ?? 0
  return last > 0 && length > LONG ? last - 1 : Math.max(0, last)
}

function joinBlocks(blocks: readonly RoleBlock[]): FoldedText | null {
  const first = blocks[0]
  if (!first) return null
  return FoldedText.join(
    first.text.source,
    blocks.map((block) => block.text),
  )
}

function withoutDash(text: FoldedText | null): FoldedText | null {
  return text?.slice(/^—*/.exec(text.text)?.[0].length ?? 0) ?? null
}
