import { assembleArticles } from '../articles/assemble-articles.js'
import type { ArticleText } from '../articles/page-text.js'
import { layoutBlocks } from '../layout/layout-blocks.js'
import type { LeftOutReason } from '../page.js'
import { repairBlocks } from '../repair/repair-blocks.js'
import { assignRoles, type RoleBlock } from '../roles/assign-roles.js'
import type { FoldedText } from '../text/folded-text.js'

export type ExplainedRole =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'paragraph'
  | 'section'
  | 'signature'
  | 'caption'
  | 'leftOut'
  | 'other'

/** What one line of the page became, and why. Offsets are UTF-16 units of the source, `end` exclusive. */
export interface ExplainedLine {
  /** From 1. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly role: ExplainedRole
  /** Index into `Page.articles`; null outside articles. */
  readonly article: number | null
  /** Why it was left out; null where it was not. */
  readonly reason: LeftOutReason | null
  /** The rules that spoke for the block it stands in. */
  readonly evidence: readonly string[]
  /** Its text, without white space and markup; repeats are still in it. */
  readonly text: string
}

interface Part {
  readonly role: ExplainedRole
  readonly article: number | null
}

/** Says of every line that is not blank what part it plays, in which article, and by what evidence. */
export function explainPage(source: string): ExplainedLine[] {
  const blocks = assignRoles(repairBlocks(layoutBlocks(source)))
  const page = assembleArticles(blocks, source)
  const parts = new Map<number, Part>()
  page.articles.forEach((article, index) => {
    for (const [role, text] of partsOf(article)) mark(parts, text, { role, article: index })
  })
  for (const caption of page.captions) mark(parts, caption.text, { role: 'caption', article: null })
  return blocks.flatMap((block) => block.lines.map((line) => explainLine(line, block, parts)))
}

function explainLine(
  line: RoleBlock['lines'][number],
  block: RoleBlock,
  parts: ReadonlyMap<number, Part>,
): ExplainedLine {
  const { start, end } = line.text.spanOf()
  const at = [...line.text.startsOf(), ...block.text.startsOf()].find((place) => parts.has(place))
  const placed = at === undefined ? null : (parts.get(at) ?? null)
  const byline = block.role === 'byline' || block.role === 'signature' ? block.role : null
  return {
    line: line.number + 1,
    start,
    end,
    role: block.role === 'leftOut' ? 'leftOut' : (byline ?? placed?.role ?? 'other'),
    article: placed?.article ?? null,
    reason: block.reason,
    evidence: block.evidence,
    text: line.text.text,
  }
}

function partsOf(article: ArticleText): [ExplainedRole, FoldedText | null][] {
  return [
    ['kicker', article.kicker],
    ['title', article.title],
    ['subtitle', article.subtitle],
    ...article.authors.map(({ name }): [ExplainedRole, FoldedText] => ['byline', name]),
    ...article.paragraphs.map(({ kind, text }): [ExplainedRole, FoldedText] => [kind, text]),
    ...article.captions.map(({ text }): [ExplainedRole, FoldedText] => ['caption', text]),
  ]
}

/** Remembers for each place of the source what it is part of. */
function mark(parts: Map<number, Part>, text: FoldedText | null, part: Part): void {
  for (const start of text?.startsOf() ?? []) if (!parts.has(start)) parts.set(start, part)
}
