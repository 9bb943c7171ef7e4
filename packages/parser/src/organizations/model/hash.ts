/** Features are numbers: each is hashed into one of so many slots of a table of weights. */
export const SLOTS = 1 << 18

/** Adds one part to the hash of a feature (multiplication by the golden ratio, then a shift: Fibonacci hashing). */
export function mix(hash: number, part: number): number {
  const mixed = Math.imul(hash ^ part, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** The slot of a finished hash. */
export function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) & (SLOTS - 1)
}

export function hashOf(text: string): number {
  let hash = 7
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i))
  return hash
}
