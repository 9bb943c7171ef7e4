import { wordsOf } from '../tagger/words.js'

const SHORTEST = 3
const LONGEST = 6
/** What the short form of a name may lack at its end: 美联储 of 美国联邦储备委员会. */
const GENERIC_END = /(?:委员会|理事会|银行)$/
/** An organization above in a name: what is behind it is spelled by itself, 深海所 of 中国科学院|深海科学与工程研究所. */
const ABOVE =
  /^\p{Script=Han}+(?:局|委员会|学院|科学院|大学|科大|公司|集团|医院|高新区|开发区|政府|法院|检察院)(?=\p{Script=Han}{3})/u

/**
 * Whether characters of a name's words, in their order, make the short form: 最高检 of 最高|人民|检察院, 贸仲委 of
 * 中国|国际|经济|贸易|仲裁|委员会. A character begins a word or stands right behind the character before it; the last one is of the
 * name's last word.
 */
export function isAcronym(short: string, full: string): boolean {
  if (short.length < SHORTEST || short.length > LONGEST || full.length <= short.length + 1) return false
  const begins = wordBeginnings(full)
  const whole = full.replace(GENERIC_END, '')
  const above = ABOVE.exec(full)?.[0].length ?? 0
  return isSpelled(short, full, begins, above) || (whole !== full && spelledFrom(short, whole, 0, begins))
}

/** Where an acronym may take a character, besides the one behind its last character. */
function wordBeginnings(name: string): Uint8Array {
  const { starts } = wordsOf(name)
  // 三十八所 of 第三十八|研究所: 第 says nothing.
  return Uint8Array.from(name, (_, at) => Number(starts[at] === at || name.charAt(at - 1) === '第'))
}

function isSpelled(short: string, full: string, begins: Uint8Array, earliest: number): boolean {
  const first = short.charAt(0)
  for (let at = full.indexOf(first, earliest); at >= 0; at = full.indexOf(first, at + 1))
    if (begins[at] && spelledFrom(short, full, at, begins)) return true
  return false
}

/** Where the last word begins; the segmenter parts 检察|院 and 委员|会. */
function lastWordOf(name: string, begins: Uint8Array): number {
  const last = begins.lastIndexOf(1, name.length - 1)
  return last === name.length - 1 ? begins.lastIndexOf(1, last - 1) : last
}

/**
 * Each character is taken as early as it may be. At least one word is given by less than all its characters: 国防|大学 is not
 * short for 国防|科技|大学.
 */
function spelledFrom(short: string, full: string, from: number, begins: Uint8Array): boolean {
  const lastWord = lastWordOf(full, begins)
  let at = from
  let isAbridged = false
  let ofLastWord = Number(from >= lastWord)
  for (let index = 1; index < short.length; index++) {
    const before = at
    const character = short.charAt(index)
    const isEnd = index === short.length - 1
    do at = full.indexOf(character, at + 1)
    while (at >= 0 && at !== before + 1 && !begins[at] && !(isEnd && at >= lastWord))
    if (at < 0) return false
    isAbridged ||= at !== before + 1 && before < lastWord && !begins[before + 1]
    ofLastWord += Number(at >= lastWord)
  }
  return at >= lastWord && (isAbridged || ofLastWord < full.length - lastWord)
}
