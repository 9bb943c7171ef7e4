import type { RoleBlock } from '../roles/assign-roles.js'
import type { Byline } from '../roles/byline.js'
import { FoldedText } from '../text/folded-text.js'
import { pairsOf, phrasesOf } from './rare-terms.js'

/** Headline lines, subtitles and bylines that stand together. */
export interface Head {
  readonly kind: 'head'
  readonly blocks: readonly RoleBlock[]
  /** Place among the page's elements. */
  readonly index: number
  /** Blank lines between it and the paragraph below. */
  readonly gapAfter: number
}

/** A paragraph, joined where a column break or a caption cut it. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: FoldedText
  readonly first: RoleBlock
  readonly blocks: readonly RoleBlock[]
  /** Whether a picture's credit stands beside it. */
  readonly credited: boolean
  readonly index: number
  readonly phrases: ReadonlySet<string>
  /** Pairs of letters of the paragraphs from this one to the next head. */
  readonly pairsAhead: ReadonlySet<string>
  /** Names alone under it. */
  readonly signature: Byline | null
}

export type Element = Head | Paragraph

const FINISHED = /(?:[。!?:;”)]|\.\.\.)$/

/** Whether a text breaks off in mid-sentence. */
export function isUnfinished(text: string): boolean {
  return !FINISHED.test(text)
}

interface OpenHead {
  readonly kind: 'head'
  readonly blocks: RoleBlock[]
}

interface OpenParagraph {
  readonly kind: 'paragraph'
  readonly first: RoleBlock
  readonly blocks: RoleBlock[]
  credited: boolean
  readonly texts: FoldedText[]
  signature: Byline | null
}

/** Groups the blocks of headlines and joins those of one paragraph, in the order of the page. */
export function elementsOf(blocks: readonly RoleBlock[]): Element[] {
  const open: (OpenHead | OpenParagraph)[] = []
  let credit = false
  for (const block of blocks) {
    const last = open.at(-1)
    if (block.role === 'leftOut' || block.role === 'caption') continue
    if (block.role === 'credit') {
      if (last?.kind === 'paragraph' && !goesOnBelow(last)) last.credited = true
      credit = last?.kind !== 'paragraph'
      continue
    }
    if (block.role === 'body') addBody(open, block, credit)
    else if (block.role === 'signature' && last?.kind === 'paragraph') {
      last.signature = block.byline
      last.blocks.push(block)
    } else if (last?.kind === 'head') last.blocks.push(block)
    else open.push({ kind: 'head', blocks: [block] })
    credit = false
  }
  return finish(open)
}

function addBody(open: (OpenHead | OpenParagraph)[], block: RoleBlock, credited: boolean): void {
  const last = open.at(-1)
  const goesOn = last?.kind === 'paragraph' && !last.signature && !block.dateline && goesOnBelow(last)
  if (goesOn) {
    last.texts.push(block.text)
    last.blocks.push(block)
  } else
    open.push({
      kind: 'paragraph',
      first: block,
      blocks: [block],
      credited,
      texts: [block.text],
      signature: null,
    })
}

function goesOnBelow(paragraph: OpenParagraph): boolean {
  return isUnfinished(paragraph.texts.at(-1)?.text ?? '')
}

/** How many paragraphs ahead tell what the text below a head is about. */
const AHEAD = 4

function finish(open: readonly (OpenHead | OpenParagraph)[]): Element[] {
  return open.map((element, index): Element => {
    const next = open[index + 1]
    if (element.kind === 'head')
      return { ...element, index, gapAfter: next?.kind === 'paragraph' ? next.first.gap : 0 }
    let ahead = ''
    for (let at = index; at < index + AHEAD; at++) {
      const one = open[at]
      if (one?.kind !== 'paragraph' || (at > index && one.first.dateline)) break
      ahead += ` ${one.texts.map(({ text }) => text).join('')}`
    }
    const dateline = element.first.dateline?.text.length ?? 0
    const text = FoldedText.join(element.first.text.source, element.texts)
    const phrases = phrasesOf(text.text.slice(dateline))
    return { ...element, text, index, phrases, pairsAhead: pairsOf(ahead) }
  })
}

/** The text of a head, for comparison with bodies. */
export function headText(blocks: readonly RoleBlock[]): string {
  return blocks.map((block) => (block.role === 'byline' ? '' : block.text.text)).join(' ')
}
