import type { RecognizedOrganization } from '../organizations/recognized.js'
import type { Passage } from '../passages.js'
import type { Span } from '../text/span.js'
import { inOrder } from './cursor.js'
import type { BodyMention } from './owner/body-mention.js'
import { followSubject } from './owner/follow-subject.js'
import { isOwned } from './owner/is-owned.js'
import { respectiveOwners } from './owner/respective-owner.js'
import { NO_SUBJECT } from './owner/subject.js'
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
 */
export function readMetrics(
  passages: readonly Passage[],
  organizations: readonly RecognizedOrganization[],
  today: Day | null,
): PageFigures {
  const mentions = mentionsByPassage(passages.length, organizations)
  const metrics: ReadMetric[] = []
  const tooLong: LongNumber[] = []
  let subject = NO_SUBJECT
  passages.forEach(({ text: folded, article }, passage) => {
    const { text } = folded
    if (article === null || article !== passages[passage - 1]?.article) subject = NO_SUBJECT
    const names = mentions[passage] ?? []
    const stretches = followSubject(text, names, subject)
    subject = stretches.at(-1)?.subject ?? subject
    const stretchAt = inOrder(stretches)
    const respectiveOwner = respectiveOwners(text, names)
    const figures = readPassage(folded, names, today)
    for (const span of figures.tooLong) tooLong.push({ passage, ...span })
    for (const figure of figures.metrics) {
      const subject = stretchAt(figure.start)?.subject.owner
      const owner = (figure.respective && respectiveOwner(figure.respective)) ?? subject
      metrics.push({ passage, figure, organization: owner && isOwned(text, figure) ? owner.name : null })
    }
  })
  return { metrics, tooLong }
}

function mentionsByPassage(count: number, organizations: readonly RecognizedOrganization[]): BodyMention[][] {
  const mentions: BodyMention[][] = Array.from({ length: count }, () => [])
  for (const organization of organizations) {
    for (const { passage, start, end } of organization.mentions)
      mentions[passage]?.push({ start, end, organization })
  }
  for (const list of mentions) list.sort((a, b) => a.start - b.start)
  return mentions
}
