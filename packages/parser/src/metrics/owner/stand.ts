import { CLAUSE_MARK } from '../../lexicon/marks.js'
import type { Span } from '../../text/span.js'
import { VERBS } from '../indicator/boundaries.js'

const LONGEST_VERB = 4
/** How far before a name its clause is looked at. */
const REACH = 60
const LISTED_BEFORE = /[、和与及]$/
const LISTED_BEHIND = /^[、和与及]/

/**
 * How a name stands in its clause: 1 behind a verb, so that it is what somebody built or brought (搭建北航科技园、河工大科技园等平台),
 * and 2, 4, 8 where something is listed before it, behind it, or 等 ends the list.
 */
export function standOf(text: string, { start, end }: Span): number {
  let from = start
  while (from > 0 && start - from < REACH && !CLAUSE_MARK.test(text.charAt(from - 1))) from--
  return (
    Number(holdsVerb(text, from, start)) +
    2 * Number(LISTED_BEFORE.test(text.charAt(start - 1))) +
    4 * Number(LISTED_BEHIND.test(text.charAt(end))) +
    8 * Number(text.charAt(end) === '等')
  )
}

export function isBehindVerb(stand: number): boolean {
  return stand % 2 === 1
}

function holdsVerb(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    for (let length = 2; length <= LONGEST_VERB && at + length <= end; length++)
      if (VERBS.has(text.slice(at, at + length))) return true
  return false
}
