const ZONE_OFFICE = /^(?:管委会|管理委员会|党工委)$/
const ZONE = /^\p{Script=Han}{2,8}?(?:高新区|经开区|开发区|新区|示范区)/u
const TOWN_OFFICE = /^[镇乡](?=政府|人民政府|党委|人大|卫生院)/
const TOWN = /^\p{Script=Han}{2,5}?[镇乡](?=政府|人民政府|党委|人大|卫生院|中心)/u
const VILLAGE_OFFICE = /^(?:村委会|村党支部|村民委员会)$/
const VILLAGE = /^\p{Script=Han}{2,6}?村(?=村?(?:委会|党支部|民委员会|党总支|支部))/u

/** The zone, the town and the village that most of an article's names begin with. */
export interface Units {
  readonly zone: string | null
  readonly town: string | null
  readonly village: string | null
}

export function unitsOf(names: readonly string[]): Units {
  return { zone: commonest(names, ZONE), town: commonest(names, TOWN), village: commonest(names, VILLAGE) }
}

/** 管委会 is that of the zone that the article names most, 镇政府 that of its town, 村委会 that of its village. */
export function ofUnit(surface: string, { zone, town, village }: Units): string | null {
  if (zone && ZONE_OFFICE.test(surface)) return zone + surface
  if (town && TOWN_OFFICE.test(surface)) return town + surface.slice(1)
  return village && VILLAGE_OFFICE.test(surface) ? village + surface.replace(/^村(?=党)/, '') : null
}

function commonest(names: readonly string[], start: RegExp): string | null {
  const counts = new Map<string, number>()
  for (const name of names) {
    const unit = start.exec(name)?.[0]
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
