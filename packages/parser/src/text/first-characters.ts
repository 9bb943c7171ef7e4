/** What one part of an expression begins with. */
interface Beginning {
  /** Expressions of one character each. */
  readonly characters: readonly string[]
  /** Whether the part may match nothing, so that what follows it begins as well. */
  readonly empty: boolean
  /** Where the part ends in the source. */
  readonly end: number
}

const ANY = '[^]'
const LOOKAROUND = /^\(\?(?:[=!]|<[=!])/
const OPTIONAL = /^(?:[?*]|\{0,)/
const QUANTIFIER = /^(?:[?*+]|\{[\d,]+\})\??/

/**
 * An expression for all characters that a match of an expression can begin with: whoever looks for the expression at every place of a text
 * looks only where one stands. Lookarounds are passed over; they may be too many, never too few.
 *
 * @param source of groups without capture, classes, lookarounds, quantifiers and `|`
 */
export function firstCharacters(source: string): RegExp {
  const { characters, empty } = alternatives(source, 0)
  return new RegExp(empty ? ANY : [...new Set(characters)].join('|'), 'u')
}

/** Up to the bracket that closes the group, or the end. */
function alternatives(source: string, start: number): Beginning {
  const characters: string[] = []
  let empty = false
  let at = start
  for (;;) {
    const one = sequence(source, at)
    characters.push(...one.characters)
    empty ||= one.empty
    at = one.end
    if (source[at] !== '|') return { characters, empty, end: at }
    at++
  }
}

function sequence(source: string, start: number): Beginning {
  const characters: string[] = []
  let empty = true
  let at = start
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const part = atom(source, at)
    const rest = source.slice(part.end, part.end + 12)
    if (empty) {
      characters.push(...part.characters)
      empty = part.empty || OPTIONAL.test(rest)
    }
    at = part.end + (QUANTIFIER.exec(rest)?.[0].length ?? 0)
  }
  return { characters, empty, end: at }
}

function atom(source: string, at: number): Beginning {
  const character = source.charAt(at)
  if (character === '(') return group(source, at)
  if (character === '[') {
    const end = endOfClass(source, at)
    return { characters: [source.slice(at, end)], empty: false, end }
  }
  if (character === '\\') {
    const end = /[pP]/.test(source.charAt(at + 1)) ? source.indexOf('}', at) + 1 : at + 2
    return { characters: [source.slice(at, end)], empty: false, end }
  }
  if (character === '.') return { characters: [ANY], empty: false, end: at + 1 }
  return { characters: [character], empty: false, end: at + 1 }
}

function group(source: string, at: number): Beginning {
  const lookaround = LOOKAROUND.exec(source.slice(at, at + 4))
  const inner = alternatives(source, at + (lookaround?.[0] ?? '(?:').length)
  return lookaround ? { characters: [], empty: true, end: inner.end + 1 } : { ...inner, end: inner.end + 1 }
}

function endOfClass(source: string, start: number): number {
  let at = start + 1
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at + 1
}
