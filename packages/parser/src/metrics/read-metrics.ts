import type { RecognizedOrganization } from '../organizations/recognized.js'
import type { Passage } from '../passages.js'
import type { Span } from '../text/span.js'
import type { Choices } from './choices.js'
import { LEARNED } from './learned.js'
import { castOf } from './owner/cast.js'
import type { PassageMention } from './owner/passage-mention.js'
import { newStory, readOwners, type Story } from './owner/read-owners.js'
import type { WeighedFigure } from './owner/settle-owners.js'
import type { Day } from './periods/calendar.js'
import { type PassageMetric, readPassage } from './read-passage.js'

/** A metric of a page. */
export interface ReadMetric {
  /** Index into the passages. */
  readonly passage: number
  readonly figure: PassageMetric
  readonly organization: string | null
}

/** What a page states in figures. */
export interface PageFigures {
  readonly metrics: readonly ReadMetric[]
  /** Where numbers of more digits than a value may have were left out. */
  readonly tooLong: readonly LongNumber[]
}

export interface LongNumber extends Span {
  /** Index into the passages. */
  readonly passage: number
}

/**
 * Reads every stated quantity of the passages, with what it means.
 *
 * @param today the day of issue, where it is known: what 今年 and 截至目前 are counted from
 * @param choices how indicators and owners are chosen among candidates
 */
export function readMetrics(
  passages: readonly Passage[],
  organizations: readonly RecognizedOrganization[],
  today: Day | null,
  choices: Choices = LEARNED,
): PageFigures {
  const mentions = mentionsByPassage(passages.length, organizations)
  const metrics: ReadMetric[] = []
  const tooLong: LongNumber[] = []
  let story = storyFrom(0, passages, mentions)
  let told: WeighedFigure[] = []
  const settle = (): void => {
    const owners = choices.settle(told)
    told.forEach(({ passage, figure }, index) => {
      metrics.push({ passage, figure, organization: owners[index]?.name ?? null })
    })
    told = []
  }
  passages.forEach(({ kind, text }, passage) => {
    if (startsStory(passage, passages)) {
      settle()
      story = storyFrom(passage, passages, mentions)
    }
    if (kind === 'byline') return
    const names = mentions[passage] ?? []
    const figures = readPassage(text, names, today, choices.indicator)
    for (const span of figures.tooLong) tooLong.push({ passage, ...span })
    const owned = { text: text.text, passage, names, figures: figures.metrics }
    const read = readOwners(owned, story, choices.owner)
    story = read.story
    for (const weighed of read.figures) told.push({ ...weighed, passage })
  })
  settle()
  return { metrics, tooLong }
}

/** Whether a passage begins an article, or belongs to none. */
function startsStory(passage: number, passages: readonly Passage[]): boolean {
  const article = passages[passage]?.article ?? null
  return article === null || article !== passages[passage - 1]?.article
}

/** The story of the article whose first passage is `start`. */
function storyFrom(
  start: number,
  passages: readonly Passage[],
  mentions: readonly PassageMention[][],
): Story {
  let end = start + 1
  while (end < passages.length && !startsStory(end, passages)) end++
  return newStory(castOf(passages.slice(start, end), mentions.slice(start, end)))
}

function mentionsByPassage(
  count: number,
  organizations: readonly RecognizedOrganization[],
): PassageMention[][] {
  const mentions: PassageMention[][] = Array.from({ length: count }, () => [])
  for (const organization of organizations) {
    for (const { passage, start, end } of organization.mentions)
      mentions[passage]?.push({ start, end, organization })
  }
  for (const list of mentions) list.sort((a, b) => a.start - b.start)
  return mentions
}
