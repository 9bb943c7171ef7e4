import type { FoldedText } from '../text/folded-text.js'
import type { BylineAuthor } from './byline.js'
import { hasFamilyName } from './person-names.js'
import { roleAt } from './role-words.js'

/** Names behind a dateline, and where the text goes on. */
export interface RunningNames {
  readonly authors: readonly BylineAuthor[]
  readonly end: number
}

const LONGEST = 60
const REPORTED = /^(?:摄影|图片)?报道:?$/

/**
 * Role words and names that stand between white space in front of running text: 本报讯 记者 李航 通讯员 沈舟 近日…. Each name has a family
 * name that we know, so that 记者 高兴地… and 记者从市水利局获悉 have none.
 */
export function readRunningNames(text: FoldedText, from: number): RunningNames | null {
  const authors: BylineAuthor[] = []
  let role: BylineAuthor['role'] | null = null
  let at = from
  while (at < Math.min(text.length, from + LONGEST)) {
    const end = wordEnd(text, at)
    const word = end < text.length ? text.slice(at, end) : null
    if (!word) break
    if (REPORTED.test(word.text)) return authors.length > 0 ? { authors, end } : null
    const found = roleAt(text, at)
    role = found?.role ?? role
    const name = word.slice(found?.length ?? 0)
    if (!role || isOtherWork(role) || (name.length > 0 && !hasFamilyName(name.text))) break
    if (name.length > 0) authors.push({ name, role })
    at = end
  }
  return authors.length > 0 ? { authors, end: at } : null
}

const isOtherWork = (role: BylineAuthor['role']): boolean => role !== 'reporter' && role !== 'correspondent'

/** Where the next white space stands. */
function wordEnd(text: FoldedText, from: number): number {
  let end = from + 1
  while (end < Math.min(text.length, from + LONGEST) && !text.isSeparated(end)) end++
  return end
}
