/** A weight for each feature of a division of a headline's lines. */
export type HeadlineWeights = ReadonlyMap<string, number>

/** What one step of a weight is worth. */
const STEP = 0.1

/** Weights as text: a line for each feature, its name, a tab and how many steps. */
export function encodeHeadlineWeights(weights: HeadlineWeights): string {
  return [...weights]
    .map(([name, weight]): [string, number] => [name, Math.round(weight / STEP)])
    .filter(([, steps]) => Math.abs(steps) > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, steps]) => `${name}\t${steps}`)
    .join('\n')
}

export function decodeHeadlineWeights(text: string): HeadlineWeights {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [name = '', steps = ''] = line.split('\t')
      return [name, Number(steps) * STEP]
    }),
  )
}
