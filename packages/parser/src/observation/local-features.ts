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
  return names
}
