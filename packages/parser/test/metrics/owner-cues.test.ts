import { describe, expect, it } from 'vitest'
import { matchAt } from '../../src/metrics/match-at.js'
import * as cues from '../../src/metrics/owner/cues.js'
import * as pointingWords from '../../src/metrics/owner/pointing-words.js'

const CUES = Object.values({ ...cues, ...pointingWords }).flatMap((value) =>
  'pattern' in value ? [value] : [],
)

describe.each(CUES)('$id', ({ pattern, examples, counterExamples }) => {
  const speaks = (text: string): boolean => {
    pattern.lastIndex = 0
    return pattern.test(text)
  }
  it.each(examples)('speaks in “%s”', (text) => expect(speaks(text)).toBe(true))
  it.each(counterExamples)('is silent in “%s”', (text) => expect(speaks(text)).toBe(false))
  it('has examples and counter-examples', () => {
    expect(Math.min(examples.length, counterExamples.length)).toBeGreaterThan(1)
  })
})

it('has each cue once', () => {
  expect(new Set(CUES.map(({ id }) => id)).size).toBe(CUES.length)
  expect(CUES.length).toBeGreaterThan(15)
})

it.each([
  ['累计投入', 2],
  ['截至10月底', 6],
  ['去年建成', 2],
  ['3月5日', 2],
  ['近年来,', 3],
  ['投入累计', 0],
  ['公司', 0],
])('of %s, the word of time is %i characters long', (text, length) => {
  expect(matchAt(cues.TIME_WORD.pattern, text, 0)?.length ?? 0).toBe(length)
})
