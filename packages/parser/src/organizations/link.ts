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
    const anywhere = BARE_LEVEL.test(surface) ? [] : names
    const full = aliases.get(surface) ?? fullerName(surface, near) ?? fullerName(surface, anywhere)
    const listed = full ? null : regionOfList(mention, mentions, linked)
    linked.set(mention, listed ? listed + surface : withRegion(full ?? surface, article, regions))
  }
  return linked
}

/** 市委 and 县医院 are those of the article's own city and county, never another article's. */
const BARE_LEVEL = /^[省市县区镇乡](?!场|区|政|民|级)\p{Script=Han}/u
const OWN_LEVEL = /^(?:中共|国家|中国|全国|最高)/
const BARE_OFFICE = /^\p{Script=Han}{2,8}(?:局|委|厅|办|中心)$/u

/** 市人社局、财政局: an office listed behind one of a region is of the same region. */
function regionOfList(
  mention: RecognizedMention,
  mentions: PageMentions,
  linked: ReadonlyMap<RecognizedMention, string>,
): string | null {
  const surface = mentions.surfaceOf(mention)
  if (!BARE_OFFICE.test(surface) || BARE_LEVEL.test(surface) || OWN_LEVEL.test(surface)) return null
  if (splitRegion(surface).region !== '') return null
  const text = mentions.passages[mention.passage]?.text.text ?? ''
  if (!/[、和及与]/.test(text.charAt(mention.start - 1))) return null
  for (const [other, name] of linked) {
    if (other.passage !== mention.passage || other.end !== mention.start - 1) continue
    return BARE_OFFICE.test(splitRegion(name).rest) ? splitRegion(name).region || null : null
  }
  return null
}

/** The first of the names that `surface` shortens; the fullest of them where one shortens the other. */
function fullerName(surface: string, names: readonly string[]): string | null {
  const fuller = names.filter((name) => name.length > surface.length && shortens(surface, name))
  return fuller.sort((a, b) => Number(shortens(a, b)) - Number(shortens(b, a)))[0] ?? null
}

/** Whether `short` can stand for `full`: 企业党委, 沃润达, 市人社局, 沧职. */
export function shortens(short: string, full: string): boolean {
  const [shorter, longer] = [withoutQuotes(short), withoutQuotes(full)]
  return [longer, ...LEGAL_FORMS.map((form) => longer.replace(form, ''))].some(
    (name, index) =>
      (index > 0 && name === shorter) || (name.length > shorter.length && shortensPlain(shorter, name)),
  )
}

/** What a company's name may lack: 河北港口集团, and 河北港口 too, are 河北港口集团有限公司. */
const LEGAL_FORMS = [/(?:股份)?有限(?:责任)?公司$|股份公司$/, /集团(?:股份)?(?:有限)?(?:责任)?公司$/]

function withoutQuotes(name: string): string {
  return name.replace(/[“”‘’"']/g, '')
}

function shortensPlain(short: string, full: string): boolean {
  const { region, rest } = splitRegion(full)
  if (short === rest && headTypeOf(short) !== null) return true
  const ownRegion = splitRegion(short)
  if (ownRegion.region !== '' && !region.includes(ownRegion.region.replace(/[省市县区]$/, ''))) return false
  if (full.endsWith(short)) return short.length >= LONG_TAIL || splitsName(full, short)
  if (namesUnit(short, full)) return false
  if (headTypeOf(short) === null)
    return short.length <= LONGEST_HEADLESS && full.length >= LONG_TAIL && isAbbreviation(short, full)
  const sameType = typeOf(short) === typeOf(full)
  return (
    sameType &&
    headOf(short) === headOf(full) &&
    (isAbbreviation(levelWithout(ownRegion.rest, full), rest) ||
      (ownRegion.region === '' && isAbbreviation(short, full)))
  )
}

/** So much of a name's end says the same as the whole: 小微企业创业辅导园. */
const LONG_TAIL = 6
/** 沧职 */
const LONGEST_HEADLESS = 2

/** 清远高新区党工委 is not 清远高新区“两新”组织党工委 for short: what it lacks is a body of its own. */
function namesUnit(short: string, full: string): boolean {
  let same = 0
  while (same < short.length && short[same] === full[same]) same++
  const tail = short.slice(same)
  if (same < 2 || tail === '' || !full.endsWith(tail)) return false
  return headTypeOf(full.slice(same, full.length - tail.length)) !== null
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
