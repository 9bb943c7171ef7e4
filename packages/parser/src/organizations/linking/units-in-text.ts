import { regionNames } from '../lexicon/administrative-regions.js'

/** A kind of unit below the regions of the tables, as a text names one that is no organization: 官庄镇今年修了路. */
interface UnitInText {
  readonly id: 'town' | 'village'
  readonly place: RegExp
  /** What a text names ends in ‹ and ›. */
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** Behind a region it is clear where a name begins; behind 走进 or a mark it is not: 是跑到|乡政府. */
const BEGINS = '(?<=\\p{Script=Han}[市县区旗州])'
const CHARACTER = '[^\\P{Script=Han}各全该本某镇乡村市县区的了是在有把这那我又]'

export const UNITS_IN_TEXT: readonly UnitInText[] = [
  {
    id: 'town',
    place: new RegExp(
      `${BEGINS}${CHARACTER}{2,4}?(?<!小城|重点|中心|特色|生态|卫生|[小城集古强名])[镇乡](?![镇村级土亲愁间])`,
      'gu',
    ),
    examples: ['沅陵县‹官庄镇›今年修了路', '记者在建德市‹下涯镇›看到', '洮北区‹大河乡›的茶园'],
    counterExamples: ['各县区乡镇要抓紧', '全市特色小镇', '全县乡镇干部', '平阳市的小镇'],
  },
  {
    id: 'village',
    place: new RegExp(
      `(?:${BEGINS}|(?<=[镇乡]))${CHARACTER}{2,4}?(?<!示范|贫困|文明|自然|行政|中心|空心|专业|城中|美丽|特色|生态|先进|偏远|小山|传统|重点)村(?![民庄级里口头寨镇]|务|集体)`,
      'gu',
    ),
    examples: ['走进开阳县‹黄木村›', '王家坝镇‹李郢村›的桃子'],
    counterExamples: ['全县美丽乡村', '入选全市示范村', '乡镇自然村的人', '平阳县农村的变化'],
  },
]

/**
 * The one town and the one village that texts name, with the places that they print in front: 开阳县楠木渡镇黄木村; where
 * they name two of a kind, nobody knows which is meant.
 */
export function unitsInText(texts: readonly string[]): Map<string, string> {
  const units = new Map<string, string>()
  for (const { id, place } of UNITS_IN_TEXT) {
    const named = new Map<string, string>()
    for (const text of texts)
      for (const { 0: unit, index } of text.matchAll(place)) {
        const full = placeBefore(text, index) + unit
        if (full.length > (named.get(unit)?.length ?? 0)) named.set(unit, full)
      }
    const [only] = named.values()
    if (named.size === 1 && only !== undefined) units.set(id, only)
  }
  return units
}

/** 开阳县楠木渡镇 in front of a village, 沅陵县 in front of a town; empty where nothing of the kind is printed. */
function placeBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - REACH), end)
  const town = TOWN_IN_FRONT.exec(near)?.[0] ?? ''
  let regions = ''
  for (let more = true; more; ) {
    const region = regionAtEnd(near.slice(0, near.length - town.length - regions.length))
    regions = region + regions
    more = region !== ''
  }
  return regions + town
}

const REACH = 30
const TOWN_IN_FRONT = new RegExp(`${BEGINS}${CHARACTER}{2,6}?[镇乡]$`, 'u')

function regionAtEnd(text: string): string {
  for (let start = Math.max(0, text.length - LONGEST_REGION); start <= text.length - 2; start++) {
    const region = text.slice(start)
    if (regionNames().get(region)?.form === 'full') return region
  }
  return ''
}

const LONGEST_REGION = 16
