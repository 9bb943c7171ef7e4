import { CharacterSet } from '../character-set.js'
import { matchAt } from '../match-at.js'
import { addDecimals, divideDecimals, parseDecimal } from './decimal.js'
import type { More, Numeral } from './numeral.js'
import { readCardinal } from './read-cardinal.js'

/** The characters that can start a numeral. */
export const NUMERAL_START = new CharacterSet(
  '.0123456789〇零一二两三四五六七八九十百千万亿廿卅半拾壹贰叁肆伍陆柒捌玖',
)

/** 几 follows tens (十几), 来 a scale word or a round number (十来个, 8000来块), 把 a scale word alone (千把块钱), 余 and 多 any number. */
const MORE_AFTER =
  /[余多]|(?<=十)几|(?<=[十百千万亿])来|(?<=\d0)来(?=[个块人斤亩元里户家名只头米公吨岁辆台件])|(?<=(?<![\d一二两三四五六七八九十])[百千万])把(?=[个人块斤亩元里名户家吨头只])/y
const PARTS = /分之/y
/** 1/3, but not 4/5G, 1/2号楼, PM2.5/10. */
const SLASH = /(?<!(?:[A-Za-z./:]|[A-Za-z]\d)\d{1,3})\/\d{1,3}(?![\d/.年月日号路期版届楼A-Za-z])/y
/** 一又四分之三. */
const MIXED = /又(?=[\d一二两三四五六七八九十]{1,3}分之)/y

/** Reads the longest numeral that starts at `at`, or null: a cardinal, a fraction, a share. */
export function readNumeral(text: string, at: number): Numeral | null {
  if (text.charAt(at) === '半') return readHalf(text, at)
  if (matchAt(WHOLLY, text, at)) return hundredPercent(at)
  const cardinal = readCardinal(text, at)
  return (
    cardinal &&
    (readShare(text, cardinal) ??
      readRatio(text, cardinal) ??
      readMixed(text, cardinal) ??
      withMore(text, cardinal))
  )
}

/** 合格率百分百, 百分百覆盖; but 百分百支持 and “百分百守护” say how gladly. */
const WHOLLY =
  /(?<![“《])百分百(?!支持|同意|赞成|愿意|相信|信任|信赖|确[定信认]|肯定|纯|原创|真心|真诚|热情|努力|专注|尽力|放心|认真|用心)/y

function hundredPercent(start: number): Numeral {
  const value = { digits: 100n, places: 0 }
  return { start, end: start + 3, value, max: null, more: null, form: 'percent', power: 0 }
}

function readMixed(text: string, whole: Numeral): Numeral | null {
  const part = matchAt(MIXED, text, whole.end) ? readNumeral(text, whole.end + 1) : null
  if (part?.form !== 'fraction') return null
  return { ...part, start: whole.start, value: addDecimals(whole.value, part.value) }
}

/** 半 counts before a measure (半小时, 半个月, 半成), but not as part of a word: 上半年, 一半, 半天. */
const HALF =
  /(?<![上下前后大多一过个])半(?=个?小时|个?钟头|个月|个世纪|年(?![度报])|公里|公斤|斤|亩|吨|米|成(?![品熟年本功天色长]))/y

function readHalf(text: string, at: number): Numeral | null {
  if (!matchAt(HALF, text, at)) return null
  return {
    start: at,
    end: at + 1,
    value: { digits: 5n, places: 1 },
    max: null,
    more: null,
    form: 'chinese',
    power: 0,
  }
}

function withMore(text: string, numeral: Numeral): Numeral {
  const more = numeral.more || numeral.form === 'digits' ? null : matchAt(MORE_AFTER, text, numeral.end)
  return more ? { ...numeral, end: numeral.end + 1, more: more as More } : numeral
}

/** 三分之一, 百分之八十. */
function readShare(text: string, whole: Numeral): Numeral | null {
  if (whole.value.digits === 0n || !matchAt(PARTS, text, whole.end)) return null
  const part = readCardinal(text, whole.end + 2)
  if (!part) return null
  const share = { ...withMore(text, part), start: whole.start }
  if (whole.form === 'bare' && whole.value.digits === 100n) return { ...share, form: 'percent' }
  if (whole.form === 'bare' && whole.value.digits === 1000n) return { ...share, form: 'permille' }
  return { ...share, form: 'fraction', value: divideDecimals(part.value, whole.value) }
}

/** 1/3: a proper fraction of two short whole numbers. */
function readRatio(text: string, part: Numeral): Numeral | null {
  const slash = part.form === 'arabic' && part.power === 0 ? matchAt(SLASH, text, part.end) : null
  if (!slash || part.value.places > 0) return null
  const whole = parseDecimal(slash.slice(1))
  if (whole.digits <= part.value.digits) return null
  return { ...part, end: part.end + slash.length, form: 'fraction', value: divideDecimals(part.value, whole) }
}
