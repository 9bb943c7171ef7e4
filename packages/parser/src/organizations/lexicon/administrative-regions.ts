import { longestFrom } from './longest-names.js'
import { REGION_LINES } from './regions.js'

/** How a text writes a region: 沧州市 in full or 沧州 for short. */
export type RegionForm = 'full' | 'short'

export interface Region {
  readonly form: RegionForm
  /** Provinces, city and county that the name stands for; several where counties share it (新华区). */
  readonly paths: readonly string[]
}

/** Longest name of a region, in characters. */
const LONGEST_REGION = 12

const ETHNIC =
  /(?:各族|蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|塔吉克|怒族|独龙族|裕固族|保安族)+$/
const KIND =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|林区|新区|矿区|省|市|县|区|旗|盟|州)$/

let regions: ReadonlyMap<string, Region> | null = null

/** Every region by each of its names. Made when first asked for: importing the parser costs nothing. */
export function regionNames(): ReadonlyMap<string, Region> {
  regions ??= makeRegions()
  return regions
}

let longest: Uint8Array | null = null

/** How many characters the longest region has that begins with a UTF-16 unit; 0 where none does. */
export function longestRegionFrom(unit: number): number {
  longest ??= longestFrom(regionNames().keys())
  return Math.min(LONGEST_REGION, longest[unit] as number)
}

function makeRegions(): Map<string, Region> {
  const found = new Map<string, { form: RegionForm; paths: Set<string> }>()
  const add = (name: string, form: RegionForm, path: string): void => {
    const region = found.get(name) ?? { form, paths: new Set() }
    region.paths.add(path)
    found.set(name, region)
  }
  const addBoth = (name: string, path: string): void => {
    add(name, 'full', path)
    const short = name.replace(KIND, '').replace(ETHNIC, '')
    if (short.length >= 2 && short !== name) add(short, 'short', path)
  }
  for (const line of REGION_LINES.trim().split('\n')) {
    const [province = '', city, ...counties] = line.split(' ')
    addBoth(province, province)
    const above = city && city !== '-' ? `${province}/${city}` : province
    if (city && city !== '-') addBoth(city, above)
    for (const county of counties) addBoth(county, `${above}/${county}`)
  }
  return new Map([...found].map(([name, { form, paths }]) => [name, { form, paths: [...paths] }]))
}
