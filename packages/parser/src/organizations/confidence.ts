/**
 * Below this, nothing is reported by default. Chosen on hands that wrote none of the training text; see
 * docs/organizations.md.
 */
export const LEAST_CONFIDENCE = 0.5

/** Points of the curve from the tagger's probability to the share of names that are right, on left-out hands. */
const CURVE: readonly (readonly [probability: number, share: number])[] = [
  [0, 0],
  [0.447, 0.412],
  [0.558, 0.521],
  [0.652, 0.533],
  [0.817, 0.656],
  [0.929, 0.846],
  [0.969, 0.924],
  [0.989, 0.958],
  [0.998, 0.983],
  [1, 0.999],
]

/** How likely a name of this probability is right: linear between the curve's points. */
export function calibrated(probability: number): number {
  const above = CURVE.findIndex(([point]) => point >= probability)
  if (above <= 0) return CURVE[0]?.[1] ?? 0
  const [[left, low], [right, high]] = CURVE.slice(above - 1, above + 1) as [Point, Point]
  return low + ((high - low) * (probability - left)) / (right - left)
}

type Point = (typeof CURVE)[number]
