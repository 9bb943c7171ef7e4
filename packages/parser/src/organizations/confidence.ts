/**
 * Below this, nothing is reported by default. Chosen on hands that wrote none of the training text; see
 * docs/organizations.md.
 */
export const LEAST_CONFIDENCE = 0.6

/** Points of the curve from the tagger's probability to the share of names that are right, on left-out hands. */
const CURVE: readonly (readonly [probability: number, share: number])[] = [
  [0, 0],
  [0.365, 0.389],
  [0.462, 0.471],
  [0.549, 0.494],
  [0.648, 0.561],
  [0.756, 0.642],
  [0.855, 0.728],
  [0.928, 0.842],
  [0.968, 0.907],
  [0.985, 0.943],
  [0.993, 0.963],
  [0.997, 0.985],
  [1, 0.993],
]

/** How likely a name of this probability is right: linear between the curve's points. */
export function calibrated(probability: number): number {
  const above = CURVE.findIndex(([point]) => point >= probability)
  if (above <= 0) return CURVE[0]?.[1] ?? 0
  const [[left, low], [right, high]] = CURVE.slice(above - 1, above + 1) as [Point, Point]
  return low + ((high - low) * (probability - left)) / (right - left)
}

type Point = (typeof CURVE)[number]
