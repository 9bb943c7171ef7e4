/** Where a piece of print belongs: to the body of an article, at a place in its order of reading. */
export interface Place {
  readonly article: number
  readonly order: number
}

export interface Piece {
  readonly text: string
  /** Null for what is not body: headlines, captions, second copies. */
  readonly place: Place | null
}

export type Line = readonly Piece[]

/** Lines that are printed together. */
export interface Block {
  readonly lines: readonly Line[]
  /** Blank lines before it. */
  readonly gap: number
}

export function plain(text: string): Line {
  return [{ text, place: null }]
}

/** The page's text, and for each article the spans of its body in the order of reading. */
export function print(blocks: readonly Block[], lineBreak: string): { text: string; spans: Span[][] } {
  let text = ''
  const found: (Span & Place)[] = []
  for (const { lines, gap } of blocks) {
    if (text !== '') text += lineBreak.repeat(gap)
    for (const line of lines) {
      for (const piece of line) {
        const start = text.length
        text += piece.text
        if (piece.place && piece.text.trim() !== '') found.push({ ...piece.place, start, end: text.length })
      }
      text += lineBreak
    }
  }
  const spans: Span[][] = []
  for (const { article, start, end } of found.sort((a, b) => a.order - b.order || a.start - b.start)) {
    spans[article] ??= []
    spans[article]?.push({ start, end })
  }
  return { text, spans }
}

interface Span {
  readonly start: number
  readonly end: number
}
