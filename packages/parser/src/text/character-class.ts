const UNKNOWN = 0
const OUTSIDE = 1
const INSIDE = 2

/** Whether a UTF-16 unit is one of the characters that an expression matches: each is asked for once, then known. */
export function characterClass(pattern: RegExp): (unit: number) => boolean {
  const known = new Uint8Array(0x10000)
  return (unit) => {
    if (known[unit] === UNKNOWN) known[unit] = pattern.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE
    return known[unit] === INSIDE
  }
}
