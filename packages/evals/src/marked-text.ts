import { foldString } from '@baobiao/parser/organization-tagger'

/** A name in a text: units of the text, `end` exclusive. */
export interface MarkedName {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly type: string
}

/** A text whose names are marked in place as `[[surface|canonical name|TYPE]]`. */
export interface MarkedText {
  readonly text: string
  readonly names: readonly MarkedName[]
}

const MARK = /\[\[([^\][|]+)\|([^\][|]+)\|([A-Z]+)\]\]/g

/** @throws SyntaxError where a mark is broken */
export function readMarks(marked: string): MarkedText {
  const names: MarkedName[] = []
  let text = ''
  let at = 0
  for (const mark of marked.matchAll(MARK)) {
    const [whole, surface = '', name = '', type = ''] = mark
    text += marked.slice(at, mark.index)
    names.push({ start: text.length, end: text.length + surface.length, name, type })
    text += surface
    at = mark.index + whole.length
  }
  text += marked.slice(at)
  if (/\[\[|\]\]|\|/.test(text)) throw new SyntaxError(`broken mark in: ${text.slice(0, 40)}`)
  return { text, names }
}

/** The text's lines, folded as the parser folds passages; lines that one name holds together are one. */
export function foldedLines({ text, names }: MarkedText): MarkedText[] {
  const lines: MarkedText[] = []
  let line = { text: '', names: [] as MarkedName[] }
  const finish = (): void => {
    if (line.text !== '') lines.push(line)
    line = { text: '', names: [] }
  }
  const addPlain = (plain: string): void => {
    plain.split('\n').forEach((piece, index) => {
      if (index > 0) finish()
      line.text += foldString(piece)
    })
  }
  let at = 0
  for (const name of names) {
    addPlain(text.slice(at, name.start))
    const start = line.text.length
    line.text += foldString(text.slice(name.start, name.end))
    line.names.push({ ...name, start, end: line.text.length })
    at = name.end
  }
  addPlain(text.slice(at))
  finish()
  return lines
}
