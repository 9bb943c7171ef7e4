import type { FoldedText } from '../text/folded-text.js'
import { splitNames } from './person-names.js'

export interface ReadCaption {
  /** Photographer or source, as printed; null where the caption ends otherwise. */
  readonly credit: FoldedText | null
  /** Whether the block holds the credit alone. */
  readonly creditOnly: boolean
  readonly evidence: string
}

const ARCHIVE =
  /\((?:资料(?:图?片|照片?|图)|效果图|示意图|受访者供图|网络图片?|图片由[^()]{2,24}提供|[^()]{2,16}供图)\)[。]?$/
const SOURCE = /^(?:图片来源|图片由|图片|供图|图源)[:：]?[^。]{2,24}(?:提供|供图)?$/
const SOURCE_MARK = /^(?:图片来源|图源|供图)[:：]/
const TAKEN = /(?:摄影报道|摄影|摄)\)?[。]?$/
/** 厍米与团队成员讨论界面。摄影:佴子涵 */
const NAMED_BELOW = /(?<=[。!?)”])(?:摄影|摄|图片|图|供图)[:/](\p{Script=Han}{2,4})$/u
const AGENCY = /(?:新华社|中新社)(?:发|记者\p{Script=Han}{2,4})?\)?$/u
const PICTURE = /^(?:[上下左右]?图(?:为|[①-⑳\d]|[:：])|(?:[上下左右]|本版)图[:：]|[▲△▼←→↑↓])/
const SENTENCE_END = /[。!?)”]/
const LONGEST_CAPTION = 200
/** A credit is no longer than this. */
const CREDIT_WINDOW = 36

/** Reads a picture's caption or credit; null where the block is neither. */
export function readCaption(text: FoldedText): ReadCaption | null {
  const line = text.text
  const archive = ARCHIVE.exec(line)
  if (archive)
    return {
      credit: text.slice(archive.index),
      creditOnly: archive.index === 0,
      evidence: 'names where the picture comes from',
    }
  if (SOURCE_MARK.test(line) && SOURCE.test(line))
    return { credit: text, creditOnly: true, evidence: 'picture source' }
  const named = NAMED_BELOW.exec(line)
  if (named && line.length < LONGEST_CAPTION)
    return { credit: text.slice(named.index), creditOnly: false, evidence: 'ends with the photographer' }
  const credit = takenBy(text)
  if (credit)
    return { credit, creditOnly: credit.length === text.length, evidence: 'ends with the photographer' }
  if (PICTURE.test(line)) return { credit: null, creditOnly: false, evidence: 'opens as a caption' }
  if (line.length < LONGEST_CAPTION && AGENCY.test(line) && SENTENCE_END.test(line))
    return { credit: null, creditOnly: false, evidence: 'ends with the agency' }
  return null
}

/** `河北日报通讯员 刘巨雷摄`, `张 萍 陈 雷 摄`, `胡晨 摄影`, at the end of the text. */
function takenBy(text: FoldedText): FoldedText | null {
  const taken = TAKEN.exec(text.text)
  if (!taken) return null
  const from = Math.max(0, taken.index - CREDIT_WINDOW)
  const before = text.text.slice(from, taken.index)
  const role =
    /(?:\p{Script=Han}{2,6}报|新华社|中新社)?(?:全媒体|首席|见习|实习|特约)?(?:记者|通讯员)(?=\p{Script=Han}{2,16}$)/u.exec(
      before,
    )
  if (role) return text.slice(from + role.index)
  for (const length of [12, 9, 8, 7, 6, 5, 4, 3, 2]) {
    const start = taken.index - length
    if (start < 0) continue
    const bracket = text.text[start - 1] === '(' ? 1 : 0
    if (bracket && splitNames(text.slice(start, taken.index))) return text.slice(start - bracket)
    const boundary = start === 0 || SENTENCE_END.test(text.text[start - 1] ?? '') || text.isParted(start)
    if (boundary && splitNames(text.slice(start, taken.index))) return text.slice(start)
  }
  return null
}
