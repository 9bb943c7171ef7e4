import type { Place } from './article-spans.js'

/** A piece of text for readers and the places of the source that it was read from. */
export interface LocatedText {
  readonly text: string
  readonly spans: readonly Place[]
}

const INVISIBLE = /[\s\p{Cf}\p{Cc}]/u

/**
 * Where each source unit of `pieces` stands in the pieces' texts joined by line feeds. A text is its source's own
 * characters without white space, but with a space where Latin words would run together.
 *
 * The parser knows this place of each character while it reads. An article is stored without: it would be two numbers a character,
 * more than the text itself, for highlights that few requests ask for.
 */
export function locate(source: string, pieces: readonly LocatedText[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>()
  let offset = 0
  for (const { text, spans } of pieces) {
    let at = 0
    for (const { start, end } of spans) {
      let unit = start
      for (const character of source.slice(start, end)) {
        if (!INVISIBLE.test(character)) {
          if (text.charAt(at) === ' ') at++
          if (text.startsWith(character, at)) {
            places.set(unit, { start: offset + at, end: offset + at + character.length })
            at += character.length
          }
        }
        unit += character.length
      }
    }
    offset += text.length + 1
  }
  return places
}

/** Where the source's `span` stands in the text; null where it stands elsewhere, or only in part. */
export function placeIn(places: ReadonlyMap<number, Place>, span: Place): Place | null {
  let [start, end] = [Number.POSITIVE_INFINITY, -1]
  for (let unit = span.start; unit < span.end; unit++) {
    const place = places.get(unit)
    if (!place) continue
    start = Math.min(start, place.start)
    end = Math.max(end, place.end)
  }
  return places.has(span.start) && start < end ? { start, end } : null
}
