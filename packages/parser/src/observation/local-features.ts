import { likeness, markup, neighbours, recurrence, spacing } from './page-features.js'
import type { Place } from './place.js'
import { print } from './print-features.js'
import { shape, signsOf, wording } from './text-features.js'

/**
 * The features of a block by itself and among its neighbours, each a name; the first letter is its group: (s)hape,
 * (w)ording, (z) signs, (g)aps and indents, (n)eighbours, (r)ecurrence, (l)ikeness, (m)arkup, (p)rint.
 */
export function localFeatures(place: Place): string[] {
  const names: string[] = ['bias']
  for (const group of [shape, wording, signsOf, spacing, neighbours, recurrence, likeness, markup, print]) {
    group(place, names)
  }
  return names.map(shared)
}

/** Names that were made before: a long page would hold each a thousand times. */
const known = new Map<string, string>()
const MOST_KNOWN = 20_000

/** The same name, the same string: few are made, and the tables of weights find it at once. */
function shared(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size < MOST_KNOWN) known.set(name, name)
  return name
}
