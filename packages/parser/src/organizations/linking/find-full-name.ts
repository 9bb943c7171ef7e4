import { parentNames, splitRegion } from '../naming/name-parts.js'
import { brandStarts, isBrandOf, SHORTEST_BRAND, spelledBrand } from './brand-of.js'
import { isAcronym } from './is-acronym.js'
import { isShortForm, LEGAL_FORMS, LEGAL_NAME, withoutQuotes } from './is-short-form.js'

/** Endings are looked up by at most this many characters. */
const LONGEST_ENDING = 12
const LEVEL_LENGTH = 1
/** Schools and hospitals are spelled with their place: 会宁一中. */
const OWN_PLACE = /[一二三四五六七八九十附](?:中|小|高|院)$/
/** A name that is spelled by an acronym is as long as this. */
const SHORTEST_SPELLED = 6
/** At most this many names are tried, of those with one key, so that a page full of names takes time in proportion. */
const MOST_TRIED = 200

/** Names by their endings and by first and last characters, so that a short form is compared with few of them. */
export class NameIndex {
  private readonly byKey = new Map<string, string[]>()
  private readonly byCharacter = new Map<string, string[]>()
  private readonly found = new Map<string, string | null>()

  private readonly names: ReadonlySet<string>

  constructor(names: ReadonlySet<string>) {
    this.names = names
    for (const name of names) {
      const plain = withoutQuotes(name)
      const keys = new Set([plain, ...LEGAL_FORMS.map((form) => plain.replace(form, ''))].flatMap(keysOfFull))
      for (const start of [...brandStarts(name), spelledBrand(name) ?? name])
        keys.add(`begins ${start.slice(0, SHORTEST_BRAND)}`)
      for (const key of keys) addTo(this.byKey, key, name)
      if (name.length >= SHORTEST_SPELLED)
        for (const character of new Set(name)) addTo(this.byCharacter, character, name)
    }
  }

  has(name: string): boolean {
    return this.names.has(name)
  }

  /** The first of the names that `surface` shortens; the fullest of them where one shortens the other. */
  fuller(surface: string): string | null {
    let full = this.found.get(surface)
    if (full === undefined) {
      full = this.shortened(surface) ?? this.spelled(surface) ?? this.called(surface)
      // 积金局 is 强积金管理局, which is 强制性公积金计划管理局.
      full = full && (this.spelled(full) ?? this.shortened(full) ?? full)
      full = full && bodyAbove(surface, full)
      this.found.set(surface, full)
    }
    return full
  }

  private shortened(surface: string): string | null {
    const candidates = new Set(
      keysOfShort(withoutQuotes(surface)).flatMap((key) => (this.byKey.get(key) ?? []).slice(0, MOST_TRIED)),
    )
    const fuller = [...candidates].filter(
      (name) => name.length > surface.length && isShortForm(surface, name),
    )
    return fuller.sort((a, b) => Number(isShortForm(a, b)) - Number(isShortForm(b, a)))[0] ?? null
  }

  /** The firm or club that the text calls so; where it names two, nobody knows which. */
  private called(surface: string): string | null {
    const candidates = (this.byKey.get(`begins ${surface.slice(0, SHORTEST_BRAND)}`) ?? []).slice(
      0,
      MOST_TRIED,
    )
    const fitting = candidates.filter((name) => name !== surface && isBrandOf(surface, name))
    const [longest] = fitting.toSorted((a, b) => b.length - a.length)
    return longest !== undefined && fitting.every((name) => name === longest || isShortForm(name, longest))
      ? longest
      : null
  }

  /** The only name that an acronym can stand for; where two can, nobody knows. */
  private spelled(surface: string): string | null {
    const { region } = splitRegion(surface)
    // 许昌市委 is not spelled by 许昌市…党工委.
    if (region !== '' && !OWN_PLACE.test(surface)) return null
    const candidates = (this.byCharacter.get(surface.charAt(0)) ?? []).slice(0, MOST_TRIED)
    const fitting = candidates.filter((name) => name.startsWith(region) && isAcronym(surface, name))
    return fitting.length === 1 ? (fitting[0] as string) : null
  }
}

/** 鞍钢 is 鞍山钢铁公司 where only 鞍山钢铁公司|炼铁厂 is named. */
function bodyAbove(surface: string, full: string): string {
  if (LEGAL_NAME.test(full)) return full
  const above = parentNames(full).filter((name) => name.length > surface.length && isShortForm(surface, name))
  return above.at(-1) ?? full
}

function addTo(map: Map<string, string[]>, key: string, name: string): void {
  const others = map.get(key)
  if (others) others.push(name)
  else map.set(key, [name])
}

function keysOfFull(name: string): string[] {
  const keys = [`first ${name.charAt(0)}`]
  for (let length = 2; length <= Math.min(LONGEST_ENDING, name.length); length++)
    keys.push(`ending ${name.slice(-length)}`)
  for (const start of [name, splitRegion(name).rest]) keys.push(`${start.charAt(0)} ${name.slice(-1)}`)
  return keys
}

function keysOfShort(name: string): string[] {
  const ending = `ending ${name.slice(-LONGEST_ENDING)}`
  if (LEGAL_NAME.test(name)) return [ending]
  const { rest } = splitRegion(name)
  const starts = [name, rest, rest.slice(LEVEL_LENGTH)]
  return [
    ending,
    ...starts.map((start) => `${start.charAt(0)} ${name.slice(-1)}`),
    ...(name.length <= 2 ? [`first ${name.charAt(0)}`] : []),
  ]
}
