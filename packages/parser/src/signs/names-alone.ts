import { BULLET } from '../lexicon/marks.js'
import type { FoldedText } from '../text/folded-text.js'
import type { BylineAuthor } from './byline.js'
import { hasFamilyName, splitNames } from './person-names.js'
import type { Sign } from './sign.js'

interface NamesAlone {
  readonly authors: readonly BylineAuthor[]
  /** Whether each begins with a family name. */
  readonly known: boolean
  /** Whether a mark stands before them: □ 沈嘉禄. */
  readonly marked: boolean
}

const LONGEST = 20

/** Nothing but names, as authors sign below their texts. */
export const namesAlone: Sign<NamesAlone> = {
  id: 'names-alone',
  read: readNamesAlone,
  examples: [
    '张国贞',
    '朱传刚 樊勇',
    '（周学文）',
    '申 萍',
    '（王静 李航）',
    '□ 许志建',
    '■ 金 栋',
    '□程远',
    '● 东港 沈舟',
  ],
  counterExamples: ['老城墙装上夜灯', '记者 王静', '问：', '（资料图片）', '资料图片', '广告'],
}

function readNamesAlone(text: FoldedText): NamesAlone | null {
  if (text.length > LONGEST || text.length < 2) return null
  const marks = BULLET.exec(text.text)?.[0].length ?? 0
  const bracketed = /^\(.*\)$/.test(text.text) ? 1 : 0
  const split = splitNames(text.slice(marks + bracketed, text.length - bracketed), 'separated')
  if (!split) return null
  const names = marks > 0 ? withoutPlace(split) : split
  return {
    authors: names.map((name) => ({ name, role: 'author' as const })),
    marked: marks > 0,
    known: names.every((name) => hasFamilyName(name.text)),
  }
}

/** Provinces that begin with a family name. */
const LIKE_A_NAME = /^(?:江苏|江西|安徽|云南|海南|吉林|宁夏|甘肃)$/

/** ● 石桥 沈舟: the author's town stands before the name. */
function withoutPlace(names: FoldedText[]): FoldedText[] {
  const [place, name, ...more] = names
  if (!place || !name || more.length > 0 || !hasFamilyName(name.text)) return names
  return LIKE_A_NAME.test(place.text) || (place.length < 4 && !hasFamilyName(place.text)) ? [name] : names
}
