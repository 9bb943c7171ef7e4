import { splitRegion } from '../naming/name-parts.js'
import { headTypeOf, typeOf } from '../naming/type-of.js'
import { isGroup } from './brand-of.js'
import { levelOf } from './level-office.js'

/** Whether `short` can stand for `full`: 企业党委, 沃润达, 市人社局, 沧职. */
export function isShortForm(short: string, full: string): boolean {
  const [shorter, longer] = [plain(short), plain(full)]
  if (shorter === longer) return short.length < full.length
  if (longer === `中共${shorter}` || longer === politicalConference(shorter)) return true
  return [longer, ...LEGAL_FORMS.map((form) => longer.replace(form, ''))].some(
    (name, index) =>
      (index > 0 && name === shorter) || (name.length > shorter.length && isShortOf(shorter, name)),
  )
}

/** 枣庄市政府 is 枣庄市人民政府, 会宁一中 is 会宁县第一中学. */
function plain(name: string): string {
  return withoutQuotes(name)
    .replace(/人民(?=政府|法院|检察院)/, '')
    .replace(/第(?=[一二三四五六七八九十])/g, '')
}

/** 泗水县政协 is 中国人民政治协商会议泗水县委员会. */
function politicalConference(name: string): string | null {
  return name.endsWith('政协') ? `中国人民政治协商会议${name.slice(0, -2)}委员会` : null
}

/** What a company's name may lack: 河北港口集团, and 河北港口 too, are 河北港口集团有限公司. */
export const LEGAL_FORMS = [/(?:股份)?有限(?:责任)?公司$|股份公司$/, /集团(?:股份)?(?:有限)?(?:责任)?公司$/]

export function withoutQuotes(name: string): string {
  return name.replace(/[“”‘’"']/g, '')
}

function isShortOf(short: string, full: string): boolean {
  const { region, rest } = splitRegion(full)
  if (short === rest && headTypeOf(short) !== null) return true
  if (isParent(short, full) || isOfLeague(short) !== isOfLeague(full)) return false
  if (full.endsWith(short) && short.length >= LONG_TAIL) return true
  if (!isOfLevel(short, region) || isDiscipline(short) !== isDiscipline(full)) return false
  const ownRegion = splitRegion(short)
  if (ownRegion.region !== '' && !region.includes(ownRegion.region.replace(/[省市县区]$/, ''))) return false
  if (full.endsWith(short)) return splitsName(full, short)
  if (LEGAL_NAME.test(short) || partyHead(short) !== partyHead(full)) return false
  if (namesUnit(short, full)) return false
  if (headTypeOf(short) === null)
    return (
      short.length <= LONGEST_HEADLESS &&
      full.length >= LONG_TAIL &&
      !isGroup(short) &&
      isAbbreviation(short, full)
    )
  const isAbridged =
    headOf(short) === headOf(full) &&
    (isAbbreviation(levelWithout(ownRegion.rest, full), rest) ||
      (ownRegion.region === '' && isAbbreviation(short, full)))
  return isAbridged && typeOf(short) === typeOf(full)
}

/** 省政协 is not 赣州市政协, nor 市总工会 that of a district; a region printed without its level fits any. */
function isOfLevel(short: string, region: string): boolean {
  const level = levelOf(short)
  if (level === null || !/[省市县区州旗]$/.test(region)) return true
  return region.endsWith(level) && (level !== '区' || !region.endsWith('自治区'))
}

/** 市委 is not 市纪委. */
function isDiscipline(name: string): boolean {
  return /(?:纪委|监委|纪检委)$/.test(name)
}

/** 沧州市委 is not 共青团沧州市委. */
function isOfLeague(name: string): boolean {
  return /^(?:共青)?团/.test(name)
}

/** 国家税务总局 is above 国家税务总局厦门市税务局, not short for it. */
function isParent(short: string, full: string): boolean {
  return full.startsWith(short) && headTypeOf(short, SHORTEST_HEAD) !== null
}

const SHORTEST_HEAD = 2

/** A company's name in law lacks nothing but its region: 咸宁南玻玻璃有限公司 is not 咸宁南玻节能玻璃有限公司. */
export const LEGAL_NAME = /有限(?:责任)?公司$/

/** 党委 is not 党工委, nor 党支部 either for short. */
function partyHead(name: string): string | null {
  return /党(?:委|组|工委|总支|支部)$/.exec(name)?.[0] ?? null
}

/** This many characters of a name's end say the same as the whole: 小微企业创业辅导园. */
const LONG_TAIL = 6
/** 沧职 */
const LONGEST_HEADLESS = 2

/** 清远高新区党工委 is not 清远高新区“两新”组织党工委 for short: what it lacks is an organization of its own, or a place. */
function namesUnit(short: string, full: string): boolean {
  let same = 0
  while (same < short.length && short[same] === full[same]) same++
  const tail = short.slice(same)
  if (same < 2 || tail === '' || !full.endsWith(tail)) return false
  const lacking = full.slice(same, full.length - tail.length)
  return headTypeOf(lacking) !== null || splitRegion(lacking).region !== ''
}

/** 企业党委 is the end of 沧州高新区企业党委 as a unit: what stands before it ends an organization's or a region's name. */
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

/** The characters of the short form in the order of the full one, from its first on. */
function isAbbreviation(short: string, full: string): boolean {
  if (short.length < 2 || short.charAt(0) !== full.charAt(0)) return false
  let at = 0
  for (const character of short) {
    at = full.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
