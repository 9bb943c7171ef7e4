import type { Quantity } from './quantity.js'

type Change = 'increase' | 'decrease'

/** Verbs and nouns of growth and fall. A new state has none (增至, 新增, 节省), by what analysts compare. */
const INCREASE =
  '增长|增加(?!值)|增多|增幅|增产|增收|净增|递增|激增|猛增|多增|增速加快|上升|上涨|上调|上浮|涨幅|升幅|攀升|飙升|跃升|提升|提高|扩大|加快|加大|拉升|走高|调升|调高|升高|升温|抬高|大增|倍增|微涨|微增|微升|大涨|暴涨|飞涨|翻|多收入|多收|多挣|增(?![值量])|涨|(?<!每|公|毫)升'
const DECREASE =
  '减少|下降|下跌|下调|下滑|下浮|降低|降幅|跌幅|减幅|回落|缩小|缩短|缩减|收窄|压缩|压减|削减|减产|减收|少收|减轻|减量|放缓|走低|调降|调低|滑落|回调|锐减|骤减|递减|降温|微降|微跌|大跌|暴跌|骤降|大降|大减|降|减|跌'
/** What may stand between the word and the number. */
const LINK =
  '(?:了|幅度?|额|量|率|数|值|[约近超逾仅达为高]|超过|突破|接近|不足|将近|大约|达到|合计|分别|平均|累计|共|同比|环比|最多|最高|至少|人民币|约为|左右|出|[:])'
const WINDOW = 16

const BEFORE = new RegExp(`(?:(${INCREASE})|(${DECREASE}))${LINK}{0,3}$`)
/** 增加值, 升级: a noun that only begins like a change. */
const RESULT = /(?:增加|提高|下降|减少|上升|提升|缩短|压缩|降|升|增|减|涨|跌|缩小|扩大|回落)[至到为]$/

/** 压缩非生产人员百分之四十: what changed stands between the verb and the share. */
const OF_OBJECT =
  /(?:(上调|调高|提高|增加|扩大)|(下调|调低|降低|减少|压缩|压减|削减|缩减))[^,。;!?:、()\d占为达至到在以]{1,14}$/
const AND = /^[、和及与]$/

/** The change of the figure before it in the same list: 增长3.2%和4.1%. */
interface PreviousChange {
  readonly quantity: Quantity
  readonly change: Change | null
}

/**
 * Whether the quantity states growth or fall, by the word that governs it from the left.
 *
 * @param floor where its sentence starts
 */
export function changeOf(
  text: string,
  quantity: Quantity,
  floor: number,
  previous: PreviousChange | null,
): Change | null {
  if (previous && AND.test(text.slice(previous.quantity.end, quantity.from))) return previous.change
  const before = text.slice(Math.max(floor, quantity.from - WINDOW), quantity.start)
  if (RESULT.test(text.slice(Math.max(floor, quantity.from - WINDOW), quantity.from))) return null
  const match = BEFORE.exec(before)
  // 翻两番, but not 翻两座山.
  if (match?.[1] === '翻' && quantity.unit.dimension !== 'ratio') return null
  const change = match ?? (quantity.unit.dimension === 'ratio' ? OF_OBJECT.exec(before) : null)
  return change && (change[1] ? 'increase' : 'decrease')
}

/** Where the word of growth or fall before the quantity starts; the quantity's own start where it is not that near. */
export function changeStart(text: string, quantity: Quantity, floor: number): number {
  const from = Math.max(floor, quantity.from - WINDOW)
  const match = BEFORE.exec(text.slice(from, quantity.start))
  return match ? from + match.index : quantity.from
}
