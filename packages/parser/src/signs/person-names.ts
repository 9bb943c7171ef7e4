import { startsRare, surnameLength } from '../lexicon/surnames.js'
import type { FoldedText } from '../text/folded-text.js'

const HAN = /^\p{Script=Han}+$/u
const NO_NAME = /记者|通讯员|编辑|本报|公司|广告|工会|图片|照片|[局厅委办院部社]$/
const SEPARATOR = /[、,;/]/
/** 古丽米热·艾力: a name of one person, the family's or the father's name behind the dot. */
const DOTTED = /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+$/u
/** A name whose family name is unknown has as many characters at most: 哈斯图雅. */
const LONGEST_UNKNOWN = 4
/** Beside another name it may be longer: 钟洋 孟根其其格. */
const LONGEST_BESIDE = 6
const LONGEST_GIVEN = 2
const LONGEST_SPACED = 6
/** A run of names longer than this is not a byline. */
const LONGEST_RUN = 60

/**
 * Splits a run of names as bylines print them: `申萍`, `张 萍 陈 雷`, `陈永洪 郭福昌`, `王伟林、罗志杨`. White space of
 * the source parts names, or the characters of a short one. Null when the run is anything but names; with `separated`, also
 * when two names stand together without a mark or space.
 */
export function splitNames(text: FoldedText, form: 'any' | 'separated' = 'any'): FoldedText[] | null {
  if (text.length < 2 || text.length > LONGEST_RUN) return null
  const names: FoldedText[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !SEPARATOR.test(text.text[at] as string)) continue
    if (at > start) {
      const found = splitUnmarked(text.slice(start, at), form === 'separated')
      if (!found) return null
      names.push(...found)
    }
    start = at + 1
  }
  return names.length > 0 ? names : null
}

/** Dotted names and others between white space: `古丽米热·艾力 申萍`; or names that dots separate: `申萍·陈永洪`. */
function splitUnmarked(run: FoldedText, spaced: boolean): FoldedText[] | null {
  if (!run.text.includes('·')) return splitUnseparated(run, spaced)
  const names: FoldedText[] = []
  for (let start = 0, at = 1; at <= run.length; at++) {
    const besideDot = run.text[at] === '·' || run.text[at - 1] === '·'
    if (at < run.length && (besideDot || !run.isSeparated(at) || breaksDotted(run, start, at))) continue
    const piece = run.slice(start, at)
    const found = DOTTED.test(piece.text) ? splitDotted(piece) : splitUnseparated(piece, spaced)
    if (!found) return null
    names.push(...found)
    start = at
  }
  return names
}

/** Whether a line's end breaks a dotted name: `阿依努尔·买 / 合木提`, `阿依努 / 尔·买合木提`. */
function breaksDotted(run: FoldedText, start: number, at: number): boolean {
  let end = at + 1
  while (end < run.length && !run.isSeparated(end)) end++
  const [before, behind] = [run.text.slice(start, at), run.text.slice(at, end)]
  if (before.includes('·')) return !hasFamilyName(behind)
  return behind.includes('·') && !run.isApart(at) && (!hasFamilyName(before) || startsRare(before))
}

/** Several names where each part has a family name and a given one; else one name. */
function splitDotted(run: FoldedText): FoldedText[] {
  const parts = run.text.split('·')
  if (!parts.every(hasFamilyName)) return [run]
  let start = 0
  return parts.map((part) => {
    const name = run.slice(start, start + part.length)
    start += part.length + 1
    return name
  })
}

/** Whether a family name that we know stands before one or two characters. */
export function hasFamilyName(name: string): boolean {
  const family = surnameLength(name)
  const given = name.length - family
  return family > 0 && given >= 1 && given <= LONGEST_GIVEN
}

/** Names without a mark between them, by family names and white space, the cheapest way to split. */
function splitUnseparated(run: FoldedText, spaced: boolean): FoldedText[] | null {
  const n = run.length
  if (!HAN.test(run.text) || NO_NAME.test(run.text) || isSpacedText(run)) return null
  const cost: number[] = new Array(n + 1).fill(Number.POSITIVE_INFINITY)
  const next: number[] = new Array(n + 1).fill(-1)
  cost[n] = 0
  for (let start = n - 2; start >= 0; start--) {
    for (let end = start + 2; end <= Math.min(n, start + LONGEST_BESIDE); end++) {
      if (spaced && start > 0 && !run.isSeparated(start)) continue
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
  // pen names and names of other peoples have no family name, but then nothing may stand right beside them
  const alone = (start === 0 || run.isSeparated(start)) && (end === run.length || run.isSeparated(end))
  const known = hasFamilyName(run.text.slice(start, end))
  const longest = start > 0 || end < run.length ? LONGEST_BESIDE : LONGEST_UNKNOWN
  if (!known && !(alone && end - start <= longest)) return Number.POSITIVE_INFINITY
  // 阿丽米热 is one name rather than two of rare families
  let cost = known ? (startsRare(run.text.slice(start, end)) ? 1.3 : 1) : 3
  if (start > 0 && !run.isSeparated(start)) cost += 0.6
  return cost + spacesCost(run, start, end, alone)
}

/** White space inside a name parts every character of it (申 萍), or a line's end breaks it. */
function spacesCost(run: FoldedText, start: number, end: number, alone: boolean): number {
  let cost = 0
  for (let at = start + 1; at < end; at++) {
    if (!run.isSeparated(at)) continue
    if (end - start === 2 && alone) cost += 0.5
    else cost += run.isApart(at) ? 2 : 1.5
  }
  return cost
}

/** Text set wide has white space between all its characters; so have at most a few names. */
function isSpacedText(run: FoldedText): boolean {
  if (run.length <= LONGEST_SPACED) return false
  for (let at = 1; at < run.length; at++) if (!run.isSeparated(at)) return false
  return true
}
