import type { OrganizationType } from '../../page.js'
import type { PageMentions } from '../mentions.js'
import { headTypeOf, typeOf } from '../naming/type-of.js'
import { type LevelCharacter, levelOf } from './level-office.js'
import { type NamedRegion, regionsNamed, unlistedOf } from './named-regions.js'
import { DEPTHS, type Level, type LongLevel, SHORT_COUNTY } from './region-levels.js'

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
