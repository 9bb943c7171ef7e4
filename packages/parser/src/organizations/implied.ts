import { splitRegion } from './name-parts.js'
import type { PageRegions } from './page-region.js'
import type { RecognizedMention } from './recognized.js'
import { headTypeOf } from './type-of.js'

const ZONE_OFFICE = /^(?:管委会|管理委员会|党工委)$/
const ZONE = /^\p{Script=Han}{2,8}?(?:高新区|经开区|开发区|新区|示范区)/u
const TOWN_OFFICE = /^[镇乡](?=政府|人民政府|党委|人大|卫生院)/
const TOWN = /^\p{Script=Han}{2,5}?[镇乡](?=政府|人民政府|党委|人大|卫生院|中心)/u

/** 管委会 is that of the zone that the article names most, 镇政府 that of its town. */
export function impliedByUnit(
  surface: string,
  near: { readonly zone: string | null; readonly town: string | null } | undefined,
): string | null {
  if (near?.zone && ZONE_OFFICE.test(surface)) return near.zone + surface
  return near?.town && TOWN_OFFICE.test(surface) ? near.town + surface.slice(1) : null
}

/** The zone that most of the names begin with. */
export function commonZone(names: readonly string[]): string | null {
  return commonest(names.flatMap((name) => ZONE.exec(name)?.[0] ?? []))
}

/** The town or township that most of the names begin with. */
export function commonTown(names: readonly string[]): string | null {
  return commonest(names.flatMap((name) => TOWN.exec(name)?.[0] ?? []))
}

function commonest(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const LEVEL = /^([省市县区])(?!场|区|政协|民|级)(?=\p{Script=Han})/u
const OWN_LEVEL = /^(?:中共|国家|中国|全国|最高)/
const BARE_OFFICE = /^\p{Script=Han}{2,8}(?:局|委|厅|办|中心)$/u

/**
 * An office listed right behind one of a region is of the same region: 邢台市人社局、财政局, 咸宁市委、市政府.
 *
 * @param previous the mention before it on the page
 * @param text of its passage
 */
export function regionOfList(
  surface: string,
  mention: RecognizedMention,
  previous: RecognizedMention | undefined,
  linked: ReadonlyMap<RecognizedMention, string>,
  text: string,
): string | null {
  if (!previous || previous.passage !== mention.passage || previous.end !== mention.start - 1) return null
  if (!/[、和及与]/.test(text.charAt(previous.end)) || OWN_LEVEL.test(surface)) return null
  const { region, rest } = splitRegion(linked.get(previous) ?? '')
  if (region === '' || splitRegion(surface).region !== '') return null
  const level = LEVEL.exec(surface)?.[1]
  if (level) return region.endsWith(level) && headTypeOf(surface) !== null ? region + surface.slice(1) : null
  return BARE_OFFICE.test(surface) && BARE_OFFICE.test(rest) ? region + surface : null
}

/** 市委 is 沧州市委, 高新区 of 沧州 is 沧州高新区, where the article tells which city it means. */
export function withRegion(name: string, article: number | null, regions: PageRegions): string {
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
