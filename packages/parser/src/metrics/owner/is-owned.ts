import { lastClause } from '../../lexicon/marks.js'
import type { Metric } from '../../page.js'
import type { Span } from '../../text/span.js'

/** How long, hot or fast things are says nothing of the organization named before them; distances covered (公里) do. */
const OF_THINGS = new Set(['length', 'temperature', 'speed'])
/** Rates and indices of a market have no owner. */
const MARKET = /汇率|中间价|期货|油价|指数/
const WINDOW_BEFORE = 60
/** 在20个省区, 来自14个省: where, not how much of the organization's; 向3所高校 is what it did. */
const WHERE = /(?:[在从]|走进|来自)(?:全[省市县区国])?$/
/** 在全省179个集聚区中居第15位: the others are not the organization's. */
const AMONG = /在[^,。;!?:]{0,10}$/
const RANKS = /^[^,。;!?:]{0,16}中(?:排|居|位|列|名)/
/** 十年来, 两年前: a window of time has no owner. */
const WINDOW = /^(?:前|来|以来|间|里|内)/

/** Before an amount or a bound: what the organization grants to or asks of others. */
const SETS_RULE = /规定|明确|凡|对[^,。;!?]{1,14}(?:给予|奖励|处)[^。;!?]*$/

type Owned = Span & Pick<Metric, 'dimension' | 'unit' | 'indicator' | 'qualifier'>

/** Whether a figure can be an organization's own at all: persons' ages, sizes of things and windows of time cannot. */
export function canBeOwned(text: string, metric: Owned): boolean {
  const { dimension, unit, indicator, start, end } = metric
  if (dimension === 'age') return indicator?.includes('平均') ?? false
  if (MARKET.test(indicator ?? '')) return false
  if (OF_THINGS.has(dimension) && !unit.endsWith('里')) return false
  const clause = clauseBefore(text, start)
  if (dimension === 'count' && WHERE.test(clause)) return false
  if (AMONG.test(clause) && RANKS.test(text.slice(end, end + WINDOW_BEFORE))) return false
  if (dimension === 'duration' && WINDOW.test(text.slice(end, end + 2))) return false
  return isOwned(text, metric) || !SETS_RULE.test(text.slice(Math.max(0, start - WINDOW_BEFORE), start))
}

/** Whether a figure that can be an organization's own likely is: 不超过 and 最高 set a rule for others; 每人 and 每亩 quote a rate. */
export function isOwned(text: string, metric: Owned): boolean {
  if (metric.qualifier === 'atMost') return false
  return !(metric.dimension === 'money' && clauseBefore(text, metric.start).includes('每'))
}

function clauseBefore(text: string, at: number): string {
  return lastClause(text.slice(Math.max(0, at - WINDOW_BEFORE), at))
}
