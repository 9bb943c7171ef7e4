import { KNOWN_NAMES } from '../lexicon/known-names.js'
import { splitRegion } from '../naming/name-parts.js'
import { headTypeOf } from '../naming/type-of.js'
import { wordsOf } from '../tagger/words.js'

/** What ends the name of a firm or a club in full, behind what it is called by. */
const FULL = /(?:有限(?:责任)?公司|股份公司|集团公司|集团|俱乐部)$/
/** 中国黄金集团|黄金珠宝股份有限公司 is a firm of 中国黄金集团. */
const OF_ANOTHER = /^(?:集团|公司|总公司)\p{Script=Han}{2,}(?:公司|集团)$|(?:分|支)公司$/u
const LONGEST_BRAND = 6

/** Where the names of a firm by which a text calls it may begin: 渭南宏达 and 宏达 of 渭南市宏达皮革制品有限公司. */
export function brandStarts(full: string): string[] {
  if (!FULL.test(full)) return []
  const { region, rest } = splitRegion(full)
  if (region === '') return [full]
  return [full, rest, region.replace(/[省市县区]$/, '') + rest]
}

/** Whether a text calls a firm or a club by `brand`: 重庆华峰 of 重庆华峰化工有限公司, 国安 of 北京国安足球俱乐部. */
export function isBrandOf(brand: string, full: string): boolean {
  if (brand.length > LONGEST_BRAND || KNOWN_NAMES.has(brand) || headTypeOf(brand) !== null) return false
  return brandStarts(full).some((name) => {
    const behind = name.slice(brand.length)
    if (!name.startsWith(brand) || behind === '' || OF_ANOTHER.test(behind)) return false
    return splitRegion(behind).region === '' && wordsOf(name).starts[brand.length] === brand.length
  })
}
