import { matchAt } from './match-at.js'
import { formatDecimal } from './numerals/decimal.js'
import { readCardinal } from './numerals/read-cardinal.js'
import type { Quantity } from './quantity.js'
import type { Unit } from './units/unit.js'

const PLACE: Unit = { name: '位', dimension: 'rank', factor: null, base: '位' }
const NAME: Unit = { name: '名', dimension: 'rank', factor: null, base: '名' }

/** A verb of ranking in the same clause: 居, 位列, 排名, 获. */
const RANKED = /(?:居|列|排|[名位]次|跃升|升至|升到|上升|[获夺]|取得|蝉联|晋级|并列)[^,。;!?:]{0,16}$/
/** Before a bare 第一, the verb must place, not win. */
const PLACED = /(?:居|列|排|跃升|升至|升到|蝉联)[^。;!?:]{0,16}$/
const AFTER_BARE = /[,。;!?:、)和及]|$/y
const WINDOW = 24

/** Around a rank that stands alone, or first of several facts: 江州机床厂(第12位), (第34位,比上年前移). */
const OPENING = /[([〔【]$/
const CLOSING = /[)\]〕】,;、]/y

/** Reads 居第15位, 位列全国第一, (第12位): an ordinal that a verb of ranking or its brackets make a figure. `at` is the place of 第. */
export function readRank(text: string, at: number): Quantity | null {
  const numeral = readCardinal(text, at + 1)
  if (!numeral || numeral.form === 'digits') return null
  const next = text.charAt(numeral.end)
  const named = next === '位' || next === '名'
  const end = numeral.end + (named ? 1 : 0)
  const before = text.slice(Math.max(0, at - WINDOW), at)
  if (!(named ? isRanked(text, before, end) : isPlaced(text, before, end))) return null
  return {
    start: at,
    from: at,
    end,
    value: formatDecimal(numeral.value),
    max: null,
    unit: next === '名' ? NAME : PLACE,
    qualifier: 'exact',
    rule: 'rank',
  }
}

function isRanked(text: string, before: string, end: number): boolean {
  return RANKED.test(before) || (OPENING.test(before) && matchAt(CLOSING, text, end) !== null)
}

function isPlaced(text: string, before: string, end: number): boolean {
  return PLACED.test(before) && matchAt(AFTER_BARE, text, end) !== null
}
