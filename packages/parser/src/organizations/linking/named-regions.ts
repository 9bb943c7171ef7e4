import { longestRegionFrom, type Region, regionNames } from '../lexicon/administrative-regions.js'
import type { PageMentions } from '../mentions.js'
import { DEPTHS, SHORT_COUNTY } from './region-levels.js'
import { type UnlistedRegion, unlistedRegionOf, unlistedRegions } from './unlisted-regions.js'

/** A region that a text names, and the form with its level that it is printed in: 恩施州, 沧州市; null for 沧州. */
export interface NamedRegion {
  readonly path: string
  readonly printed: string | null
}

/**
 * The regions that a text names. A short name counts for a province or a city (沧州), outside the names of firms (青岛啤酒) and of ways
 * and ranks (京|南通|道, 大连长), and with its level (孟连县, 恩施州); that of a county alone is too often something else: 安平 in
 * 安平丝网有限公司, 市南 in 市南湖区.
 *
 * @param firms which characters name a firm
 */
export function* regionsNamed(
  text: string,
  firms: Uint8Array,
): Generator<NamedRegion & { readonly last: number }> {
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
export function unlistedOf(mentions: PageMentions): ReadonlyMap<number, NamedRegion>[] {
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
