import type { Span } from '../text/span.js'
import type { Quantity } from './quantity.js'

/** What a change is measured from: 同比, 比去年同期, 较年初, 与上年相比. */
const COMPARED =
  /同比|环比|(?<!可)[比较与](?:[^,。;!?:、比较与]{1,14}相比|[^,。;!?:、比较与增减升降]{1,14}?(?=(?:[,净又再略大分共则预将力实平调]|年均){0,4}[增减升降涨跌多少高低翻提缩扩回上下]))/g
/** Between the two figures of 由41家增加到97家. */
const CHANGED_TO =
  /^(?:[,进一步将已大幅逐再]{0,4})(?:[增减降升涨跌提缩压扩延跃攀回落调下上改拓][加少低高长短缩大展升涨调降落跌浮]?)[到至为]$/
const FROM = /[由从][^,。;!?]{0,8}$/
const AND = /^[、和及与]$/
const WINDOW = 40

/** Whether the quantity is what the one before it became: 97家 in 由41家增加到97家. */
export function isChangedTo(text: string, previous: Quantity, quantity: Quantity): boolean {
  return CHANGED_TO.test(text.slice(previous.end, quantity.from))
}

/** What a figure read before says of the next: its base, where both stand in one list. */
interface PreviousBase {
  readonly quantity: Quantity
  readonly base: string | null
}

/**
 * What the change is measured from, as the text says it: 同比, 比去年同期; of the second figure of 由41家增加到97家
 * the first, 41家. Null where it does not say.
 */
export function baseOf(
  text: string,
  quantity: Quantity,
  changes: boolean,
  sentence: Span,
  previous: PreviousBase | null,
): string | null {
  const between = previous ? text.slice(previous.quantity.end, quantity.from) : ''
  if (previous && isChangedTo(text, previous.quantity, quantity)) {
    const { from, start, end } = previous.quantity
    return FROM.test(text.slice(Math.max(sentence.start, from - 10), from)) ? text.slice(start, end) : null
  }
  if (!changes) return null
  if (previous && AND.test(between)) return previous.base
  const floor = Math.max(sentence.start, previous?.quantity.end ?? 0, quantity.start - WINDOW)
  let base: string | null = null
  for (const [match] of text.slice(floor, quantity.start).matchAll(COMPARED)) base = match
  return base
}
