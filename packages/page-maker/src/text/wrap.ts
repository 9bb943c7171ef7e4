const HALF_WIDTH = /[\u0020-\u007e]/
/** May not stand at the start of a line: it hangs over the edge of the one before. */
const NOT_FIRST = /[，。、；：！？”’）》,;:!?)%]/
const NOT_LAST = /[“‘（《(]/

/** Sets a paragraph in lines of `width` full-width characters, the first shorter by `indent`. */
export function wrap(text: string, width: number, indent = 0, type: Type = DRAFT): string[] {
  const lines: string[] = []
  let line = ''
  let room = width - indent
  for (const token of tokensOf(text)) {
    const needed = type.widthOf(token)
    if (line !== '' && needed > room && !type.mayHang(token)) {
      const carried = NOT_LAST.test(line.slice(-1)) && line.length > 1 ? line.slice(-1) : ''
      lines.push(line.slice(0, line.length - carried.length))
      line = carried
      room = width - type.widthOf(carried)
    }
    line += token
    room -= needed
  }
  if (line !== '') lines.push(line)
  return lines
}

/** How wide words are, and which may hang over the edge of a line. */
interface Type {
  readonly widthOf: (text: string) => number
  readonly mayHang: (token: string) => boolean
}

/** As plain text is wrapped: a number with a mark in it hangs too, since nothing stands beside it. */
const DRAFT: Type = { widthOf: printedWidth, mayHang: (token) => NOT_FIRST.test(token) }

/** As a page is set: the next column begins right behind the edge, so that no more than one mark may hang over it. */
export const TYPESET: Type = {
  widthOf: (text) => [...text].reduce((width, character) => width + widthOfType(character), 0),
  mayHang: (token) => token.length === 1 && NOT_FIRST.test(token),
}

/** In full-width characters, as wide as the widest face that pages are set in has them. */
function widthOfType(character: string): number {
  if (character === '%') return 0.95
  return HALF_WIDTH.test(character) ? 0.6 : 1
}

/** Numbers and Latin words stay whole. */
function tokensOf(text: string): string[] {
  return text.match(/[A-Za-z0-9.%]+|[\s\S]/gu) ?? []
}

/** In full-width characters. */
export function printedWidth(text: string): number {
  let width = 0
  for (const character of text) width += HALF_WIDTH.test(character) ? 0.5 : 1
  return width
}
