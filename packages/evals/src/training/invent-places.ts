import { regionNames } from '@baobiao/parser/organization-tagger'
import type { NamedText } from './swap-names.js'

/** A city, county or district with its level behind the name: 沧州市, 太行山区 would be none. */
const PLACE = /^\p{Script=Han}{2,4}[市县区旗]$/u
const STATES = /自治区$/
const LONGEST = 5
/** The share of texts whose places are others. */
const SHARE = 0.5

/**
 * The texts again, in half of them each city, county and district under a name that no table has (the first character of one
 * and the second of another), alike in the whole text: towns and villages are in no table either, and the tagger shall know a
 * place by its form and context.
 */
export function inventPlaces<T extends NamedText>(texts: readonly T[], random: () => number): T[] {
  const places = [...regionNames().keys()].filter(isPlace)
  const pick = (): string => places[Math.floor(random() * places.length)] ?? ''
  return texts.map((one) => {
    if (random() >= SHARE) return one
    const invented = new Map<string, string>()
    return renamed(one, (place) => {
      const known = invented.get(place)
      if (known) return known
      const name = `${pick().charAt(0)}${pick().charAt(1)}${place.slice(-1)}`
      invented.set(place, name)
      return name
    })
  })
}

function isPlace(name: string): boolean {
  return PLACE.test(name) && !STATES.test(name) && regionNames().get(name)?.form === 'full'
}

function renamed<T extends NamedText>(one: T, nameOf: (place: string) => string): T {
  let text = ''
  const moved = new Int32Array(one.text.length + 1)
  for (let at = 0; at < one.text.length; ) {
    const place = placeAt(one, at)
    const shown = place ? nameOf(place) : one.text.charAt(at)
    const length = place?.length ?? 1
    moved.fill(text.length, at, at + length)
    text += shown
    at += length
  }
  moved[one.text.length] = text.length
  return {
    ...one,
    text,
    names: one.names.map((name) => ({
      ...name,
      start: moved[name.start] as number,
      end: moved[name.end] as number,
    })),
  }
}

/** The longest place that starts there and that no name starts or ends inside. */
function placeAt({ text, names }: NamedText, at: number): string | null {
  for (let length = LONGEST; length > 2; length--) {
    const place = text.slice(at, at + length)
    const isCut = (edge: number): boolean => edge > at && edge < at + length
    if (
      place.length === length &&
      isPlace(place) &&
      !names.some(({ start, end }) => isCut(start) || isCut(end))
    )
      return place
  }
  return null
}
