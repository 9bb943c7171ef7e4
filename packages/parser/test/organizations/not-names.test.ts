import { describe, expect, it } from 'vitest'
import { NOT_NAMES, whyNotName } from '../../src/organizations/not-names.js'

/** Why what stands between ‹ and › is no name. */
function why(marked: string): string | null {
  const [before = '', name = '', behind = ''] = marked.split(/[‹›]/)
  return whyNotName(before + name + behind, before.length, before.length + name.length)
}

describe('what cannot be a name', () => {
  it.each(NOT_NAMES.flatMap(({ id, examples }) => examples.map((marked) => ({ id, marked }))))(
    '$marked by $id',
    ({ id, marked }) => {
      expect(why(marked)).toBe(id)
    },
  )

  it.each(NOT_NAMES.flatMap(({ counterExamples }) => counterExamples))('but %s can', (marked) => {
    expect(why(marked)).toBe(null)
  })
})
