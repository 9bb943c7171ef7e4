import type { Block } from '../layout/block.js'
import { opensWithDateline } from '../layout/line-openers.js'

/** Headlines and section headings are no longer than this. */
const LONGEST_HEADLINE = 56
/** A headline is set over no more lines than this. */
const HEADLINE_LINES = 3
const SENTENCE_END = /(?:[。;:,、]|\.\.\.)[”’)]*$/

/** A block between its neighbours: what stands before it is known by its role. */
export interface Setting {
  readonly block: Block
  readonly previous: (Block & { readonly role: string }) | undefined
  readonly next: Block | undefined
  readonly page: PageFacts
}

/** A sign that a short text without an end breaks off in mid-sentence, and how much it weighs. */
interface Cue {
  readonly id: string
  readonly weight: number
  readonly holds: (text: string, setting: Setting) => boolean
}

const CUES: readonly Cue[] = [
  { id: 'fills its column', weight: 2, holds: (_, { block }) => block.lines.every((line) => line.full) },
  {
    id: 'fills its column but for an indent',
    weight: 1,
    holds: (_, { block }) => block.lines.every((line) => line.nearlyFull),
  },
  {
    id: 'runs on into the next block',
    weight: 1,
    holds: (text, setting) =>
      setting.next !== undefined &&
      !isBrokenHeadline(setting) &&
      setting.page.joins(text, setting.next.text.text),
  },
  {
    id: 'leaves a quote or bracket open',
    weight: 2,
    holds: (text, setting) => opensMore(text) && !isBrokenHeadline(setting),
  },
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
  { id: 'a quoted sentence goes on', weight: 1.5, holds: (text) => /[!?]”./.test(text) },
  { id: 'holds a comma', weight: 0.5, holds: (text) => text.includes(',') },
  { id: 'holds two commas', weight: 0.5, holds: (text) => text.split(',').length > 2 },
  { id: 'long', weight: 1.5, holds: (text) => text.length > LONG },
  { id: 'a dateline follows', weight: -3, holds: (_, { next }) => opensWithDateline(next?.text.text ?? '') },
  {
    id: 'the next block cannot open a sentence',
    weight: 2,
    holds: (_, setting) =>
      /^[,。、;:!?)”’》的了们]/.test(setting.next?.text.text ?? '') && !isBrokenHeadline(setting),
  },
  {
    id: 'drawn in bold',
    weight: -3,
    holds: (_, { block }) => block.leftOut.some(({ reason }) => reason === 'repeatedText'),
  },
  {
    id: 'marked as a heading',
    weight: -4,
    holds: (_, { block }) => block.lines.some((line) => line.heading),
  },
  {
    id: 'a subtitle or byline follows',
    weight: -3,
    holds: (_, { next }) =>
      next !== undefined && next.text.length <= LONGEST_BYLINE && BYLINE.test(next.text.text),
  },
  {
    id: 'the sentence before it is finished and the next block is indented',
    weight: -2.5,
    holds: (_, { previous, next, block }) =>
      isFinished(previous) && !block.lines[0]?.indented && next?.lines[0]?.indented === true,
  },
  {
    id: 'blank lines set it apart, and paragraphs are set without',
    weight: -2,
    holds: (_, { block, previous, next, page }) =>
      page.usualGap < block.gap &&
      page.usualGap < (next?.gap ?? 0) &&
      (previous?.role !== 'body' || isFinished(previous)),
  },
  {
    id: 'the sentence before it is not finished',
    weight: 1,
    holds: (_, { previous }) => previous?.role === 'body' && !isFinished(previous),
  },
]
const RUNNING = 2
const LONGEST_BYLINE = 40
const BYLINE =
  /^(?:——?[^—]|[□■▶►●▲◆◇]?(?:本报|本刊|\p{Script=Han}{2,6}报)?(?:全媒体|融媒体|首席|见习|实习|特约)?(?:记者|通讯员))/u
const LONG = 40
const FINISHED = /(?:[。!?:;…]|\.\.\.)[”’)》]*$/

function isFinished(block: Block | undefined): boolean {
  return block === undefined || FINISHED.test(block.text.text)
}

/** Whether the block and the line right below it may be one headline that the page broke: 把“一枚公章 / 管审批”做到底. */
function isBrokenHeadline({ block, next }: Setting): boolean {
  if (!next || next.gap > 0 || block.lines.length > 1 || next.lines.length > 1) return false
  const whole = block.text.text + next.text.text
  const full = [block, next].some(({ lines }) => lines.some((line) => line.full))
  return !full && whole.length <= LONGEST_HEADLINE && !opensMore(whole) && !SENTENCE_END.test(whole)
}

/** Why a block is running text rather than a headline; null where it may be a headline. */
export function readingEvidence(setting: Setting): string | null {
  const { block, page } = setting
  const text = block.text.text
  if (SENTENCE_END.test(text)) return 'ends as a sentence'
  if (text.length > LONGEST_HEADLINE) return 'longer than a headline'
  if (/^“.*[。!?]”$/.test(text)) return 'a spoken sentence'
  if (/。./.test(text)) return 'holds the end of a sentence'
  if (block.lines.length > HEADLINE_LINES) return 'more lines than a headline'
  if (/[!?]$/.test(text) && page.speaks(text)) return 'a turn of an interview'
  const cues = CUES.filter((cue) => cue.holds(text, setting))
  const weight = cues.reduce((sum, cue) => sum + cue.weight, 0)
  return weight >= RUNNING ? cues.map((cue) => cue.id).join(', ') : null
}

/** What blocks are judged by: which letters stand beside each other inside the page's lines, who speaks, spacing. */
export class PageFacts {
  /** Blank lines above a block: the median. */
  readonly usualGap: number
  readonly hasBlankLines: boolean
  private readonly pairs = new Set<string>()
  private readonly speakers = new Map<string, number>()

  constructor(blocks: readonly Block[]) {
    this.hasBlankLines = blocks.some(({ gap }) => gap > 0)
    this.usualGap = blocks.map(({ gap }) => gap).sort((a, b) => a - b)[blocks.length >> 1] ?? 0
    for (const { lines, text } of blocks) {
      const speaker = speakerOf(text.text)
      if (speaker) this.speakers.set(speaker, (this.speakers.get(speaker) ?? 0) + 1)
      for (const { text } of lines) {
        for (let i = 0; i + 2 <= text.length; i++) this.pairs.add(text.text.slice(i, i + 2))
      }
    }
  }

  /** Whether the text is a turn of somebody who speaks more than once: `记者:最近门诊情况怎么样?`. */
  speaks(text: string): boolean {
    return (this.speakers.get(speakerOf(text) ?? '') ?? 0) > 1
  }

  /** Whether the end of one text and the start of another make a pair that the page knows: 专精 + 特新. */
  joins(text: string, next: string): boolean {
    return next !== '' && this.pairs.has(text.slice(-1) + next.slice(0, 1))
  }
}

function speakerOf(text: string): string | null {
  return /^(\p{Script=Han}{1,6}):/u.exec(text)?.[1] ?? null
}

function opensMore(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length
  return count('“') > count('”') || count('(') > count(')') || count('《') > count('》')
}
