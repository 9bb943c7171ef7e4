import { regionNames, splitRegion } from '@baobiao/parser/organization-tagger'
import { bare } from './fold.js'

/** What a surface says before its own words where it means a place or an organization by one word: 市 of 市委, 校 of 校团委. */
const LONGEST_STAND_IN = 3
const SHORTEST_PIECE = 2
/** A surface that begins with the place of its organization: 绍水镇党委, 泉水社区居委会. */
const OWN_PLACE =
  /^\p{Script=Han}{2,7}?(?:(?<!开发|高新|园|景|示范|试验|经开|保税|保护|新)区|(?<!城|超|集|门)市|[省县州旗镇乡]|(?<!农|新|乡)村|街道|社区)\p{Script=Han}{2}/u
const LEVEL = /^(?:自治[区州县]|[省市县区州旗镇乡村])/
/** What stands in front of a place: 中共|沧州市委, 共青团|沧州市委. */
const BEFORE_PLACE = /^(?:中共|共青团)/
const ENDS_PLACE = /[省市县区州旗盟镇乡村]$/

/** What a text prints, folded once for all its organizations. */
export class PrintedText {
  private readonly text: string
  private regions: ReadonlySet<string> | null = null

  constructor(text: string) {
    this.text = bare(text)
  }

  has(piece: string): boolean {
    return this.text.includes(piece)
  }

  /** Whether a region is named, or one below it: 省水利厅 is 广东省水利厅 where the text prints 揭阳市. */
  names(region: string): boolean {
    this.regions ??= new Set(regionsIn(this.text))
    return this.regions.has(region)
  }
}

const LONGEST_REGION = 12
/** Parts of a county's path. */
const COUNTY = 3

/** The regions that a text names, each with those above it. */
function* regionsIn(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++)
    for (let end = Math.min(text.length, at + LONGEST_REGION); end >= at + SHORTEST_PIECE; end--) {
      const region = regionNames().get(text.slice(at, end))
      if (!region) continue
      const parts = region.paths.length === 1 ? (region.paths[0] as string).split('/') : []
      // 安平 may be a firm's name, 银川 is a city.
      if (region.form === 'full' || parts.length < COUNTY) yield* parts
      break
    }
}

/**
 * The canonical name that a text gives for an organization, where an annotator wrote `name` for `surfaces`: a name that the text
 * prints, or a surface behind a place or an organization that the text prints. What is known from elsewhere is no part of it: 国家民委
 * is no 国家民族事务委员会 where the text prints none, and 绍水镇党委, which names its place, gets no 全州县 in front.
 */
export function canonicalName(name: string, surfaces: readonly string[], page: PrintedText): string {
  const full = bare(name)
  if (page.has(full)) return name
  const longestFirst = surfaces
    .map((surface) => surface.replace(/\s/g, ''))
    .sort((a, b) => bare(b).length - bare(a).length)
  const [longest = name] = longestFirst
  if (namesItsPlace(longest)) return longest
  const isGiven = longestFirst.some((surface) => isPutInFront(full, bare(surface), page))
  return isGiven ? name : withPlace(longest, full, page)
}

function namesItsPlace(surface: string): boolean {
  const { region } = splitRegion(surface)
  // 市南区八大湖街道 does, 市中级人民法院 and 省住房和城乡建设厅 do not.
  if (LEVEL.test(surface)) return ENDS_PLACE.test(region)
  return region !== '' || OWN_PLACE.test(surface)
}

/** Whether `name` is what the page prints as a place or an organization, and then a surface, with or without its first word. */
function isPutInFront(name: string, surface: string, page: PrintedText): boolean {
  for (let standIn = 0; standIn <= LONGEST_STAND_IN && standIn < surface.length - 1; standIn++) {
    const rest = surface.slice(standIn)
    if (name.endsWith(rest) && isPrinted(name.slice(0, -rest.length).replace(BEFORE_PLACE, ''), page))
      return true
  }
  return false
}

/** In one run, as an organization in two, or without the level at its end: 沧州市 where the page prints 沧州. */
function isPrinted(owner: string, page: PrintedText): boolean {
  if (owner.length < SHORTEST_PIECE) return false
  if (page.has(owner) || isPrintedShort(owner, page) || page.names(owner)) return true
  if (ENDS_PLACE.test(owner)) return false
  for (let at = SHORTEST_PIECE; at <= owner.length - SHORTEST_PIECE; at++)
    if (page.has(owner.slice(0, at)) && page.has(owner.slice(at))) return true
  return false
}

/** 沧州市 of 沧州, 广西壮族自治区 of 广西; not 孟连傣族拉祜族佤族自治县 of 孟连县, which says its level. */
function isPrintedShort(place: string, page: PrintedText): boolean {
  if (!ENDS_PLACE.test(place) || place.length <= SHORTEST_PIECE) return false
  const short = /自治[区州县]$/.test(place) ? place.slice(0, SHORTEST_PIECE) : place.slice(0, -1)
  return page.has(short) && !page.has(short + place.slice(-1))
}

/** 榕江县市场监管局 of 县市场监管局, where `name` says which county; the place alone, without those above it. */
function withPlace(surface: string, name: string, page: PrintedText): string {
  const level = LEVEL.exec(surface)?.[0]
  if (level === undefined) return surface
  const plain = name.replace(BEFORE_PLACE, '')
  for (let end = plain.indexOf(level, 1); end > 0; end = plain.indexOf(level, end + 1)) {
    const place = printedPlace(plain.slice(0, end + level.length), page)
    if (place !== null) return place + surface.slice(level.length)
  }
  return surface
}

/** The last of the places that `places` names, as the page prints it: 孟连县 of 孟连傣族拉祜族佤族自治县; null where it prints none. */
function printedPlace(places: string, page: PrintedText): string | null {
  const starts = [...places].flatMap((_, at) =>
    at === 0 || ENDS_PLACE.test(places.slice(0, at)) ? [at] : [],
  )
  for (const start of starts.reverse()) {
    const place = places.slice(start)
    if (place.length < SHORTEST_PIECE) continue
    if (page.has(place) || isPrintedShort(place, page) || page.names(place)) return place
    const short = place.slice(0, SHORTEST_PIECE) + place.slice(-1)
    if (page.has(short)) return short
  }
  return null
}
