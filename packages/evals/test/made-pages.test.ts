import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FigureName } from '../src/figures.js'
import { MADE_GROUPS, scoreMadePages } from '../src/score-made-pages.js'

type MadeFloors = Record<string, Partial<Record<FigureName, number>>>

const floors: MadeFloors = JSON.parse(readFileSync(new URL('../made-floors.json', import.meta.url), 'utf8'))
const { groups } = scoreMadePages({ count: 15 })

describe('made pages', () => {
  it('have a floor for every damage', () => {
    expect(Object.keys(floors)).toEqual([...MADE_GROUPS])
  })

  it.each(Object.entries(floors))('%s: no figure is below its floor', (group, figures) => {
    const scores = new Map<string, Partial<Record<FigureName, number>>>(groups).get(group) ?? {}
    for (const [figure, floor] of Object.entries(figures)) {
      expect(scores[figure as FigureName], figure).toBeGreaterThanOrEqual(floor)
    }
  })
})
