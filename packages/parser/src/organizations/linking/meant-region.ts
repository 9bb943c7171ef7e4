import type { OrganizationType } from '../../page.js'
import { longestRegionFrom, type Region, regionNames } from '../lexicon/administrative-regions.js'
import type { PageMentions } from '../mentions.js'
import { headTypeOf, typeOf } from '../naming/type-of.js'
import { type LevelCharacter, levelOf } from './level-office.js'
import { type UnlistedRegion, unlistedRegionOf, unlistedRegions } from './unlisted-regions.js'

/** Depth of a level in a region's path: province, city, county. */
const DEPTHS: Readonly<Record<Level, number>> = {
  省: 0,
  自治区: 0,
  市: 1,
  州: 1,
  自治州: 1,
  地区: 1,
  盟: 1,
  县: 2,
  自治县: 2,
  区: 2,
  旗: 2,
}
type Level = LevelCharacter | LongLevel
type LongLevel = '自治区' | '自治州' | '地区' | '自治县' | '盟'
/** 自治区教育厅, 自治州红十字会, 地区人大工委. */
const LONG_LEVEL_OFFICE = /^(自治区|自治州|地区|自治县|盟)(?=委|\p{Script=Han}{2})/u
/** 地委 and 行署 of 阿克苏地区. */
const PREFECTURE_OFFICE = /^(?:地委|行署)$/
const LEVEL_OF_PREFECTURE = '地区'.length
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/
/** 团市委 is 共青团沧州市委. */
const LEAGUE = /^团([省市县区州旗])委/
const ZONE_OFFICE = /^(?:高新区|经开区|开发区|高新技术产业开发区|经济技术开发区)/

/** 市委 is 沧州市委, 高新区 of 沧州 is 沧州高新区, where the article tells which city it means. */
export function withRegion(name: string, article: number | null, regions: PageRegions): string {
  const league = LEAGUE.exec(name)?.[1] as LevelCharacter | undefined
  const ofLeague = league && regions.meant(league, article)
  if (ofLeague) return `共青团${ofLeague}${name.slice(2)}`
  const level = (LONG_LEVEL_OFFICE.exec(name)?.[1] as LongLevel | undefined) ?? levelOf(name)
  if (level && isOffice(name)) {
    const region = regions.meant(level, article)
    return region ? ofRegion(region, name, level) : name
  }
  const prefecture = PREFECTURE_OFFICE.test(name) ? regions.meant('地区', article) : null
  if (prefecture) return (name === '地委' ? prefecture.slice(0, -LEVEL_OF_PREFECTURE) : prefecture) + name
  if (!ZONE_OFFICE.test(name)) return name
  const city = regions.meant('市', article)
  return city ? city.replace(/市$/, '') + name : name
}

/** 市教育局 ends as offices do; 省防指 and 县政府督查室 are known by their characters. */
function isOffice(name: string): boolean {
  return headTypeOf(name) !== null || PUBLIC.has(typeOf(name))
}

const PUBLIC: ReadonlySet<OrganizationType> = new Set(['GOVERNMENT', 'PARTY', 'ASSOCIATION'])

/** 从江县 and 县委 are 从江县委; a county of one character keeps both, 佳县县委. */
function ofRegion(region: string, name: string, level: Level): string {
  const isShort = region.length === SHORT_COUNTY && /^[县旗]委/.test(name)
  return region + (isShort ? name : name.slice(level.length))
}

const SHORT_COUNTY = 2

/** How often each article, and the page, names each region, and how. */
export class PageRegions {
  private readonly counts = new Map<number | null, Map<string, number>>()
  /** How often the page prints each form with its level: 恩施州 by its path. */
  private readonly printed = new Map<string, Map<string, number>>()

  constructor(mentions: PageMentions) {
    const firms = firmsOf(mentions)
    const unlisted = unlistedOf(mentions)
    const hasArticles = mentions.passages.some(({ article }) => article !== null)
    mentions.passages.forEach(({ kind, text, article }, passage) => {
      // Where a reporter is from is not where the article is, nor is what stands beside articles: often it is a reporter's line.
      if (kind === 'byline' || (kind === 'other' && hasArticles)) return
      const places = unlisted[passage] as ReadonlyMap<number, NamedRegion>
      const listed = [...regionsNamed(text.text, firms[passage] as Uint8Array)]
      // 荷南县 is no 南县.
      const named = [
        ...[...places].map(([last, place]) => ({ ...place, last })),
        ...listed.filter(({ last }) => !places.has(last)),
      ]
      for (const { path, printed, last } of named) {
        const weight = weightOf(text.text, last, printed, firms[passage]?.[last] === 1)
        this.count(article, path, weight)
        if (article !== null) this.count(null, path, weight)
        if (printed === null) continue
        const forms = this.printed.get(path) ?? new Map<string, number>()
        this.printed.set(path, forms.set(printed, (forms.get(printed) ?? 0) + 1))
      }
    })
  }

  /**
   * The region that an article means by a bare 市, 县, 区 or 省, with its level, as the page writes it; null where it names
   * none.
   */
  meant(level: Level, article: number | null): string | null {
    const path = this.commonest(level, article) ?? this.commonest(level, null)
    return path === null ? null : (commonestOf(this.printed.get(path) ?? new Map()) ?? lastPart(path))
  }

  private commonest(level: Level, article: number | null): string | null {
    const sums = new Map<string, number>()
    for (const [path, count] of this.counts.get(article) ?? []) {
      const region = regionAt(path, level)
      if (region !== null) sums.set(region, (sums.get(region) ?? 0) + count)
    }
    return commonestOf(sums)
  }

  private count(article: number | null, path: string, weight: number): void {
    const counts = this.counts.get(article) ?? new Map<string, number>()
    this.counts.set(article, counts)
    counts.set(path, (counts.get(path) ?? 0) + weight)
  }
}

/** Where somebody comes from says little of where an article is: 从云南省大理市来江州打工, 来自平阳县的. */
const ORIGIN = 0.1
/** A firm may be called by a place, and stand in another: 宝丰县 of 宝丰县宏达农机有限公司. */
const OF_FIRM = 0.5
const FROM = /(?:来自|从|老家在?|籍贯|远在|家住)(?:\p{Script=Han}{2,8}[省市州区])?$/u
const LEFT = /^(?:籍|人[,。、]|来(?!自)|赶来|远道)/
const FROM_REACH = 14

function weightOf(text: string, last: number, printed: string | null, isFirm: boolean): number {
  return isOrigin(text, last, printed) ? ORIGIN : isFirm ? OF_FIRM : 1
}

function isOrigin(text: string, last: number, printed: string | null): boolean {
  const start = last + 1 - (printed?.length ?? 2)
  const comes = /^\p{Script=Han}{0,3}(?:来|赶|到)/u.test(text.slice(last + 1, last + 5))
  return (
    LEFT.test(text.slice(last + 1, last + 4)) ||
    (comes && FROM.test(text.slice(Math.max(0, start - FROM_REACH), start)))
  )
}

/** The first of those that are counted most often. */
function commonestOf(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [one, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = one
  return best
}

/**
 * The path of the region of a level on a path; a 地区 is never a 市, and 区 and 县, though of one depth, each mean their
 * own.
 */
function regionAt(path: string, level: Level): string | null {
  const parts = path.split('/')
  const upTo = (depth: number): string => parts.slice(0, depth + 1).join('/')
  // A county may be a city: to 兴化市 its bureaus are 市工商局, not those of 泰州市 above it.
  if (level === '市' && parts[2]?.endsWith('市')) return path
  if (level === '市' && MUNICIPALITY.test(parts[0] ?? '')) return upTo(0)
  const depth = DEPTHS[level]
  return parts[depth]?.endsWith(level) ? upTo(depth) : null
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The characters of each passage that name a firm or another organization whose place says nothing of where the article is. */
function firmsOf(mentions: PageMentions): Uint8Array[] {
  const firms = mentions.passages.map(({ text }) => new Uint8Array(text.length))
  for (const mention of mentions.all()) {
    const type = typeOf(mentions.surfaceOf(mention))
    if (type !== 'GOVERNMENT' && type !== 'PARTY') firms[mention.passage]?.fill(1, mention.start, mention.end)
  }
  return firms
}

/** A region that a text names, and the form with its level that it is printed in: 恩施州, 沧州市; null for 沧州. */
interface NamedRegion {
  readonly path: string
  readonly printed: string | null
}

/**
 * The regions that a text names. A short name counts for a province or a city (沧州), outside the names of firms
 * (青岛啤酒) and of ways and ranks (京|南通|道, 大连长), and with its level (孟连县, 恩施州); that of a county alone is too often something else: 安平 in 安平丝网有限公司, 市南
 * in 市南湖区.
 */
function* regionsNamed(text: string, firms: Uint8Array): Generator<NamedRegion & { readonly last: number }> {
  const table = regionNames()
  for (let at = 0; at < text.length; at++) {
    for (
      let length = Math.min(longestRegionFrom(text.charCodeAt(at)), text.length - at);
      length >= 2;
      length--
    ) {
      const form = text.slice(at, at + length)
      const region = table.get(form)
      if (!region || isConjunction(text, at) || isInWord(text, at, length)) continue
      const named = namedRegion(region, form, text.charAt(at + length), firms[at] === 1)
      if (named) yield { ...named, last: at + (named.printed?.length ?? length) - 1 }
      at += length - 1
      break
    }
  }
}

function namedRegion(
  { form, paths }: Region,
  name: string,
  next: string,
  isFirm: boolean,
): NamedRegion | null {
  const ofLevel = form === 'short' && /[州县旗]/.test(next)
  const fitting = ofLevel ? paths.filter((one) => one.endsWith(next)) : paths
  const [path] = fitting
  if (fitting.length !== 1 || path === undefined) return null
  if (form === 'full') return { path, printed: name }
  if (ofLevel) return { path, printed: name + next }
  return isFirm || /[道线长]/.test(next) || path.split('/').length > 2 ? null : { path, printed: null }
}

/** The regions of no table that each passage names, by itself or in front of a name, by the index of their last character. */
function unlistedOf(mentions: PageMentions): ReadonlyMap<number, NamedRegion>[] {
  const byPlace = mentions.passages.map(() => new Map<number, NamedRegion>())
  mentions.passages.forEach(({ text }, passage) => {
    for (const { at, ...region } of unlistedRegions(text.text))
      byPlace[passage]?.set(at, unlistedRegion(region))
  })
  for (const mention of mentions.all()) {
    const places = byPlace[mention.passage]
    // 要求|县档案馆 names no 要求县.
    places?.delete(mention.start)
    const region = unlistedRegionOf(mentions.surfaceOf(mention))
    if (region) places?.set(mention.start + region.name.length - 1, unlistedRegion(region))
  }
  return byPlace
}

/** A region of no table stands at the depth of its level, under nothing: //永溪县. */
function unlistedRegion({ level, name }: UnlistedRegion): NamedRegion {
  return { path: '/'.repeat(DEPTHS[level]) + name, printed: name }
}

/** 组织部和|县文旅局 does not name 和县. */
function isConjunction(text: string, at: number): boolean {
  return /^(?:[和与]|会同)/.test(text.slice(at, at + 2)) && /\p{Script=Han}/u.test(text.charAt(at - 1))
}

/** 致|富县 names no 富县: a county of one character stands behind a mark, a region or a word of place. */
function isInWord(text: string, at: number, length: number): boolean {
  return (
    length === SHORT_COUNTY &&
    text.charAt(at + 1) === '县' &&
    /[^\P{Script=Han}省市州区地盟从在到由赴对向驻和与及是的讯电]/u.test(text.charAt(at - 1))
  )
}
