const HALF_WIDTH = /[\u0020-\u007e]/
/** May not stand at the start of a line: it hangs over the edge of the one before. */
const NOT_FIRST = /[，。、；：！？”’）》,;:!?)%]/
const NOT_LAST = /[“‘（《(]/

/** Sets a paragraph in lines of `width` full-width characters, the first shorter by `indent`. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = []
  let line = ''
  let room = width - indent
  for (const token of tokensOf(text)) {
    const needed = printedWidth(token)
    if (line !== '' && needed > room && !NOT_FIRST.test(token)) {
      const carried = NOT_LAST.test(line.slice(-1)) && line.length > 1 ? line.slice(-1) : ''
      lines.push(line.slice(0, line.length - carried.length))
      line = carried
      room = width - printedWidth(carried)
    }
    line += token
    room -= needed
  }
  if (line !== '') lines.push(line)
  return lines
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
