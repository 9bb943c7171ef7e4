import type { Part } from '../articles/article.js'
import type { Dressing } from '../print/print-article.js'
import type { BlockShape } from './blocks.js'

/** What makes a page of a family what it is. */
export interface PressFamily {
  readonly name: string
  /** Names the random numbers and the ids of its pages: a family that is renamed keeps it, and a seed makes the same page. */
  readonly sequence: string
  readonly part: Part
  /** How the page is composed; `flow` lets articles run on from column to column. */
  readonly kind: 'blocks' | 'flow' | 'briefs' | 'captions'
  /** In millimetres. */
  readonly size: readonly [number, number]
  readonly columns: readonly [least: number, most: number]
  readonly articles: readonly [least: number, most: number]
  readonly shapes: readonly BlockShape[]
  /** How many columns a block takes. */
  readonly spans: readonly [least: number, most: number]
  /** Whether the first article spans the whole page. */
  readonly banner: boolean
  readonly boxed: number
  /** Headlines against those of other families. */
  readonly headlineScale: number
  readonly dressing: Dressing
}

const BROADSHEET = [300, 420] as const
const TABLOID = [250, 350] as const
const DRESSING: Dressing = { kicker: 0.2, subtitle: 0.15, sections: 0.25, captions: 0.25, signature: 0.2 }

function family(name: string, part: Part, over: Partial<PressFamily>): PressFamily {
  return {
    name,
    sequence: name,
    part,
    kind: 'blocks',
    size: BROADSHEET,
    columns: [5, 7],
    articles: [6, 12],
    shapes: ['above'],
    spans: [1, 3],
    banner: false,
    boxed: 0,
    headlineScale: 1,
    dressing: DRESSING,
    ...over,
  }
}

/** The one place that says which families may be fitted on. */
export const PRESS_FAMILIES: readonly PressFamily[] = [
  family('modular', 'fitting', { spans: [2, 4] }),
  family('vertical-flow', 'fitting', { kind: 'flow', columns: [4, 6] }),
  family('headline-below', 'fitting', {
    sequence: 'head-below',
    shapes: ['below', 'below', 'above'],
    spans: [2, 3],
  }),
  family('banner', 'fitting', {
    banner: true,
    headlineScale: 1.3,
    spans: [2, 3],
    dressing: { ...DRESSING, kicker: 0.6, subtitle: 0.6 },
  }),
  family('feature', 'fitting', {
    articles: [2, 4],
    boxed: 0.6,
    spans: [3, 5],
    dressing: { kicker: 0.5, subtitle: 0.5, sections: 1, captions: 0.9, signature: 0.2 },
  }),
  family('captions', 'fitting', { kind: 'captions', articles: [1, 3], columns: [4, 6], spans: [2, 3] }),
  family('side-headline', 'fitting', { sequence: 'side-head', shapes: ['side', 'above'], spans: [2, 3] }),
  family('tabloid', 'fitting', {
    size: TABLOID,
    columns: [4, 4],
    articles: [2, 5],
    headlineScale: 1.5,
    spans: [2, 4],
    dressing: { ...DRESSING, captions: 0.5 },
  }),
  family('headline-between', 'leftOut', {
    sequence: 'head-between',
    shapes: ['between', 'middle', 'above'],
    spans: [3, 4],
  }),
  family('briefs', 'leftOut', { kind: 'briefs', articles: [4, 9], columns: [4, 6], spans: [1, 2] }),
  family('stepped', 'leftOut', { shapes: ['stepped'], spans: [2, 4], boxed: 0.2 }),
  family('small-tabloid', 'leftOut', {
    size: [230, 320],
    columns: [3, 4],
    articles: [2, 4],
    headlineScale: 1.2,
    shapes: ['above', 'between'],
    spans: [2, 3],
    boxed: 0.5,
    dressing: { kicker: 0.5, subtitle: 0.4, sections: 0.5, captions: 0.5, signature: 0.4 },
  }),
]
