import type { Numeral } from './numerals/numeral.js'
import type { Quantity } from './quantity.js'

/**
 * Measure words that after a spelled single digit are usually part of another word: 两手, 三级, 五道, 十分.
 */
const NOT_SPELLED = new Set(
  '手 级 分 点 面 角 心 声 步 方 度 门 道 头 员 中 圈 关 路 代 段 地 世 发 身 里 丈 尺 寸 日 枪 出'.split(
    ' ',
  ),
)
/** Spelled levels count where they build one structure: 四级联动, 五级组织体系; winds have levels too. */
const LEVELS =
  /级(?:联动|组织|网络|书记|架构|体系|服务|管理|联创|治理|贯通|党|网格|覆盖|左右|以上|以下|偏?[东西南北]|大?风|地震)/y
const LEVEL_BEFORE = /(?:风力?|震级|烈度|偏[东西南北]{1,2}风|阵风|风速)[^,。]{0,6}$/
/** 五大平台 counts; 三大主粮 and 两大 before other nouns are fixed names. */
const BIG =
  /大(?:[^,。;!?:、的]{0,8}?)(?:平台|项目|工程|产业|板块|行动|领域|体系|基地|中心|措施|任务|系统|集群|园区|举措|活动|类|方面|环节|模块|产品|优势|片区|功能|场景|机制|专项|主题|展区|赛事|奖项)/y

/** Whether a quantity states one: the conditions that a number's form and its unit set each other. */
export function counts(text: string, numeral: Numeral, quantity: Quantity): boolean {
  const { unit } = quantity
  if (quantity.rule === 'unitless') return countsWithoutUnit(text, numeral, quantity)
  if (numeral.form === 'digits') return false
  if (unit.name === '大') return numeral.form !== 'arabic' && sticky(BIG, text, numeral.end)
  if (numeral.form === 'bare') return countsBare(text, numeral, quantity)
  if (numeral.form === 'chinese') return countsSpelled(text, numeral, quantity)
  if (unit.name === '点') return numeral.value.places > 0 || numeral.value.digits >= 100n
  return true
}

function countsSpelled(text: string, numeral: Numeral, { unit, max, rule }: Quantity): boolean {
  if (/[数几]/.test(text.charAt(numeral.start - 1)) && /[十百千万亿]/.test(text.charAt(numeral.start)))
    return false
  if (rule === 'range' || max) return !['分', '点'].includes(unit.name)
  const digit = numeral.end - numeral.start === 1
  if (!digit) return unit.name !== '点' && unit.name !== '分'
  if (WEEKDAY.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))) return false
  if (numeral.value.digits === 1n) return unit.name === '成' || unit.name === '倍'
  if (text.charAt(numeral.start) === '二' && !MEASURED.has(unit.dimension)) return false
  if (unit.name === '级')
    return (
      sticky(LEVELS, text, numeral.end) ||
      LEVEL_BEFORE.test(text.slice(Math.max(0, numeral.start - 12), numeral.start))
    )
  return !NOT_SPELLED.has(unit.name)
}

/** 周三, 星期五; but 每周三次. */
const WEEKDAY = /(?:^|[^每])周$|星期$|礼拜$/
const MEASURED = new Set(['money', 'length', 'area', 'mass', 'volume', 'ratio', 'energy', 'power'])

/** 百名, 千亿元, 上万人; 万 alone only after a qualifier. */
function countsBare(text: string, numeral: Numeral, quantity: Quantity): boolean {
  const before = text.charAt(numeral.start - 1)
  if ('数几成好'.includes(before) && before !== '') return false
  if (quantity.qualifier !== 'exact') return true
  if (quantity.unit.dimension === 'duration' || quantity.unit.dimension === 'length') return false
  return text.charAt(numeral.start) !== '万' && text.charAt(numeral.start) !== '亿'
}

/** A number without measure word: 430多万农民, 容积率2.2. */
function countsWithoutUnit(text: string, numeral: Numeral, quantity: Quantity): boolean {
  const last = text.charAt(numeral.end - 1)
  const scaled =
    numeral.form === 'arabic' ? numeral.power >= 4 : numeral.form === 'chinese' && '万亿'.includes(last)
  if (scaled || (numeral.more && '余多'.includes(numeral.more) && numeral.form === 'arabic')) {
    return (
      NOUN.test(text.charAt(quantity.end)) ||
      END.test(text.charAt(quantity.end)) ||
      quantity.end === text.length
    )
  }
  if (numeral.form !== 'arabic' || numeral.value.places === 0) return false
  return (
    INDEX.test(text.slice(Math.max(0, quantity.from - 12), quantity.from)) &&
    !/[A-Za-z×*]/.test(text.charAt(numeral.end))
  )
}

const NOUN = /[\u4e00-\u9fff]/
const END = /[,。;!?:、)]/
const INDEX =
  /(?:率|比|系数|指数|价|值|数|分|密度|因子|强度)(?:[为达报是于的至到]|约为|[降升增减提缩扩][高低小大]?[至到为]|[高低小大][至到为])*$/

function sticky(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
