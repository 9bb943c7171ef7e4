import { KNOWN_NAMES } from '../lexicon/known-names.js'
import { splitRegion } from '../naming/name-parts.js'
import { headTypeOf } from '../naming/type-of.js'
import { wordsOf } from '../tagger/words.js'

/** What ends the name of a firm or a club in full, behind what it is called by. */
const FULL = /(?:有限(?:责任)?公司|股份公司|集团公司|集团|俱乐部)$/
/** 中国黄金集团|黄金珠宝股份有限公司 is a firm of 中国黄金集团. */
const OF_ANOTHER = /^(?:集团|公司|总公司)\p{Script=Han}{2,}(?:公司|集团)$|(?:分|支)公司$/u
const LONGEST_BRAND = 6
/** A group's firms are others: of 华润 with its 华润医药 and 华润燃气, 华润纺织有限公司 is none. */
const OF_GROUP = /^(?:控股)?(?:集团)?(?:股份|控股)?(?:有限)?(?:责任)?(?:总?公司|集团)$/
let groups: ReadonlySet<string> | null = null

/** Whether a known name begins other known names. */
export function isGroup(brand: string): boolean {
  groups ??= new Set([...KNOWN_NAMES.keys()].flatMap(startsOf))
  return groups.has(brand)
}

function startsOf(name: string): string[] {
  const starts: string[] = []
  for (let end = SHORTEST_BRAND; end < name.length; end++) {
    const start = name.slice(0, end)
    if (KNOWN_NAMES.has(start) && !OF_GROUP.test(name.slice(end))) starts.push(start)
  }
  return starts
}

export const SHORTEST_BRAND = 2

/** Where the names of a firm by which a text calls it may begin: 渭南宏达 and 宏达 of 渭南市宏达皮革制品有限公司. */
export function brandStarts(full: string): string[] {
  if (!FULL.test(full)) return []
  const { region, rest } = splitRegion(full)
  if (region === '') return [full]
  return [full, rest, region.replace(/[省市县区]$/, '') + rest]
}

/** 东航 of 中国东方航空集团有限公司: a firm's two words by the first character of each; null where it has others. */
export function spelledBrand(full: string): string | null {
  const [, first, second] = TWO_WORDS.exec(full) ?? []
  return first && second ? first + second : null
}

const TWO_WORDS =
  /^(?:中国)?(\p{Script=Han})\p{Script=Han}(\p{Script=Han})\p{Script=Han}(?:(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司|集团)$/u

/** Whether a text calls a firm or a club by `brand`: 重庆华峰 of 重庆华峰化工有限公司, 国安 of 北京国安足球俱乐部. */
export function isBrandOf(brand: string, full: string): boolean {
  if (brand === spelledBrand(full)) return true
  if (brand.length > LONGEST_BRAND || (!KNOWN_NAMES.has(brand) && headTypeOf(brand) !== null)) return false
  return brandStarts(full).some((name) => {
    const behind = name.slice(brand.length)
    if (!name.startsWith(brand) || behind === '' || OF_ANOTHER.test(behind)) return false
    if (isGroup(brand) && !OF_GROUP.test(behind)) return false
    return splitRegion(behind).region === '' && wordsOf(name).starts[brand.length] === brand.length
  })
}
