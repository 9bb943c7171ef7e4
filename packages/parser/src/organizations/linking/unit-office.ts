import { splitRegion } from '../naming/name-parts.js'

/** A unit below the regions of the tables, and the bare offices that belong to one. */
interface UnitRule {
  readonly id: 'zone' | 'high-tech zone' | 'economic zone' | 'town' | 'street' | 'village'
  /** What a name of the unit's own begins with, once the region in front is off. */
  readonly name: RegExp
  readonly office: RegExp
  /** What of a bare office repeats the unit's last word: 镇 of 镇政府. */
  readonly repeated: RegExp
}

/** A zone is called by its city: 清远高新区, 台州经济技术开发区. */
const zone = (words: string): RegExp => new RegExp(`^[\\p{Script=Han}—-]{0,10}?(?:${words})`, 'u')
const [HIGH_TECH, ECONOMIC, OTHER_ZONES] = [
  '高新区|高新技术产业开发区|高新技术开发区',
  '经开区|经济(?:技术)?开发区|(?<!产业|技术)开发区',
  '新区|示范区|试验区|保税区|合作园|(?:产业|工业|科技)园区?',
]

const RULES: readonly UnitRule[] = [
  {
    id: 'zone',
    name: zone(`${HIGH_TECH}|${ECONOMIC}|${OTHER_ZONES}`),
    office: /^(?:园区|合作园|示范区|试验区|保税区|新区)?(?:管委会|管理委员会|党工委)$/,
    repeated: /^(?:园区|合作园|示范区|试验区|保税区|新区)/,
  },
  {
    id: 'high-tech zone',
    name: zone(HIGH_TECH),
    office: /^高新(?:技术产业开发)?区/,
    repeated: /^高新(?:技术产业开发)?区/,
  },
  {
    id: 'economic zone',
    name: zone(ECONOMIC),
    office: /^(?:经开区|开发区)/,
    repeated: /^(?:经开区|开发区)/,
  },
  {
    id: 'town',
    name: /^\p{Script=Han}{2,6}?[镇乡](?!镇|村)(?=.)/u,
    office: /^[镇乡](?![镇村级])(?=\p{Script=Han}{2})/u,
    repeated: /^[镇乡]/,
  },
  {
    id: 'street',
    name: /^\p{Script=Han}{2,5}?街道(?=办|党|人大|工委|纪|团|妇|社|综|商|总)/u,
    office: /^街道(?=办|党|人大|工委|纪|团|妇|总工会)/,
    repeated: /^街道/,
  },
  {
    id: 'village',
    name: /^(?:\p{Script=Han}{2,6}?[镇乡])?(\p{Script=Han}{1,7}?村)(?=村?(?:委会|党支部|民委员会|党总支|支部|务监督|集体|股份))/u,
    office: /^村(?:委会|党支部|党总支|支部|民委员会|务监督委员会|集体经济合作社|股份经济合作社)$/,
    repeated: /^村(?!委会|民委|务)/,
  },
]

const ZONES: ReadonlySet<RegExp> = new Set(
  RULES.filter(({ id }) => id.endsWith('zone')).map(({ name }) => name),
)
const BARE_ZONE = new RegExp(`^(?:${HIGH_TECH}|${ECONOMIC}|${OTHER_ZONES})$`)

/** The unit of each kind that most of an article's names begin with, by the rule's id. */
export type Units = ReadonlyMap<string, string>

export function unitsOf(names: readonly string[]): Units {
  const units = RULES.map(({ id, name }) => [id, commonest(names, name)] as const)
  return new Map(units.filter((unit): unit is [UnitRule['id'], string] => unit[1] !== null))
}

/** 管委会 is that of the zone that the article names most, 镇政府 that of its town, 村委会 that of its village. */
export function ofUnit(surface: string, units: Units): string | null {
  for (const { id, office, repeated } of RULES) {
    const unit = units.get(id)
    if (unit !== undefined && office.test(surface) && splitRegion(surface).region === '')
      return unit + surface.replace(repeated, '')
  }
  return null
}

function commonest(names: readonly string[], start: RegExp): string | null {
  const counts = new Map<string, number>()
  for (const name of names) {
    const parts = splitRegion(name)
    // 南湖 of 南湖镇卫生院 is no region.
    const region = /[省市县区州旗]$/.test(parts.region) ? parts.region : ''
    const match = start.exec(name.slice(region.length))
    const found = match?.[1] ?? match?.[0]
    if (found === undefined) continue
    const unit = ZONES.has(start) ? region + found : found
    // 开发区管委会 names no zone.
    if (BARE_ZONE.test(unit)) continue
    counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
