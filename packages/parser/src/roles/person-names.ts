import type { FoldedText } from '../text/folded-text.js'
import { surnameLength } from './surnames.js'

const HAN = /^\p{Script=Han}+$/u
const NO_NAME = /记者|通讯员|编辑|本报|公司|广告/
const SEPARATOR = /[、,，;；/·\s]/
const LONGEST_SPACED = 6
/** A run of names longer than this is not a byline. */
const LONGEST_RUN = 60

/**
 * Splits a run of names as bylines print them: `申萍`, `张 萍 陈 雷`, `陈永洪 郭福昌`, `王伟林、罗志杨`. White space of
 * the source parts names, or the letters of a short one. Null when the run is anything but names; with `parted`, also
 * when two names stand together without a mark or space.
 */
export function splitNames(text: FoldedText, form: 'any' | 'parted' = 'any'): FoldedText[] | null {
  if (text.length < 2 || text.length > LONGEST_RUN) return null
  const names: FoldedText[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !SEPARATOR.test(text.text[at] as string)) continue
    if (at > start) {
      const found = splitUnseparated(text.slice(start, at), form === 'parted')
      if (!found) return null
      names.push(...found)
    }
    start = at + 1
  }
  return names.length > 0 ? names : null
}

/** Names without a mark between them, by family names and white space, the cheapest way to split. */
function splitUnseparated(run: FoldedText, parted: boolean): FoldedText[] | null {
  const n = run.length
  if (!HAN.test(run.text) || NO_NAME.test(run.text) || isSpacedText(run)) return null
  const cost: number[] = new Array(n + 1).fill(Number.POSITIVE_INFINITY)
  const next: number[] = new Array(n + 1).fill(-1)
  cost[n] = 0
  for (let start = n - 2; start >= 0; start--) {
    for (let end = start + 2; end <= Math.min(n, start + 4); end++) {
      if (parted && start > 0 && !isParted(run, start)) continue
      const total = nameCost(run, start, end) + (cost[end] as number)
      if (total < (cost[start] as number)) {
        cost[start] = total
        next[start] = end
      }
    }
  }
  if (!Number.isFinite(cost[0])) return null
  const names: FoldedText[] = []
  for (let start = 0; start < n; start = next[start] as number) names.push(run.slice(start, next[start]))
  return names
}

function nameCost(run: FoldedText, start: number, end: number): number {
  const family = surnameLength(run.text.slice(start, end))
  const given = end - start - (family || 1)
  // pen names have no family name, but then nothing may stand beside them unparted
  const alone = (start === 0 || isParted(run, start)) && (end === run.length || isParted(run, end))
  if (given < 1 || given > 2 || (family === 0 && !alone)) return Number.POSITIVE_INFINITY
  let cost = family === 0 ? 3 : 1
  if (start > 0 && !isParted(run, start)) cost += 0.6
  // white space inside a name parts every letter of it: 申 萍
  for (let at = start + 1; at < end; at++) if (isParted(run, at)) cost += end - start === 2 ? 0.5 : 2
  return cost
}

/** Text set wide has white space between all its letters; so have at most a few names. */
function isSpacedText(run: FoldedText): boolean {
  if (run.length <= LONGEST_SPACED) return false
  for (let at = 1; at < run.length; at++) if (!isParted(run, at)) return false
  return true
}

/** Whether the source has white space before the folded unit `at`. */
function isParted(text: FoldedText, at: number): boolean {
  return text.spanOf(at - 1, at).end < text.spanOf(at, at + 1).start
}
