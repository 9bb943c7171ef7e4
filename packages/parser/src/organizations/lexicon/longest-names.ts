/** For each UTF-16 unit the length of the longest name that begins with it: most characters begin none, and need no look-up. */
export function longestFrom(names: Iterable<string>): Uint8Array {
  return longestBy(names, (name) => name.charCodeAt(0))
}

/** For each UTF-16 unit the length of the longest name that ends with it. */
export function longestTo(names: Iterable<string>): Uint8Array {
  return longestBy(names, (name) => name.charCodeAt(name.length - 1))
}

function longestBy(names: Iterable<string>, unitOf: (name: string) => number): Uint8Array {
  const longest = new Uint8Array(1 << 16)
  for (const name of names) {
    const unit = unitOf(name)
    longest[unit] = Math.max(longest[unit] as number, Math.min(255, name.length))
  }
  return longest
}
