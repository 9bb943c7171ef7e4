import type { PageMentions } from './mentions.js'
import { splitRegion } from './name-parts.js'
import { PageRegions } from './page-region.js'
import type { RecognizedMention } from './recognized.js'
import { headTypeOf, typeOf } from './type-of.js'

/** What the page says of its names: abbreviations that it defines, and short forms of its companies. */
export type Aliases = ReadonlyMap<string, string>

/** The canonical name of each mention: the fullest name that the page gives for the same body. */
export function linkMentions(mentions: PageMentions, aliases: Aliases): Map<RecognizedMention, string> {
  const regions = new PageRegions(mentions.passages)
  const all = mentions.all()
  const names = [...new Set(all.map((mention) => mentions.surfaceOf(mention)))]
  const linked = new Map<RecognizedMention, string>()
  for (const mention of all) {
    const surface = mentions.surfaceOf(mention)
    const article = mentions.articleOf(mention)
    const inArticle = all.filter((other) => mentions.articleOf(other) === article && other !== mention)
    const near = [...new Set(inArticle.map((other) => mentions.surfaceOf(other)))]
    const full = aliases.get(surface) ?? fullerName(surface, near) ?? fullerName(surface, names) ?? null
    linked.set(mention, withRegion(full ?? surface, article, regions))
  }
  return linked
}

/** The first of the names that `surface` shortens; the fullest of them where one shortens the other. */
function fullerName(surface: string, names: readonly string[]): string | null {
  const fuller = names.filter((name) => name.length > surface.length && shortens(surface, name))
  return fuller.sort((a, b) => Number(shortens(a, b)) - Number(shortens(b, a)))[0] ?? null
}

/** Whether `short` can stand for `full`: 企业党委, 沃润达, 市人社局, 沧职. */
export function shortens(short: string, full: string): boolean {
  const { region, rest } = splitRegion(full)
  if (short === rest && headTypeOf(short) !== null) return true
  const ownRegion = splitRegion(short)
  if (ownRegion.region !== '' && !region.includes(ownRegion.region.replace(/[省市县区]$/, ''))) return false
  if (full.endsWith(short)) return splitsName(full, short)
  const sameType = typeOf(short) === typeOf(full)
  return (
    sameType && headOf(short) === headOf(full) && isAbbreviation(levelWithout(ownRegion.rest, full), rest)
  )
}

/** 企业党委 is the end of 沧州高新区企业党委 as a unit: what stands before it ends a body's or a region's name. */
function splitsName(full: string, short: string): boolean {
  const before = full.slice(0, full.length - short.length)
  return splitRegion(`${before}局`).rest === '局' || headTypeOf(before) !== null
}

const LEVEL = /^[省市县区镇乡]/

/** 市人社局 begins with the level of its region, which the full name writes out. */
function levelWithout(short: string, full: string): string {
  return LEVEL.test(short) && !full.startsWith(short.charAt(0)) ? short.slice(1) : short
}

function headOf(name: string): string {
  return name.slice(-1)
}

/** The letters of the short form in the order of the full one, from its first on. */
function isAbbreviation(short: string, full: string): boolean {
  if (short.length < 2 || short.charAt(0) !== full.charAt(0)) return false
  let at = 0
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** 市委 is 沧州市委, 高新区 of 沧州 is 沧州高新区, where the article tells which city it means. */
function withRegion(name: string, article: number | null, regions: PageRegions): string {
  const level = /^([省市县区])(?!场|区|政|民|级)\p{Script=Han}{1,}/u.exec(name)?.[1]
  if (level && headTypeOf(name) !== null) {
    const region = regions.meant(level, article)
    return region ? region + name.slice(1) : name
  }
  if (/^(?:高新区|经开区|开发区|高新技术产业开发区|经济技术开发区)/.test(name)) {
    const city = regions.meant('市', article)
    return city ? city.replace(/市$/, '') + name : name
  }
  return name
}
