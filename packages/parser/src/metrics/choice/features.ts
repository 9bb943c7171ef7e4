/** Features are numbers: each is hashed into one of this many slots. In a quarter of them rare features fell upon frequent ones. */
export const SLOTS = 1 << 18

/** Adds one part to the hash of a feature (multiplication by the golden ratio, then a shift: Fibonacci hashing). */
export function mix(hash: number, part: number): number {
  const mixed = Math.imul(hash ^ part, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** The hash of the characters from `start` to `end` (exclusive); characters before the text and from `limit` on count as none. */
export function hashOf(text: string, start: number, end: number, limit = text.length): number {
  let hash = 7
  for (let i = start; i < end; i++) hash = mix(hash, i < 0 || i >= limit ? 0 : text.charCodeAt(i))
  return hash
}

/** What is true of one candidate: the slots of its features. One list is filled again for each candidate. */
export class Features {
  private readonly slots = new Int32Array(256)
  private count = 0

  clear(): void {
    this.count = 0
  }

  /** Adds the feature `template` with its value; `template` numbers the kind of feature. */
  add(template: number, value: number, other = 0): void {
    const hash = mix(mix(mix(template + 1, value), other), 0x2545)
    this.slots[this.count++] = (hash ^ (hash >>> 13)) & (SLOTS - 1)
  }

  /** The sum of their weights. */
  score(weights: Float32Array): number {
    let sum = 0
    for (let i = 0; i < this.count; i++) sum += weights[this.slots[i] as number] as number
    return sum
  }

  toArray(): Int32Array {
    return this.slots.slice(0, this.count)
  }
}
