/** What the JSON of a request may hold. Published operations stay far below. */
export const JSON_LIMITS = {
  values: 5_000,
  depth: 40,
} as const

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/**
 * What there is too much of in a JSON text in UTF-8, or null. Looks at each byte once, builds nothing and stops at the
 * limit: three megabytes of `{},{},…` cost no more than their first few thousand.
 */
export function tooMuchOf(json: Buffer): keyof typeof JSON_LIMITS | null {
  let depth = 0
  let values = 1
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] as number
    if (byte === QUOTE) {
      at = endOfString(json, at)
      if (at < 0) return null
    } else if (byte === COMMA || OPENING.has(byte)) {
      values++
      if (values > JSON_LIMITS.values) return 'values'
      if (byte !== COMMA && ++depth > JSON_LIMITS.depth) return 'depth'
    } else if (CLOSING.has(byte)) depth--
  }
  return null
}

/** The closing quote of the string that opens at `at`, or -1. */
function endOfString(json: Buffer, at: number): number {
  for (let quote = json.indexOf(QUOTE, at + 1); quote >= 0; quote = json.indexOf(QUOTE, quote + 1)) {
    let before = quote - 1
    while (json[before] === BACKSLASH) before--
    if ((quote - before) % 2 === 1) return quote
  }
  return -1
}
