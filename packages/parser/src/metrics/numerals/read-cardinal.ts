import { matchAt } from '../match-at.js'
import { CardinalSum } from './cardinal-sum.js'
import { type Decimal, parseDecimal, shiftDecimal } from './decimal.js'
import type { More, Numeral } from './numeral.js'

/** Each digit stands at its value; the last row is how cheques and notices write them: 伍拾万元. */
const DIGIT_ROWS = ['零一二三四五六七八九', '〇', '○', '〇〇两', '零壹贰叁肆伍陆柒捌玖']
const DIGITS = new Map(
  DIGIT_ROWS.flatMap((row) => Array.from(row, (digit, value) => [digit, value] as const)),
)

/** Powers of ten. */
const DIGIT_SCALES = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['拾', 1],
  ['佰', 2],
  ['仟', 3],
])
const SECTION_SCALES = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
])
/** 3兆元 and 一兆二千亿 are numbers; 50兆 and 300兆瓦 are of a unit. */
const ZHAO = /兆(?=[美日韩欧港台新]?[元圆]|[〇零一二三四五六七八九两\d]+[千百十万亿])/y
const TENS = new Map([
  ['廿', 20n],
  ['卅', 30n],
])

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<![\dA-Za-z.])\.\d+/y
/**
 * Digits in a row. The formal ones of cheques, deeds and tablets (叁拾陆亩, 伍亩) are characters of other words too (队伍, 大陆):
 * they count beside a scale word, or alone before a unit that deeds measure in; 伍 and 陆 before 日 only behind a word of time (拘役伍日).
 */
const DIGIT_RUN =
  /两三?|一两(?=[十百千万])|[〇○零一二三四五六七八九]+|[壹贰叁肆伍陆柒捌玖](?=[拾佰仟]|[万亿](?:[元圆亩两石斤余多整零拾壹贰叁肆伍陆柒捌玖]))|(?<=[拾佰仟万亿零])[壹贰叁肆伍陆柒捌玖]|(?<=角)[壹贰叁肆伍陆柒捌玖](?=分)|(?<![酒茶市书食店放大])[壹贰叁肆柒捌玖](?=[艘只次日天年箱包袋桶册本幅枚套台架副捆顶双盏门处件](?!第))|(?<=[役诊业期工停假])[伍陆](?=日(?:[,。;!?、内后]|$))|(?<![队行退入海大内登着上水])[壹贰叁肆伍陆柒捌玖](?=[元圆角亩座块间名户斤担石两尺匹件张口人个条棵株](?!级))/y
const MORE_INSIDE = /[余多几来](?=[十百千万亿]|个亿)/y
/** 2.5个亿, 3个多亿; but 4个亿元村 are four villages. */
const PIECES_OF_YI = /个[多余]?(?=亿(?!元?(?:级|[村镇乡县强企园]|大户|项目|产业|富翁|俱乐部|农户)))/y
/** Ten where formal digits or a unit of deeds follow (田拾贰亩, 拾万元, 药品拾箱); else a verb: 收拾两间屋. */
const FORMAL_TEN =
  /(?<![收捡俯重拾])拾(?=[余万]*[元圆亩]|[壹贰叁肆伍陆柒捌玖][万元圆角亩座间名户担石两尺匹件张口人个条棵株块斤]|[箱套艘件名担石匹张口座间户辆台条册包](?=[,。;、!?]|$))/y
/** 三点二 and 三点二亿, but not the times of day 三点二十 and 五点三刻. */
const POINT = /点[〇○零一二三四五六七八九]+(?![十百千时分刻])/y
/** 12千米, 万千瓦, 百帕: the prefix belongs to the unit, but 三千米 is 3000 metres. */
const PREFIXED_UNIT = /千[米克瓦伏焦卡赫帕]|百帕/y

interface CardinalState {
  readonly text: string
  readonly sum: CardinalSum
  at: number
  parts: number
  more: More | null
  arabic: boolean
  /** 零 was read: the digit after it stands at its own place. */
  zero: boolean
  /** Chinese digits were read as places; nothing can follow. */
  places: boolean
}

/** Reads the longest cardinal that starts at `start`, or null: `1.067亿`, `3万4000`, 一万五千亿, 二十多万, 三点二. */
export function readCardinal(text: string, start: number): Numeral | null {
  const state: CardinalState = {
    text,
    sum: new CardinalSum(),
    at: start,
    parts: 0,
    more: null,
    arabic: false,
    zero: false,
    places: false,
  }
  while (!state.places && readPart(state)) state.parts++
  const { sum, at: end, parts, more, arabic, places } = state
  if (end === start) return null
  const bare = sum.scales === parts && !'十廿卅'.includes(text.charAt(start))
  const form = arabic ? 'arabic' : places ? 'digits' : bare ? 'bare' : 'chinese'
  const power = arabic && parts === sum.scales + 1 ? trailingPower(text, start, end) : 0
  return { start, end, value: sum.value, max: sum.max, more, form, power }
}

function trailingPower(text: string, start: number, end: number): number {
  let power = 0
  for (let i = end - 1; i > start; i--) {
    const scale = DIGIT_SCALES.get(text.charAt(i)) ?? SECTION_SCALES.get(text.charAt(i))
    if (scale === undefined) break
    power += scale
  }
  return power
}

/** Reads one number, scale word or word for "more"; false where none follows. */
function readPart(state: CardinalState): boolean {
  const character = state.text.charAt(state.at)
  if ((character >= '0' && character <= '9') || character === '.') return readArabic(state)
  if (DIGITS.has(character)) return readDigits(state)
  const digitScale = DIGIT_SCALES.get(character)
  if (digitScale !== undefined) return readDigitScale(state, digitScale)
  const sectionScale = SECTION_SCALES.get(character)
  if (sectionScale !== undefined) return readSectionScale(state, character, sectionScale)
  return (
    readTens(state, character) ||
    (state.parts > 0 && (readMore(state) || readPoint(state) || readPieces(state)))
  )
}

function readSectionScale(state: CardinalState, character: string, power: number): boolean {
  if (character === '兆' && (state.parts === 0 || !matchAt(ZHAO, state.text, state.at))) return false
  state.sum.scaleSection(power)
  return advance(state, 1)
}

function readArabic(state: CardinalState): boolean {
  const { text, at, sum } = state
  const match = matchAt(ARABIC, text, at)
  // 3万4000 goes on below its scale; a longer number is another one.
  if (!match || sum.isPending || state.more || (state.parts > 0 && match.length > sum.lastPower)) return false
  if (state.parts > 0 && match.includes('.')) return false
  const value = parseDecimal(match.replaceAll(',', '').replace(/^\./, '0.'))
  sum.put(match.length === 1 ? lastDigit(state, value, at + 1) : value)
  state.arabic = true
  return advance(state, match.length)
}

function readDigits(state: CardinalState): boolean {
  const { text, at, sum } = state
  if (sum.isPending || state.more) return false
  const run = matchAt(DIGIT_RUN, text, at) ?? ''
  // 三千两百两: 两 behind a scale word is a unit, unless another scale word follows.
  if (run.startsWith('两') && state.parts > 0 && !isScale(text.charAt(at + run.length))) return false
  const values = Array.from(run, (digit) => DIGITS.get(digit) ?? 0)
  const zero = values[0] === 0 && sum.scales > 0
  if (zero) values.shift()
  const [first = 0, second = 0] = values
  if (zero) state.zero = true
  if (values.length === 0) return zero && advance(state, run.length)
  if (values.length === 1) sum.put(lastDigit(state, integer(first), at + run.length))
  else if (values.length === 2 && isRange(first, second)) sum.put(integer(first), integer(second))
  else if (state.parts > 0) return false
  else {
    sum.put(parseDecimal(values.join('')))
    state.places = true
  }
  return advance(state, run.length)
}

/** 三四 and 两三 mean three or four, 三五 three to five. */
function isRange(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5))
}

/** 三千五 is 3500 and 13万2 is 132000: a last digit without 零 counts in the next lower scale. */
function lastDigit({ text, sum, zero }: CardinalState, digit: Decimal, end: number): Decimal {
  const next = text.charAt(end)
  const elided = !zero && sum.lastPower >= 2 && !isScale(next)
  return elided ? shiftDecimal(digit, sum.lastPower - 1) : digit
}

function isScale(character: string): boolean {
  return DIGIT_SCALES.has(character) || SECTION_SCALES.has(character)
}

function readDigitScale(state: CardinalState, power: number): boolean {
  const { text, at, sum, parts } = state
  if (parts === 0 && text.charAt(at) === '拾' && !matchAt(FORMAL_TEN, text, at)) return false
  const prefixed = matchAt(PREFIXED_UNIT, text, at)
  if (prefixed && !(prefixed === '千米' && sum.isPending && !state.arabic)) return false
  // Scales fall inside a section: 三百百 is two numbers.
  if (!sum.isPending && sum.hasSection && sum.lastPower <= power) return false
  sum.scaleDigit(power)
  return advance(state, 1)
}

/** 廿三, 二百卅五. */
function readTens(state: CardinalState, character: string): boolean {
  const tens = TENS.get(character)
  if (!tens || state.sum.isPending || (state.parts > 0 && state.sum.lastPower < 2)) return false
  state.sum.put({ digits: tens / 10n, places: 0 })
  state.sum.scaleDigit(1)
  return advance(state, 1)
}

function readMore(state: CardinalState): boolean {
  const more = state.more ? null : matchAt(MORE_INSIDE, state.text, state.at)
  if (!more) return false
  state.more = more as More
  return advance(state, 1)
}

function readPieces(state: CardinalState): boolean {
  const pieces = matchAt(PIECES_OF_YI, state.text, state.at)
  if (!pieces || state.sum.lastPower >= 4) return false
  if (pieces.length > 1) state.more = pieces.charAt(1) as More
  return advance(state, pieces.length)
}

function readPoint(state: CardinalState): boolean {
  const { text, at, sum } = state
  const match = state.arabic || !(sum.isPending || sum.hasSection) ? null : matchAt(POINT, text, at)
  if (!match) return false
  const digits = Array.from(match.slice(1), (digit) => DIGITS.get(digit) ?? 0).join('')
  sum.addFraction(parseDecimal(`0.${digits}`))
  return advance(state, match.length)
}

function advance(state: CardinalState, length: number): true {
  state.at += length
  return true
}

function integer(value: number): Decimal {
  return { digits: BigInt(value), places: 0 }
}
