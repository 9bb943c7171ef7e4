import { firstClause, STATEMENT_MARK } from '../lexicon/marks.js'
import type { Numeral } from './numerals/numeral.js'
import type { Quantity } from './quantity.js'

/**
 * Measure words that after a spelled single digit are usually part of another word: 两手, 三级, 五道, 十分.
 */
const NOT_SPELLED = new Set(
  '手 级 分 点 面 角 心 声 步 方 度 门 道 头 员 中 圈 关 路 代 段 地 世 发 身 里 丈 尺 寸 日 枪 出 期'.split(
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
  if (unit.name === '折') return countsDiscount(text, numeral, quantity)
  if (numeral.form === 'digits') return false
  if (isPartNumber(text, numeral, quantity)) return false
  if (unit.name === '出' && sticky(MORE_THAN, text, quantity.end - 1)) return false
  if (unit.name === '大') return numeral.form !== 'arabic' && sticky(BIG, text, numeral.end)
  if (numeral.form === 'bare') return countsBare(text, numeral, quantity)
  if (numeral.form === 'chinese') return countsSpelled(text, numeral, quantity)
  if (unit.name === '点') return numeral.value.places > 0 || numeral.value.digits >= 100n
  return true
}

/** Before 折 where it is a fold, a turn or an act: 一波三折, 第三折. */
const FOLDED = /[波第]$/

/** 八折, 7.5折, 六八折: from one tenth of the price up to all but a hundredth. */
function countsDiscount(text: string, numeral: Numeral, { value }: Quantity): boolean {
  const tenths = Number(value)
  return tenths >= 1 && tenths < 10 && !FOLDED.test(text.charAt(numeral.start - 1)) && value !== '1'
}

/** Whole things are not counted in tenths where a part begins: 2.2本计划, 1.1项目背景. */
const WHOLE_THINGS = new Set(
  '人 名 位 户 家 本 项 条 支 节 门 组 套 处 起 章 类 种 座 所 场 面 部 口 队 群 辆 台 棵 株 张'.split(' '),
)

/** A full stop in front of whole things is no decimal point: 昨日落幕.8名学生获奖. */
export function isBehindFullStop(text: string, { start, power }: Numeral, { unit }: Quantity): boolean {
  return text.charAt(start) === '.' && power === 0 && WHOLE_THINGS.has(unit.name)
}

function isPartNumber(text: string, numeral: Numeral, { unit }: Quantity): boolean {
  return (
    numeral.form === 'arabic' &&
    numeral.power === 0 &&
    numeral.value.places > 0 &&
    WHOLE_THINGS.has(unit.name) &&
    (numeral.start === 0 || STATEMENT_MARK.test(text.charAt(numeral.start - 1)))
  )
}

const FORMAL_DIGIT = /[贰叁肆伍陆柒捌玖]/

function countsSpelled(text: string, numeral: Numeral, { unit, max, rule, end }: Quantity): boolean {
  if (/[数几]/.test(text.charAt(numeral.start - 1)) && /[十百千万亿]/.test(text.charAt(numeral.start)))
    return false
  if (rule === 'range' || max) return !['分', '点'].includes(unit.name)
  const digit = numeral.end - numeral.start === 1
  if (!digit) return unit.name !== '点' && unit.name !== '分'
  if (WEEKDAY.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))) return false
  if (numeral.value.digits === 1n) return unit.name === '成' || unit.name === '倍'
  if (text.charAt(numeral.start) === '二' && !MEASURED.has(unit.dimension)) return false
  // A formal digit is no day of the calendar but behind its month: 停诊叁日, 民国廿年叁月叁日.
  if (unit.name === '日' && FORMAL_DIGIT.test(text.charAt(numeral.start)))
    return text.charAt(numeral.start - 1) !== '月'
  if (unit.name === '级')
    return (
      sticky(LEVELS, text, numeral.end) ||
      LEVEL_BEFORE.test(text.slice(Math.max(0, numeral.start - 12), numeral.start))
    )
  return (
    !NOT_SPELLED.has(unit.name) ||
    '钱半多来'.includes(text.charAt(end - 1)) ||
    sticky(OF_ROAD, text, end - 1) ||
    sticky(OF_PLAY, text, end - 1)
  )
}

/** 三里路, 五里地; but 三里屯. */
const OF_ROAD = /里(?=[山水土]?路|地(?![铺铁道名]))/y

/** 六出戏, 三出折子戏; but 五出五进. */
const OF_PLAY = /出(?=\p{Script=Han}{0,2}(?:戏|剧(?![烈增毒])))/uy
/** 5000出头 is a little more than that, and no plays. */
const MORE_THAN = /出头/y

/** 周三, 星期五; but 每周三次. */
const WEEKDAY = /(?:^|[^每])周$|星期$|礼拜$/
const MEASURED = new Set(['money', 'length', 'area', 'mass', 'volume', 'ratio', 'energy', 'power'])

/** With these units a round number is a figure of speech unless the words around it say that something was counted: 千方百计, 想了千条. */
const OF_SPEECH = new Set('条 种 样 道 层 句 回 遍 般 番 次 面 声 眼 重 心 步'.split(' '))
/** Again such a number of the same: 千条万条, 千遍万遍. */
const AGAIN = /^[百千万亿]/
const NOUN_START = /[\u4e00-\u9fff]/
/** Firms and households: what 千家 and 万户 count, if not the whole country (走进千家送温暖). */
const HOUSEHOLDS =
  /户|[果菜茶棉烟花药蚕]农|农民|[牧渔居]民|[企产]业|[工药茶酒糖]?厂|店|公司|合作社|家庭|机构|单位|网[点吧]|作坊|民宿|[商]家|农家乐|农庄|客栈|商(?![业务贸量场标])|[餐饭场书画茶]馆|银行|学校|医院|药[房店]|餐厅|商[铺户]|媒体|[经供]?[销应]商|协会|社区|农场|牧场/
/** What no counted noun starts with: 惠及万家的事业, 走进千家为民解忧. */
const NO_NOUN_START = /[的地得了着过和与及为是在之就都也不以而又才灯团墨生平]/

/** 百名, 千亿元, 上万人, 万家农户; 万 and 亿 alone need a qualifier, or the noun behind them. */
function countsBare(text: string, numeral: Numeral, quantity: Quantity): boolean {
  const before = text.charAt(numeral.start - 1)
  if ('数几成好'.includes(before) && before !== '') return false
  if (quantity.qualifier !== 'exact') return true
  if (quantity.unit.dimension === 'duration' || quantity.unit.dimension === 'length') return false
  const next = text.charAt(quantity.end)
  if (AGAIN.test(next) || AGAIN.test(text.charAt(numeral.start - 2))) return false
  const counted = NOUN_START.test(next) && !NO_NOUN_START.test(next)
  if (OF_SPEECH.has(quantity.unit.name) && !counted) return false
  const named = isNamedBefore(text, numeral, quantity)
  if ('家户'.includes(quantity.unit.name) && !named && !HOUSEHOLDS.test(clauseFrom(text, quantity.end)))
    return false
  const alone = text.charAt(numeral.start) === '万' || text.charAt(numeral.start) === '亿'
  return !alone || named || (counted && quantity.unit.dimension === 'count')
}

/** What is counted can stand before a round number that ends its clause: 杨树万棵, 农家乐百家. */
const COUNTED_BEFORE = new Set('棵 株 头 只 羽 尾 册 台 辆 套 件 枚 盆 箱 幅 名 亩 吨'.split(' '))

function isNamedBefore(text: string, { start }: Numeral, { unit, end }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  if (!/\p{Script=Han}{2}$/u.test(before) || !(end === text.length || END.test(text.charAt(end))))
    return false
  return '家户'.includes(unit.name) ? HOUSEHOLDS.test(before) : COUNTED_BEFORE.has(unit.name)
}

function clauseFrom(text: string, at: number): string {
  return firstClause(text.slice(at, at + 8))
}

/** A number without measure word: 430多万农民, 容积率2.2. */
function countsWithoutUnit(text: string, numeral: Numeral, quantity: Quantity): boolean {
  if (isScaled(text, numeral, quantity) || (isSome(numeral) && numeral.form === 'arabic')) {
    return (
      NOUN.test(text.charAt(quantity.end)) ||
      END.test(text.charAt(quantity.end)) ||
      quantity.end === text.length
    )
  }
  if (isSpokenPrice(text, numeral) || isOfPeople(text, numeral)) return true
  if (numeral.form !== 'arabic' || numeral.value.places === 0) return false
  return (
    INDEX.test(text.slice(Math.max(0, quantity.from - 12), quantity.from)) &&
    !/[A-Za-z×*]/.test(text.charAt(numeral.end))
  )
}

/** Whom 6千职工 counts; 5千 before anything else may be a name. */
const PEOPLE =
  /职工|员工|[民船渔]工|船[员民]|球迷|考生|旅客|乘客|灾民|移民|干部|党员|群众|学子|师生|学生|村民|居民|农户|农民|农牧民|[牧渔市]民|官兵|将士|志愿者|游客|观众|工人|教师|矿工/y
/** 三百, 一千二百: written in words, they are a round number. */
const SPELLED_ROUND = /^[一二三四五六七八九两][十百千万]/
const YEAR = /^(?:19|20)\d\d$/

/** 6200牧民, 80师生, 两千船工; 2023学生 may be those of a year. */
function isOfPeople(text: string, { form, value, start, end }: Numeral): boolean {
  return (
    (form === 'arabic' || (form === 'chinese' && SPELLED_ROUND.test(text.slice(start, end)))) &&
    value.places === 0 &&
    value.digits >= 10n &&
    !YEAR.test(text.slice(start, end)) &&
    !/[A-Za-z\d+\-—/.第初]/.test(text.charAt(start - 1)) &&
    sticky(PEOPLE, text, end)
  )
}

/** 430万, 十二亿, 13万2, 两万八; 粉丝过百万, but 成千上万的人. */
function isScaled(text: string, { form, power, start, end }: Numeral, { qualifier }: Quantity): boolean {
  if (power >= 4 || (power === 3 && sticky(PEOPLE, text, end))) return true
  if (!/[万亿]/.test(text.slice(start, end))) return false
  if (form === 'bare') return qualifier !== 'exact' && text.charAt(start - 2) !== '千'
  return form === 'arabic' || form === 'chinese'
}

const PRICE = /(?:薪|工资|价钱?|租金?|学费|收入|[卖挣赚花掏省到])[了手]?[要到是]?$/
const SPOKEN_THOUSANDS = /千[一二三四五六七八九]$/

/** 月薪四千五: thousands and hundreds of 元 that nobody needs to name. */
function isSpokenPrice(text: string, { form, start, end }: Numeral): boolean {
  return (
    form === 'chinese' &&
    SPOKEN_THOUSANDS.test(text.slice(start, end)) &&
    PRICE.test(text.slice(Math.max(0, start - 5), start)) &&
    (end === text.length || END.test(text.charAt(end)))
  )
}

function isSome({ more }: Numeral): boolean {
  return more === '余' || more === '多'
}

const NOUN = /[\u4e00-\u9fff]/
const END = /[,。;!?:、)]/
const INDEX =
  /(?:率|比|系数|指数|价|值|数|分|密度|因子|强度)(?:[为达报是于的至到]|约为|[降升增减提缩扩][高低小大]?[至到为]|[高低小大][至到为])*$/

function sticky(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
