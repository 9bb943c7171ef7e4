/** A folded passage with its names: units of the text, `end` exclusive. */
export interface NamedText {
  readonly text: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** Shorter names are tied to their text: 市委 in one city is 市委 in none other. */
const SHORTEST_SWAPPED = 5

/** Numbers from 0 to 1, the same ones for the same seed (a linear congruential generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/**
 * The texts again, each long name replaced by another of its type out of the same texts, so that the tagger learns
 * contexts apart from names. A text without such names stays as it is.
 */
export function swapNames<T extends NamedText>(texts: readonly T[], random: () => number): T[] {
  const pool = new Map<string, string[]>()
  for (const { text, names } of texts)
    for (const { start, end, type } of names) {
      if (end - start < SHORTEST_SWAPPED) continue
      const ofType = pool.get(type) ?? []
      pool.set(type, ofType)
      ofType.push(text.slice(start, end))
    }
  return texts.map((one) => swapped(one, pool, random))
}

function swapped<T extends NamedText>(
  one: T,
  pool: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): T {
  let text = ''
  let at = 0
  const names = one.names.map((name) => {
    text += one.text.slice(at, name.start)
    const others = name.end - name.start >= SHORTEST_SWAPPED ? (pool.get(name.type) ?? []) : []
    const start = text.length
    text += others[Math.floor(random() * others.length)] ?? one.text.slice(name.start, name.end)
    at = name.end
    return { ...name, start, end: text.length }
  })
  return { ...one, text: text + one.text.slice(at), names }
}
