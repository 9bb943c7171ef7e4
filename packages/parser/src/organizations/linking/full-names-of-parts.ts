import { splitRegion } from '../naming/name-parts.js'
import { headTypeOf } from '../naming/type-of.js'
import { wordsOf } from '../tagger/words.js'
import type { NameIndex } from './find-full-name.js'
import { levelOf } from './level-office.js'

const SHORTEST_BODY = 3
const SHORTEST_PART = 2

/** 最高法研究室 is 最高人民法院研究室 where the article names 最高人民法院; null where no beginning of it is short for a name. */
export function withFullParent(surface: string, index: NameIndex): string | null {
  const { starts } = wordsOf(surface)
  for (let cut = surface.length - SHORTEST_PART; cut >= SHORTEST_BODY; cut--) {
    const part = surface.slice(cut)
    // 澳大|学生会, not 澳大学|生会.
    if (starts[cut] !== cut || headTypeOf(part) === null) continue
    const short = surface.slice(0, cut)
    if (!index.has(short) && !isParent(short)) continue
    const parent = index.fuller(short)
    if (parent !== null && isSpelledOut(parent, short) && !parent.includes(part)) return parent + part
  }
  return null
}

const PARENT = /(?:[局委厅]|法院|检察院|医院|大学|学院|合作社|供销社|总队|支队)$/
/** 陕西省医保局, but neither 宝鸡市 nor 大庆油田. */
function isParent(name: string): boolean {
  return PARENT.test(splitRegion(name).rest)
}

/** By its own words; of firms and zones, and of what lacks a place or a party only, the short form is as good. */
function isSpelledOut(parent: string, short: string): boolean {
  if (headTypeOf(parent) === null || SAID_SHORT.test(parent)) return false
  return !parent.startsWith('中共') && !parent.endsWith(short) && !parent.startsWith(short)
}

const SAID_SHORT = /(?:公司|集团|区|园)$/

/** Every parent of its kind has one: the one of 镇党委、政府 is not 从江县人民政府. */
const OF_EVERY_ORGANIZATION = /(?:政府|党委|党组|党支部|人大|政协|纪委|委员会|办公室)$/

/**
 * 检测中心 is 国家钨产品检测中心 where that is the only name before that ends so.
 *
 * @param named canonical names in the order of the article, before this mention
 */
export function ofOnlyEnding(surface: string, named: readonly string[]): string | null {
  if (headTypeOf(surface, SHORTEST_PART) === null || levelOf(surface) || OF_EVERY_ORGANIZATION.test(surface))
    return null
  const ending = new Set(named.filter((name) => name.length > surface.length && name.endsWith(surface)))
  const [only] = ending
  return ending.size === 1 && only !== undefined ? only : null
}
