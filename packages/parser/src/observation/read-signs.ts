import type { Block } from '../layout/block.js'
import { type Byline, type BylineAuthor, byline, readClosingNames } from '../signs/byline.js'
import { caption } from '../signs/caption.js'
import { credit, type ReadCredit } from '../signs/credit.js'
import { dateline, type ReadDateline } from '../signs/dateline.js'
import { furniture, isCovered, type ReadFurniture, readFurniture } from '../signs/furniture.js'
import { LINE_SIGNS } from '../signs/lines.js'
import { nameWithPost } from '../signs/name-with-post.js'
import { namesAlone } from '../signs/names-alone.js'

/** All that a block's print says it may be. */
export interface BlockSigns {
  readonly byline: Byline | null
  readonly dateline: ReadDateline | null
  readonly credit: ReadCredit | null
  /** Names in brackets behind its last sentence. */
  readonly closing: readonly BylineAuthor[] | null
  /** Names that are all the block holds, but for the employer or post of who bears them. */
  readonly names: readonly BylineAuthor[] | null
  readonly furniture: ReadFurniture | null
  /** Ids of the signs that it bears. */
  readonly ids: readonly string[]
}

/** Longer blocks bear no sign of a line. */
const LONGEST_LINE = 120
const MOST_LINES = 4

/** Reads every sign that a block may bear. */
export function readSigns({ text, lines }: Block): BlockSigns {
  const names = namesAlone.read(text)
  const named = byline.read(text)
  const posted = names || named ? null : nameWithPost.read(text)
  const found = {
    byline: named,
    dateline: dateline.read(text),
    credit: credit.read(text),
    closing: readClosingNames(text),
    names: names?.authors ?? posted,
    furniture: lines.length <= MOST_LINES ? readFurniture(text) : null,
  }
  const lineSigns = text.length <= LONGEST_LINE ? LINE_SIGNS.filter((sign) => sign.read(text)) : []
  const ids: (string | false | null)[] = [
    ...(found.byline ? bylineIds(found.byline) : []),
    found.dateline && dateline.id,
    found.credit && (found.credit.alone ? 'credit-alone' : 'credit'),
    found.closing && 'closing-names',
    names && (names.marked ? 'marked names' : names.known ? 'names-alone' : 'strange names'),
    posted && nameWithPost.id,
    caption.read(text) && caption.id,
    found.furniture && isCovered(found.furniture) && furniture.id,
    ...lineSigns.map(({ id }) => id),
  ]
  return { ...found, ids: ids.filter((id) => typeof id === 'string') }
}

/** A byline, and what kind of one. */
function bylineIds({ authors }: Byline): string[] {
  const ids: string[] = [byline.id]
  if (authors.length === 0) ids.push('office')
  else if (authors.every(({ role }) => role === 'editor')) ids.push('editors')
  if (authors.some(({ role }) => role === 'photographer')) ids.push('photographers')
  return ids
}
