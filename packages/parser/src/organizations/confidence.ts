/**
 * Below this, nothing is reported by default. Chosen on hands that wrote none of the training text; see
 * docs/organizations.md.
 */
export const LEAST_CONFIDENCE = 0.45

/**
 * Points of the curve from the tagger's probability to the share of names that are right, on three left-out hands together: official
 * prose, trades, and firms of the coast.
 */
const CURVE: readonly (readonly [probability: number, share: number])[] = [
  [0, 0],
  [0.372, 0.143],
  [0.455, 0.367],
  [0.552, 0.486],
  [0.652, 0.575],
  [0.751, 0.683],
  [0.855, 0.692],
  [0.928, 0.785],
  [0.966, 0.86],
  [0.986, 0.935],
  [0.993, 0.964],
  [0.997, 0.985],
  [1, 0.997],
]

/** How likely a name of this probability is right: linear between the curve's points. */
export function calibrated(probability: number): number {
  const above = CURVE.findIndex(([point]) => point >= probability)
  if (above <= 0) return CURVE[0]?.[1] ?? 0
  const [[left, low], [right, high]] = CURVE.slice(above - 1, above + 1) as [Point, Point]
  return low + ((high - low) * (probability - left)) / (right - left)
}

type Point = (typeof CURVE)[number]
