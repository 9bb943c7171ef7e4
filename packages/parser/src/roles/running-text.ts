import type { Block } from '../layout/block.js'

/** Headlines and section headings are no longer than this. */
const LONGEST_HEADLINE = 56
/** A headline is set over no more lines than this. */
const HEADLINE_LINES = 3
const SENTENCE_END = /(?:[。;:,、]|\.\.\.)[”’)]*$/

/** A sign that a short text without an end breaks off in mid-sentence, and how much it weighs. */
interface Cue {
  readonly id: string
  readonly weight: number
  readonly holds: (text: string, next: string, block: Block, page: PageLetters) => boolean
}

const CUES: readonly Cue[] = [
  {
    id: 'fills its column',
    weight: 2,
    holds: (_text, _next, block) => block.lines.every((line) => line.full),
  },
  {
    id: 'fills its column but for an indent',
    weight: 1,
    holds: (_text, _next, block) => block.lines.every((line) => line.nearlyFull),
  },
  {
    id: 'runs on into the next block',
    weight: 1,
    holds: (text, next, _block, page) => page.joins(text, next),
  },
  { id: 'leaves a quote or bracket open', weight: 2, holds: (text) => opensMore(text) },
  {
    id: 'opens as a sentence',
    weight: 1,
    holds: (text) =>
      /^(?:近日|日前|目前|近年来|截至|据|为了?|随着|今年|去年|同时|此外|其中|(?:\d{4}年)?\d{1,2}月\d{0,2}日?)/.test(
        text,
      ),
  },
  {
    id: 'ends on a word that needs another',
    weight: 1,
    holds: (text) => /[的和与及或将在对为是把被从向以等并又于]$/.test(text),
  },
  { id: 'holds a comma', weight: 0.5, holds: (text) => text.includes(',') },
  { id: 'holds two commas', weight: 0.5, holds: (text) => text.split(',').length > 2 },
  { id: 'long', weight: 1.5, holds: (text) => text.length > LONG },
  { id: 'a dateline follows', weight: -2, holds: (_text, next) => DATELINE.test(next) },
  {
    id: 'the next block cannot open a sentence',
    weight: 2,
    holds: (_text, next) => /^[,。、;:!?)”’》的了们]/.test(next),
  },
  {
    id: 'drawn in bold',
    weight: -3,
    holds: (_text, _next, block) => block.leftOut.some(({ reason }) => reason === 'repeatedText'),
  },
]
const RUNNING = 2
const LONG = 40
const DATELINE = /^\p{Script=Han}{2,8}(?:讯|\(|记者)/u

/** Why a block is running text rather than a headline; null where it may be a headline. */
export function readingEvidence(block: Block, next: Block | undefined, page: PageLetters): string | null {
  const text = block.text.text
  if (SENTENCE_END.test(text)) return 'ends as a sentence'
  if (text.length > LONGEST_HEADLINE) return 'longer than a headline'
  if (/^“.*[。!?]”$/.test(text)) return 'a spoken sentence'
  if (/。./.test(text)) return 'holds the end of a sentence'
  if (block.lines.length > HEADLINE_LINES) return 'more lines than a headline'
  const cues = CUES.filter((cue) => cue.holds(text, next?.text.text ?? '', block, page))
  const weight = cues.reduce((sum, cue) => sum + cue.weight, 0)
  return weight >= RUNNING ? cues.map((cue) => cue.id).join(', ') : null
}

/** Which letters stand beside each other inside the page's lines. */
export class PageLetters {
  private readonly pairs = new Set<string>()

  constructor(blocks: readonly Block[]) {
    for (const { lines } of blocks) {
      for (const { text } of lines) {
        for (let i = 0; i + 2 <= text.length; i++) this.pairs.add(text.text.slice(i, i + 2))
      }
    }
  }

  /** Whether the end of one text and the start of another make a pair that the page knows: 专精 + 特新. */
  joins(text: string, next: string): boolean {
    return next !== '' && this.pairs.has(text.slice(-1) + next.slice(0, 1))
  }
}

function opensMore(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length
  return count('“') > count('”') || count('(') > count(')') || count('《') > count('》')
}
