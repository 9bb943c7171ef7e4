import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.js'
import { SIGNS } from './signs.js'

describe.each(SIGNS.map((sign) => [sign.id, sign] as const))('%s', (_, sign) => {
  it.each(sign.examples.map((example) => [example]))('is what %s is', (example) => {
    expect(sign.read(fold(example))).not.toBeNull()
  })

  it.each(sign.counterExamples.map((example) => [example]))('is not what %s is', (example) => {
    expect(sign.read(fold(example))).toBeNull()
  })
})
