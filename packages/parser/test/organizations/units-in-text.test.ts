import { describe, expect, it } from 'vitest'
import { UNITS_IN_TEXT } from '../../src/organizations/linking/units-in-text.js'

describe('units in text', () => {
  it.each(
    UNITS_IN_TEXT.flatMap(({ id, place, examples, counterExamples }) =>
      [...examples, ...counterExamples].map((marked) => [id, marked, place] as const),
    ),
  )('%s: %s', (_id, marked, place) => {
    const wanted = [...marked.matchAll(/‹(.+?)›/g)].map(([, unit]) => unit)
    expect(marked.replace(/[‹›]/g, '').match(place) ?? []).toEqual(wanted)
  })
})
