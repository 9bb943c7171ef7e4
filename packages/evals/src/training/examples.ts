import {
  cluesOf,
  END_OF_TEXT,
  foldString,
  pairRow,
  passagesOfSource,
} from '@baobiao/parser/organization-tagger'
import type { Case, MarkedCase } from '../gold.js'
import { foldedLines, readMarks } from '../marked-text.js'
import type { NamedText } from './swap-names.js'

/** A folded passage of a text. */
export interface Passage extends NamedText {
  /** The file that it is from: its hand. */
  readonly hand: string
  readonly id: string
}

/** The lines of texts whose names are marked in place. */
export function passagesOfMarked(cases: readonly MarkedCase[]): Passage[] {
  return cases.flatMap(({ hand, id, marked }) =>
    foldedLines(readMarks(marked)).map((line) => ({ hand, id, ...line })),
  )
}

/** The passages of annotated pages and texts, each with every occurrence of the surfaces that its gold lists. */
export function passagesOf(cases: readonly Case[]): Passage[] {
  return cases.flatMap(({ id, group, source, gold }) => {
    const types = new Map(
      gold.organizations.flatMap(({ surfaces, type }) =>
        surfaces.map((surface) => [foldString(surface), type] as const),
      ),
    )
    return passagesOfSource(source).map(({ text: { text } }) => ({
      hand: group,
      id,
      text,
      names: occurrences(text, types),
    }))
  })
}

/** Longest first: where one surface holds another, the longer one is what is named. */
function occurrences(text: string, types: ReadonlyMap<string, string>): NamedText['names'] {
  const names: { start: number; end: number; type: string }[] = []
  const taken = new Uint8Array(text.length)
  for (const [surface, type] of [...types].sort(([a], [b]) => b.length - a.length)) {
    if (surface === '') continue
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      names.push({ start, end, type })
    }
  }
  return names.sort((a, b) => a.start - b.start)
}

/** A passage as the trainer reads it: each character's number of a pair, and its clues. */
export function exampleOf({ hand, id, text, names }: Passage): object {
  const pairs = Array.from({ length: text.length }, (_, i) =>
    pairRow(text.charCodeAt(i), i + 1 < text.length ? text.charCodeAt(i + 1) : END_OF_TEXT),
  )
  return {
    hand,
    id,
    text,
    names: names.map(({ start, end }) => [start, end]),
    pairs,
    clues: [...cluesOf(text)],
  }
}
