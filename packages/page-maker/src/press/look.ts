import type { Random } from '../random.js'

/** How a page is set: the same for all its articles. */
export interface Look {
  /** Body type in points. */
  readonly size: number
  readonly leading: number
  readonly face: 'serif' | 'sans'
  readonly headlineFace: 'serif' | 'sans'
  /** Between columns. */
  readonly gutter: number
  /** Of a paragraph's first line, in characters. */
  readonly indent: number
  readonly headlineAlign: 'left' | 'center'
  readonly justified: boolean
  /** Size of a one-column headline; wider ones are larger. */
  readonly titleSize: number
  /** Whether rules are drawn between columns and articles are framed. */
  readonly ruled: boolean
  readonly framed: boolean
  /** Of section headings, against the body. */
  readonly sectionScale: number
}

export function makeLook(random: Random): Look {
  const size = random.pick([9, 9.5, 10, 10.5])
  return {
    size,
    leading: size * random.pick([1.3, 1.4, 1.5, 1.6]),
    face: random.chance(0.75) ? 'serif' : 'sans',
    headlineFace: random.chance(0.6) ? 'sans' : 'serif',
    gutter: size * random.pick([1, 1.5, 2]),
    indent: random.chance(0.92) ? 2 : 0,
    headlineAlign: random.chance(0.6) ? 'center' : 'left',
    justified: random.chance(0.9),
    titleSize: random.pick([15, 17, 19]),
    ruled: random.chance(0.3),
    framed: random.chance(0.3),
    sectionScale: random.pick([1, 1, 1.1, 1.2, 1.3]),
  }
}
