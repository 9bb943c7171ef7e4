import { SAID_END } from '../lexicon/marks.js'
import { AGENCIES, OUTLET_NAME, PICTURE_SOURCES } from '../lexicon/outlets.js'
import type { FoldedText } from '../text/folded-text.js'
import { splitNames } from './person-names.js'
import type { Sign } from './sign.js'

const ARCHIVE =
  /[(【](?:资料(?:图?片|照片?|图)|效果图|示意图|受访者供图|网络图片?|(?:本版)?(?:图片|照片)由[^()]{2,24}提供|[^()]{2,16}(?:供图|提供图片))[)】]。?$/
const SOURCE =
  /^[(【]?(?:(?:本版|本报|以上)?(?:图片|照片|图源|供图)(?:来源|均?由|均为)?[:：]?[^。,]{2,24}?(?:提供|供图|发|摄)?)[)】]?$/
const SOURCE_MARK = /^[(【]?(?:(?:本版|以上)?(?:图片|照片)(?:来源|均?由|均为|[:：])|图源|供图[:：])/
/** 厍米与团队成员讨论界面。摄影:佴子涵 */
const NAMED_BELOW = /(?:^|(?<=[。!?)”]))(?:摄影|摄|图片|图|供图|摄图)[:/](?:本报记者)?(\p{Script=Han}{2,4})$/u
/** Whose picture it is, without a name. */
const NAMELESS =
  /(?:^|(?<=[。!?)”]))(?:通讯员|受访者|受访单位|采访对象|当事人|企业|单位|校方|院方|主办方)供图$/
const AGENCY = new RegExp(
  `(?:(?:${AGENCIES}|${PICTURE_SOURCES})(?:发|供图|供本报专稿|记者\\p{Script=Han}{2,4})?|本报资料(?:图|照)?片?)[)】]?$`,
  'u',
)
const TAKEN = /(?:摄影报道|摄影|图片|航拍|摄|图)(?:[(（][^()]{1,14}[)）])?[)】]?。?$/
const ROLE = new RegExp(
  `(?:${OUTLET_NAME})?(?:全媒体|首席|见习|实习|特约|特约摄影)*(?:记者|通讯员)(?=\\p{Script=Han}{2,16}文?$)`,
  'u',
)
/** A credit is no longer than this. */
const CREDIT_WINDOW = 36
const LONGEST_CAPTION = 260

/** Where in a block its picture's credit begins: 0 where the block is nothing else. */
export interface ReadCredit {
  readonly credit: FoldedText
  readonly alone: boolean
}

/** The photographer or source at the end of a caption, or on a line of its own. */
export const credit: Sign<ReadCredit> = {
  id: 'credit',
  read: readCredit,
  examples: [
    '本报记者 沈山摄',
    '新华社记者 苏木摄',
    '（图片由南湖景区提供）',
    '图片来源:松山湖科学城',
    '3月16日，风筝爱好者放飞风筝。 胡晨 摄',
    '魏都产业集聚区组织党员开展活动（资料图片）',
  ],
  counterExamples: [
    '他用三十年摄下一条河',
    '摄影对他来说，就是记日记。',
    '一张图看懂新规',
    '图书馆开进写字楼',
    '老人每月到青河边拍一次照。',
  ],
}

/** Reads the credit that a block ends with; null where it has none. */
function readCredit(text: FoldedText): ReadCredit | null {
  const line = text.text
  if (line.length > LONGEST_CAPTION || !/[摄图发片拍照供社P]/.test(line.slice(-24))) return null
  const archive = ARCHIVE.exec(line)
  if (archive) return { credit: text.slice(archive.index), alone: archive.index === 0 }
  if (SOURCE_MARK.test(line) && SOURCE.test(line)) return { credit: text, alone: true }
  const named = NAMED_BELOW.exec(line) ?? NAMELESS.exec(line)
  if (named) return { credit: text.slice(named.index), alone: named.index === 0 }
  const taken = takenBy(text)
  if (taken) return { credit: taken, alone: taken.length === text.length }
  const agency = AGENCY.exec(line)
  if (
    agency &&
    (agency.index === 0 || SAID_END.test(line.slice(0, agency.index)) || text.isSeparated(agency.index))
  )
    return { credit: text.slice(agency.index), alone: agency.index === 0 }
  return null
}

/** `河北日报通讯员 刘巨雷摄`, `张 萍 陈 雷 摄`, `胡晨 摄影`, at the end of the text. */
function takenBy(text: FoldedText): FoldedText | null {
  const taken = TAKEN.exec(text.text)
  if (!taken) return null
  const sure = taken[0].startsWith('摄') || taken[0].startsWith('航')
  const from = Math.max(0, taken.index - CREDIT_WINDOW)
  const before = text.text.slice(from, taken.index)
  const role = ROLE.exec(before)
  if (role && (from + role.index === 0 || isBoundary(text, from + role.index)))
    return text.slice(from + role.index - (/[(【]/.test(text.text[from + role.index - 1] ?? '') ? 1 : 0))
  for (let length = LONGEST_NAMES; length >= 2; length--) {
    const start = taken.index - length
    const found = start >= 0 ? namesFrom(text, start, taken.index, sure) : null
    if (found) return found
  }
  return null
}

const LONGEST_NAMES = 14

/** The credit from `start` on, if nothing but names stands there up to the word for taking pictures. */
function namesFrom(text: FoldedText, start: number, end: number, sure: boolean): FoldedText | null {
  const bracket = /[(【]/.test(text.text[start - 1] ?? '') ? 1 : 0
  if (!bracket && start > 0 && !isBoundary(text, start)) return null
  // 图 and 图片 end many a word: white space sets them apart
  if (!sure && !bracket && !text.isSeparated(end)) return null
  const wrote = text.text[end - 1] === '文' ? 1 : 0
  return splitNames(text.slice(start, end - wrote)) ? text.slice(start - bracket) : null
}

function isBoundary(text: FoldedText, at: number): boolean {
  return /[。!?)”】(【]/.test(text.text[at - 1] ?? '') || text.isSeparated(at)
}
