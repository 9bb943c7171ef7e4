import type { Block } from '../layout/block.js'
import type { LeftOutReason } from '../page.js'
import type { FoldedText } from '../text/folded-text.js'
import { type Byline, readByline } from './byline.js'
import { readCaption } from './caption.js'
import { type ReadDateline, readDateline } from './dateline.js'
import { readFurniture } from './furniture.js'
import { hasFamilyName, splitNames } from './person-names.js'
import { PageFacts, readingEvidence } from './running-text.js'

/** What a block is by itself; which of its article's parts a headline is, the articles stage decides. */
export type Role =
  | 'headline'
  | 'subtitle'
  | 'byline'
  | 'signature'
  | 'body'
  | 'caption'
  | 'credit'
  | 'leftOut'

/** A block and the part it plays on the page, with the evidence for it. */
export interface RoleBlock extends Block {
  readonly role: Role
  readonly evidence: readonly string[]
  readonly reason: LeftOutReason | null
  readonly byline: Byline | null
  readonly dateline: ReadDateline | null
  readonly credit: FoldedText | null
}

type Reading = Pick<RoleBlock, 'role' | 'evidence'> &
  Partial<Pick<RoleBlock, 'reason' | 'byline' | 'dateline' | 'credit'>>

/** Says what part each block plays. */
export function assignRoles(blocks: readonly Block[]): RoleBlock[] {
  const assigned: RoleBlock[] = []
  const page = new PageFacts(blocks)
  blocks.forEach((block, index) => {
    const reading = read(block, blocks[index + 1], assigned, page)
    assigned.push({ ...block, reason: null, byline: null, dateline: null, credit: null, ...reading })
  })
  return assigned
}

function read(block: Block, next: Block | undefined, before: readonly RoleBlock[], page: PageFacts): Reading {
  const { text } = block
  const furniture = readFurniture(text.text)
  if (text.length === 0) return { role: 'leftOut', reason: 'markup', evidence: ['nothing but markup'] }
  const previousReason = block.gap === 0 ? before.at(-1)?.reason : null
  if (!furniture && previousReason === 'advertisement')
    return { role: 'leftOut', reason: 'advertisement', evidence: ['stands with an advertisement'] }
  if (furniture) return { role: 'leftOut', reason: furniture.reason, evidence: [furniture.id] }
  const byline = readByline(text)
  if (byline?.authors.every((author) => author.role === 'editor'))
    return { role: 'leftOut', reason: 'editorCredit', evidence: ['names editors only'] }
  const dateline = readDateline(text)
  if (byline && !dateline)
    return readsAsCredit(byline)
      ? { role: 'credit', credit: text, evidence: ['names photographers only'] }
      : { role: 'byline', byline, evidence: ['role words and names only'] }
  const caption = readCaption(text)
  if (caption && !dateline)
    return {
      role: caption.creditOnly ? 'credit' : 'caption',
      credit: caption.credit,
      evidence: [caption.evidence],
    }
  if (dateline) return { role: 'body', dateline, evidence: ['opens with a dateline'] }
  const signature = readSignature(block, next, before, page)
  if (signature)
    return { role: 'signature', byline: signature, evidence: ['names alone after a finished paragraph'] }
  if (
    /^——?[^—]/.test(text.text) &&
    text.length <= 50 &&
    !/[。!?]./.test(text.text) &&
    !/[。!]$/.test(text.text)
  )
    return { role: 'subtitle', evidence: ['opens with a dash'] }
  if (isSummary(block, next, before, page))
    return { role: 'subtitle', evidence: ['no end of sentence between headline and body'] }
  const previous = before.findLast(
    (one) => one.role !== 'leftOut' && one.role !== 'caption' && one.role !== 'credit',
  )
  const running = readingEvidence({ block, previous, next, page })
  return running
    ? { role: 'body', evidence: [running] }
    : { role: 'headline', evidence: ['short, without an end of sentence'] }
}

function readsAsCredit(byline: Byline): boolean {
  return byline.authors.every((author) => author.role === 'photographer')
}

const LONGEST_SUMMARY = 120

/** 提要: what a long article says, between its headline and its body, without a full stop. */
function isSummary(
  block: Block,
  next: Block | undefined,
  before: readonly RoleBlock[],
  page: PageFacts,
): boolean {
  const { text } = block
  const previous = before.findLast((one) => one.role !== 'leftOut')
  if (previous?.role !== 'byline' && previous?.role !== 'headline') return false
  if (text.length > LONGEST_SUMMARY || /[。:,、]$|。/.test(text.text) || !/[,;]/.test(text.text)) return false
  if (
    block.lines.some((line) => line.full) ||
    (block.lines.length > 1 && next?.lines[0]?.width === block.lines[0]?.width)
  )
    return false
  return (
    block.gap > 0 &&
    next !== undefined &&
    next.gap > 0 &&
    text.length > 40 &&
    !page.joins(text.text, next.text.text)
  )
}

const FINISHED = /[。!?”)]$/
const LONGEST_SIGNATURE = 16

/**
 * Names alone on a line, parted from each other, after a finished paragraph. Pen names are signatures only in brackets or
 * where a wider gap parts them from what follows: else 菜篮子 is the kicker of the next article.
 */
function readSignature(
  block: Block,
  next: Block | undefined,
  before: readonly RoleBlock[],
  page: PageFacts,
): Byline | null {
  const { text } = block
  const bracketed = /^\(.*\)$/.test(text.text) ? 1 : 0
  if (
    text.length > LONGEST_SIGNATURE ||
    (block.gap === 0 && page.hasBlankLines && !bracketed) ||
    block.leftOut.length > 0 ||
    block.lines.some((line) => line.full)
  )
    return null
  const previous = before.findLast((one) => one.role !== 'leftOut')
  if (previous?.role !== 'body' || !FINISHED.test(previous.text.text)) return null
  const names = splitNames(text.slice(bracketed, text.length - bracketed), 'parted')
  if (!names) return null
  const penNames = names.some((name) => !hasFamilyName(name.text))
  if (penNames && !bracketed && next !== undefined && next.gap <= block.gap) return null
  return { authors: names.map((name) => ({ name, role: 'author' as const })), outlet: null }
}
