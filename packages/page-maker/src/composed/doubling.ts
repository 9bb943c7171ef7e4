import type { Random } from '../random.js'

export interface Copy {
  readonly text: string
  /** Whether it repeats the piece before it. */
  readonly repeated: boolean
}

/** How a bold overlay draws a line. */
export type Doubling = 'whole' | 'runs' | 'glyphs' | 'fourfold'

/** Draws `text` twice. */
export function double(text: string, doubling: Doubling, random: Random): Copy[] {
  switch (doubling) {
    case 'whole':
      return twice([text])
    case 'fourfold':
      return [...twice([text]), ...twice([text]).map(({ text }) => ({ text, repeated: true }))]
    case 'glyphs':
      return twice([...text])
    case 'runs':
      return twice(runsOf(text, random))
  }
}

function twice(runs: readonly string[]): Copy[] {
  return runs.flatMap((text) => [
    { text, repeated: false },
    { text, repeated: true },
  ])
}

function runsOf(text: string, random: Random): string[] {
  const runs: string[] = []
  let rest = text
  while (rest !== '') {
    const length = random.integer(2, 9)
    runs.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return runs
}
