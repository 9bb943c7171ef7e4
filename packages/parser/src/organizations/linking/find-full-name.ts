import { splitRegion } from '../naming/name-parts.js'
import { isShortForm, LEGAL_FORMS, LEGAL_NAME, withoutQuotes } from './is-short-form.js'

/** Endings are looked up by so many letters at most. */
const LONGEST_ENDING = 12
const LEVEL_LENGTH = 1

/** Names by their endings and by first and last letters, so that a short form is compared with few of them. */
export class NameIndex {
  private readonly byKey = new Map<string, string[]>()

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const plain = withoutQuotes(name)
      const keys = new Set([plain, ...LEGAL_FORMS.map((form) => plain.replace(form, ''))].flatMap(keysOfFull))
      for (const key of keys) {
        const others = this.byKey.get(key)
        if (others) others.push(name)
        else this.byKey.set(key, [name])
      }
    }
  }

  /** The first of the names that `surface` shortens; the fullest of them where one shortens the other. */
  fuller(surface: string): string | null {
    const candidates = new Set(
      keysOfShort(withoutQuotes(surface)).flatMap((key) => this.byKey.get(key) ?? []),
    )
    const fuller = [...candidates].filter(
      (name) => name.length > surface.length && isShortForm(surface, name),
    )
    return fuller.sort((a, b) => Number(isShortForm(a, b)) - Number(isShortForm(b, a)))[0] ?? null
  }
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
