import { CLAUSE_MARK, lastClause } from '../../lexicon/marks.js'
import type { Span } from '../../text/span.js'
import { isChangedTo } from '../base-of-change.js'
import { changeStart } from '../change.js'
import type { Quantity } from '../quantity.js'
import type { Respective } from '../respectively.js'
import { type Clause, deedBefore, linkStart, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.js'

/** A quantity in its place: what the search for its indicator looks at. */
export interface IndicatorContext extends Clause {
  readonly quantity: Quantity
  readonly changes: boolean
  readonly sentence: Span
  /** The quantity before it in the same passage, and that one's indicator. */
  readonly previous: { readonly quantity: Quantity; readonly indicator: string | null } | null
  readonly next: Quantity | null
  /** Its place in a list that answers a list of nouns. */
  readonly respective: Respective | null
  /** The indicator of the figure that it then answers: of 318吨 for 24% in 茶叶318吨,货值2760万元,分别增长24%和31%. */
  readonly answered: string | null
  /** Where the next quantity starts, or the sentence ends. */
  readonly ceiling: number
}

/** What the quantity counts or measures, as a noun phrase of the text, or null. */
export function indicatorOf(context: IndicatorContext): string | null {
  const { text, quantity, changes, previous } = context
  const listed = respective(context)
  if (listed) return listed
  if (changes) return ofChange(context)
  if (previous && isChangedTo(text, previous.quantity, quantity)) return carried(context)
  switch (quantity.unit.dimension) {
    case 'ratio':
      return ofShare(context)
    case 'duration':
      return ofDuration(context)
    case 'age':
      return ofAge(context)
    case 'rank':
      return ofRank(context)
    case 'count':
    case 'frequency':
      return after(context) || placed(context) || before(context) || deed(context) || carried(context)
    default:
      return ofMeasure(context)
  }
}

const AND = /[、和与及]/

/** 产值 and 利税 for the figures of 产值、利税分别增长41%和36.5%. */
function respective(context: IndicatorContext): string | null {
  if (!context.respective) return null
  const { rank, size, at, between } = context.respective
  // 甲、乙分别罚款46万元和12万元: what is measured stands behind 分别.
  if (!context.changes && linkStart(context.text, between.start, between.end) > between.start) return null
  const clause = lastClause(context.text.slice(Math.max(0, at - REACH), at))
  const list = clause.replace(BEFORE_CHANGE, '')
  if (list === '') return context.answered
  const nouns = list.split(AND)
  // 养老、失业保险参保人数: the last noun is what all of them measure.
  const shared = MEASURE_NOUN.test(nouns.at(-1) ?? '') && !MEASURE_NOUN.test(nouns[0] ?? '')
  const noun = nouns.length === size && !shared ? (nouns[rank] ?? '') : ''
  const start = at - clause.length + nouns.slice(0, rank).join(' ').length + (rank > 0 ? 1 : 0)
  return nounPhraseBefore(context, start, start + noun.length) || null
}

/** Nouns of a measure. */
export const MEASURE_NOUN =
  /(?<!相)[价额值率量积长高宽重深径距比费款资金利润入出度产租税速险期薪酬本龄债拔]$|人数$|收益|成本|投资|贷款|罚款|补助|补贴|奖励/

/** Deeds that are measured themselves: 总投资12亿元的项目. */
const MEASURED_DEED = /(?:投资|投入|支出|出口|进口|销售|捐款)$/
/** The measure's own verb stays out: 卫星重42公斤, 叶片长126米; 体重 and 全长 are nouns. */
const VERB_OF_MEASURE = /(?<=[^体总净毛载自起单全负渠道])[重长]$/

function ofMeasure(context: IndicatorContext): string | null {
  const noun = before(context).replace(VERB_OF_MEASURE, '')
  if (MEASURE_NOUN.test(noun)) return noun
  const named = noun || deed(context)
  return MEASURED_DEED.test(named) ? named : after(context) || named || carried(context)
}

/** 大案15件,占71.4%: the share is of what was named before 占. */
function ofShare(context: IndicatorContext): string | null {
  const { text, quantity } = context
  const start = clauseStart(context)
  const share = text.slice(start, quantity.from).lastIndexOf('占')
  if (share >= 0) {
    const at = start + share
    const whole = nounPhraseBefore(context, start, at) || deedBefore(context, start, at)
    return (whole === '数量' ? '' : whole) || carried(context)
  }
  if (text.charAt(quantity.end) === '的') return after(context) || before(context)
  return before(context) || after(context) || carried(context)
}

/** Between the thing and its change: 收入同比分别又, 收入比上年. */
const BEFORE_CHANGE =
  // Bounded: a clause has no more than REACH characters.
  /(?:(?:同比|环比|比|较|与)[^,。;]*|(?:分别|又|也|再|均|都|将|已|年均|平均|累计|大幅|略|微|净|持续|逐步|预计|可|能|力争|共)+)$/

/** 人均年增收, 日均增产: the change is the indicator. */
const AVERAGE_CHANGE = /[人户日年月亩]均[年月日]?[增减][收产支]$/

function ofChange(context: IndicatorContext): string | null {
  const { text, quantity } = context
  const start = clauseStart(context)
  const average = AVERAGE_CHANGE.exec(text.slice(start, quantity.from))
  if (average) return average[0]
  const clause = text
    .slice(start, Math.max(start, changeStart(text, quantity, start)))
    .replace(BEFORE_CHANGE, '')
  return nounPhraseBefore(context, start, start + clause.length) || carried(context)
}

const SPAN_NOUN = /(?:期|期限|时间|时长|年限|寿命|工期|周期|史|龄|时效|时限|时|日|间|天数)$/

function ofDuration(context: IndicatorContext): string | null {
  const { text, quantity } = context
  const noun = before(context)
  if (noun && SPAN_NOUN.test(noun)) return noun
  if (text.charAt(quantity.end) === '的') return after(context) || noun || carried(context)
  if ('比较与'.includes(text.charAt(quantity.from - 1))) return carried(context)
  if (LASTED.test(text.slice(quantity.from - 2, quantity.from))) {
    const lasting = noun || (subject(context) ?? '')
    if (lasting) return lasting
  }
  const direct = '内里间中'.includes(text.charAt(quantity.end)) ? '' : after(context)
  return direct || deed(context) || deedAfter(context) || carried(context)
}

/** Before a time that what the sentence is about took: 工程去年开工,历时28个月. */
const LASTED = /历时|耗时|历经|为期|用时/
/** The longest first noun of a sentence that can be what it is about. */
const SUBJECT_LENGTH = 10

function subject(context: IndicatorContext): string | null {
  const { sentence, quantity } = context
  const phrase = nounPhraseAfter(context, sentence.start, quantity.from)
  return phrase.length > 1 && phrase.length <= SUBJECT_LENGTH ? phrase : null
}

/** What a deed after the time it took starts with: 仅用6小时就作出裁定; 三年来,放映电影. */
const AFTER_TIME = /^(?:来|以来|里|内|间|中|前|后|多来|就|便|才|即|可|,)*/

function deedAfter({ text, quantity, ceiling }: IndicatorContext): string {
  const rest = text.slice(quantity.end, Math.min(ceiling, quantity.end + 16)).replace(AFTER_TIME, '')
  return /^[^,。;!?:、]{2,10}/.exec(rest)?.[0] ?? ''
}

function ofAge(context: IndicatorContext): string | null {
  const { text, quantity } = context
  const direct = after(context)
  if (direct) return direct
  const start = clauseStart(context)
  const clause = text
    .slice(start, quantity.from)
    // Bounded by REACH.
    .replace(/(?:今年|现年|享年|刚满|年仅|时年|已经|已|才|只有|刚|的|最年长|最年轻|最大|最小)+$/, '')
  return nounPhraseBefore(context, start, start + clause.length) || carried(context)
}

function ofRank(context: IndicatorContext): string | null {
  const { text, quantity } = context
  const start = clauseStart(context)
  const clause = text
    .slice(start, quantity.from)
    // Bounded by REACH.
    .replace(/(?:位居|位列|名列|排名|排在|跃居|分列|分居|分获|居|列|排|获).*$/, '')
  return nounPhraseBefore(context, start, start + clause.length) || carried(context)
}

/** Verbs and parts of words that are no noun by themselves. */
const NO_NOUN =
  /^(?:[重长高宽深厚中内里上下后前增多少住跑走站花领卖挂算能挣含资年月日名个入剩得打积尾省办现分一退学给用]|[比较与].*)$/

function before(context: IndicatorContext): string {
  const phrase = nounPhraseBefore(context, clauseStart(context), context.quantity.from)
  return NO_NOUN.test(phrase) ? '' : phrase
}

function deed(context: IndicatorContext): string {
  const phrase = deedBefore(context, clauseStart(context), context.quantity.from)
  return phrase.length > 1 ? phrase : ''
}

function after(context: IndicatorContext): string {
  const { text, quantity } = context
  const described = afterDescription(context)
  if (described) return described
  const start = text.charAt(quantity.end) === '是' ? quantity.end + 1 : quantity.end
  const phrase = nounPhraseAfter(context, start, context.ceiling)
  return phrase.length > 1 ||
    /^[人县乡村镇区市省国书鞋树鱼牛羊马猪鸡蛋米面粮油煤电水路桥房车船章蜜胎]$/.test(phrase)
    ? phrase
    : ''
}

const PLACE =
  /^(?:涉及|其中)?(?:[\u4e00-\u9fff]{1,7}(?:[省市县州盟旗镇乡]|(?<!社|园|小|发|范)区)|北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|境外|境内|国外|国内|省外|省内)$/

/** 两台单机容量175万千瓦的核电机组: what is counted stands behind a figure that describes it. */
function afterDescription(context: IndicatorContext): string {
  const { text, quantity, next, sentence } = context
  const between = next ? text.slice(quantity.end, next.from) : ''
  if (!next || !/^[\u4e00-\u9fff]{1,8}$/.test(between) || text.charAt(next.end) !== '的') return ''
  return quantity.unit.dimension === 'count' ? nounPhraseAfter(context, next.end, sentence.end) : ''
}

/** 举报件102件,涉及昆明市27件、玉溪市15件: what is listed by place was named before. */
function placed(context: IndicatorContext): string {
  const { quantity, previous } = context
  if (previous?.quantity.unit.name !== quantity.unit.name) return ''
  const phrase = deed(context)
  return phrase === '' || PLACE.test(phrase) ? (carried(context) ?? '') : ''
}

function carried({ previous }: IndicatorContext): string | null {
  return previous?.indicator ?? null
}

/** An indicator stands at most this many characters before its figure. */
const REACH = 120
/** What belongs to a window of time before it: 五年内. */
const OF_WINDOW = /^(?:多?来|以来|之?内|里|间|中|[之以]?[前后])(?!部|勤|备|容|地|科|资|方|景|途|端|期)/

/** Where the quantity's clause starts: after a mark or the previous quantity; a colon before it is no mark. */
function clauseStart({ text, quantity, sentence, previous }: IndicatorContext): number {
  const floor = Math.max(sentence.start, previous?.quantity.end ?? 0, quantity.from - REACH)
  const linked = Math.max(floor, linkStart(text, floor, quantity.from))
  let start = linked
  while (start > floor && !CLAUSE_MARK.test(text.charAt(start - 1))) start--
  if (start > floor || previous?.quantity.unit.dimension !== 'duration') return start
  return start + (OF_WINDOW.exec(text.slice(start, linked))?.[0].length ?? 0)
}
