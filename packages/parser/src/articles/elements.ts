import type { RoleBlock } from '../roles/assign-roles.js'
import type { Byline } from '../roles/byline.js'
import { FoldedText } from '../text/folded-text.js'
import type { CaptionText } from './page-text.js'
import { pairsOf, phrasesOf } from './rare-terms.js'

/** Headline lines, subtitles and bylines that stand together. */
export interface Head {
  readonly kind: 'head'
  readonly blocks: RoleBlock[]
  readonly captions: CaptionText[]
}

/** Running text of one article between two heads. */
export interface Run {
  readonly kind: 'run'
  readonly paragraphs: FoldedText[]
  readonly pairs: Set<string>
  readonly phrases: Set<string>
  /** The block that opens it. */
  readonly first: RoleBlock
  signature: Byline | null
  readonly captions: CaptionText[]
}

const FINISHED = /(?:[。!?:;”)]|\.\.\.)$/

/** Whether a text breaks off in mid-sentence. */
export function isUnfinished(text: string): boolean {
  return !FINISHED.test(text)
}

/** Groups the blocks of headlines and of running text, in the order of the page. */
export function elementsOf(blocks: readonly RoleBlock[]): (Head | Run)[] {
  const elements: (Head | Run)[] = []
  for (const block of blocks) {
    const last = elements.at(-1)
    if (block.role === 'body') addBody(elements, block)
    else if (block.role === 'signature' && last?.kind === 'run') last.signature = block.byline
    else if (last?.kind === 'head') last.blocks.push(block)
    else elements.push({ kind: 'head', blocks: [block], captions: [] })
  }
  return elements
}

function addBody(elements: (Head | Run)[], block: RoleBlock): void {
  const last = elements.at(-1)
  const run = last?.kind === 'run' && !last.signature && !block.dateline ? last : null
  if (!run) {
    elements.push({
      kind: 'run',
      paragraphs: [block.text],
      pairs: pairsOf(block.text.text),
      phrases: phrasesOf(withoutDateline(block)),
      first: block,
      signature: null,
      captions: [],
    })
    return
  }
  const open = run.paragraphs.at(-1)
  if (open && isUnfinished(open.text)) {
    run.paragraphs[run.paragraphs.length - 1] = FoldedText.join(open.source, [open, block.text])
  } else run.paragraphs.push(block.text)
  for (const pair of pairsOf(block.text.text)) run.pairs.add(pair)
  for (const phrase of phrasesOf(block.text.text)) run.phrases.add(phrase)
}

function withoutDateline(block: RoleBlock): string {
  return block.text.text.slice(block.dateline?.text.length ?? 0)
}
