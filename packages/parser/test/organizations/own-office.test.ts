import { describe, expect, it } from 'vitest'
import { OWN_OFFICES, ofParent } from '../../src/organizations/linking/own-office.js'

describe('whose office a bare name is', () => {
  it.each(OWN_OFFICES.flatMap(({ id, examples }) => examples.map((example) => [id, ...example] as const)))(
    '%s: behind %s, %s is %s',
    (_id, named, surface, name) => {
      expect(ofParent(surface, [named])).toBe(name)
    },
  )

  it.each(
    OWN_OFFICES.flatMap(({ id, counterExamples }) =>
      counterExamples.map((example) => [id, ...example] as const),
    ),
  )('%s: behind %s, %s is nobody’s', (_id, named, surface) => {
    expect(ofParent(surface, [named])).toBeNull()
  })
})
