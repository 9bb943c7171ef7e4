/**
 * Below this, nothing is reported by default. Chosen on hands that wrote none of the training text; see
 * docs/organizations.md.
 */
export const LEAST_CONFIDENCE = 0.5

/** Points of the curve from the tagger's probability to the share of names that are right, on left-out hands. */
const CURVE: readonly (readonly [probability: number, share: number])[] = [
  [0, 0],
  [0.527, 0.457],
  [0.651, 0.552],
  [0.753, 0.6],
  [0.854, 0.69],
  [0.929, 0.765],
  [0.968, 0.886],
  [0.986, 0.907],
  [0.993, 0.957],
  [0.997, 0.976],
  [1, 0.996],
]

/** How likely a name of this probability is right: linear between the curve's points. */
export function calibrated(probability: number): number {
  const above = CURVE.findIndex(([point]) => point >= probability)
  if (above <= 0) return CURVE[0]?.[1] ?? 0
  const [[left, low], [right, high]] = CURVE.slice(above - 1, above + 1) as [Point, Point]
  return low + ((high - low) * (probability - left)) / (right - left)
}

type Point = (typeof CURVE)[number]
