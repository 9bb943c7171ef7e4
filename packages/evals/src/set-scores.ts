import type { FigureName } from './figures.js'

/** Scores of one set of gold: of each file, of all, and of the part that nobody looks at. */
export interface SetScores {
  readonly figures: readonly FigureName[]
  readonly groups: ReadonlyMap<string, Readonly<Record<FigureName, number>>>
}

export type SetName =
  | 'labelled pages, left out'
  | 'forms left out'
  | 'forms fitted'
  | 'pages'
  | 'texts'
  | 'names'

/** Takes one note with the case that it is about. */
export type CaseNote = (id: string, kind: string, ...details: unknown[]) => void
