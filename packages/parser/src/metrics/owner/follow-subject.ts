import { CLAUSE_WITH_MARK, SENTENCE_BEHIND } from '../../lexicon/marks.js'
import type { Span } from '../../text/span.js'
import { AHEAD } from './cues.js'
import type { PassageMention } from './passage-mention.js'
import { type Subject, subjectOfClause } from './subject.js'

/** A stretch of the passage and whose figures it states. */
export interface Stretch extends Span {
  readonly subject: Subject
}

/** Follows the subject through a passage, clause by clause, from the subject that the text before leaves. */
export function followSubject(text: string, mentions: readonly PassageMention[], from: Subject): Stretch[] {
  const stretches: Stretch[] = []
  let subject = from
  let next = 0
  for (const { 0: clause, index: start } of text.matchAll(CLAUSE_WITH_MARK)) {
    const end = start + clause.length
    const first = next
    while ((mentions[next]?.start ?? end) < end) next++
    subject = subjectOfClause(
      {
        text,
        start,
        end,
        mentions: mentions.slice(first, next),
        opensSentence: start === 0 || SENTENCE_BEHIND.test(text.charAt(start - 1)),
      },
      subject,
    )
    stretches.push({ start, end, subject })
  }
  return stretches.map((stretch, index) => lookAhead(text, stretch, stretches[index + 1]))
}

/** 作为连续10年进入十强的集聚区,某地集聚区…: the subject comes after. */
function lookAhead(text: string, stretch: Stretch, next: Stretch | undefined): Stretch {
  const ahead = next && !stretch.subject.owner && AHEAD.pattern.test(text.slice(stretch.start, stretch.end))
  return ahead ? { ...stretch, subject: next.subject } : stretch
}
