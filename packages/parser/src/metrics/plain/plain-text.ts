import type { FoldedText } from '../../text/folded-text.js'
import { CharacterSet } from '../character-set.js'
import { toSimplified } from './traditional.js'

/** What rules read no number in: it stands for a printed list mark, a superscript or a fraction in one character. */
const NO_NUMBER = '※'

/**
 * The text that figures are read from: unit for unit the folded text, but with one form for what print writes in several.
 * List marks in one character (①, ⑴, ½) and superscripts are no digits, traditional characters are simplified, and the points of
 * old prints and OCR (1·5亿元, 1。5亿元, 1.234.567元) are decimal points or separators.
 */
export function plainText(text: FoldedText): string {
  return withLists(withPoints(withRoundCoins(toSimplified(withoutMarks(text)))), text)
}

/** Characters of print that hold a digit: circled, in brackets, with a point, fractions, superscripts; first and last of each block. */
const BLOCKS = ['²³', '¹¹', '¼¾', '⁰⁹', '₀₉', '⅐ↂ', '①⒛', '⓪⓿', '❶➓', '㈠㈩', '㊀㊉']
const MARKS = new CharacterSet(
  BLOCKS.map((block) => {
    const [first = 0, last = 0] = [block.charCodeAt(0), block.charCodeAt(1)]
    return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
  }).join(''),
)

function withoutMarks(folded: FoldedText): string {
  const { text, source } = folded
  const starts = folded.startsOf()
  let plain = ''
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const at = starts[i] as number
    // m² is a unit.
    if (!MARKS.has(source, at) || ('²³'.includes(source.charAt(at)) && /[A-Za-z]/.test(text.charAt(i - 1))))
      continue
    plain += text.slice(copied, i) + NO_NUMBER
    copied = i + 1
  }
  return plain + text.slice(copied)
}

/** 贰佰圆整: how deeds and cheques write 元; by itself 圆 is a circle. */
const ROUND_COIN = /(?<=[拾佰仟壹贰叁肆伍陆柒捌玖][万亿]?)圆/g

function withRoundCoins(text: string): string {
  return text.replace(ROUND_COIN, '元')
}

const POINT = new CharacterSet('·。.')
/** 1·5亿元, but not 6·26 and 5·12地震. */
const MIDDLE_DOT =
  /(?<![\d.·])(\d{1,4})[·。](\d{1,4})(?=[万亿%]|[美欧日港]?元|[千百]?[米克瓦]|公[里斤顷]|平方|立方|[吨亩倍斤度])/g
/** 1.234.567元: points that part groups of three. */
const GROUPS = /(?<![\d.])\d{1,3}(?:\.\d{3}){2,}(?![\d.])/g

function withPoints(text: string): string {
  if (POINT.next(text, 0) < 0) return text
  return text.replace(MIDDLE_DOT, '$1.$2').replace(GROUPS, (number) => number.replaceAll('.', ','))
}

/** Numbers with commas whose first three digits are as many as the others. */
const COMMAS = /(?<![\d.])\d{1,3}(?:,\d{3})+(?![\d,])/g
/** 800，1200，1600元: three numbers or more of any length. */
const UNEVEN = /(?<![\d.,])\d+(?:,\d+){2,}(?![\d,.])/g
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/
const ANSWERS = /(?:分别|依次|各)[^。;!?\d]{0,12}$/
/** 1,250吨和13,480吨: what another number is joined to behind its unit is one number. */
const JOINED = /^[^\d,。;!?]{1,4}[和、及与]\d/

/** 分别为200，300，500元: commas between numbers of a list; 12,345元 and 12，345元 are one number. */
function withLists(text: string, folded: FoldedText): string {
  const starts = folded.startsOf()
  const isWide = (numbers: string, at: number): boolean =>
    folded.source.charAt(starts[at + numbers.indexOf(',')] as number) === '，'
  return text
    .replace(COMMAS, (numbers, at: number) => {
      const several = numbers.split(',').length > 2
      const end = at + numbers.length
      const list =
        (isWide(numbers, at) && several) ||
        (ANSWERS.test(text.slice(Math.max(0, at - 16), at)) &&
          (isWide(numbers, at) || !JOINED.test(text.slice(end, end + 8))))
      return list ? numbers.replaceAll(',', '、') : numbers
    })
    .replace(UNEVEN, (numbers, at: number) =>
      THOUSANDS.test(numbers) || !isWide(numbers, at) ? numbers : numbers.replaceAll(',', '、'),
    )
}
