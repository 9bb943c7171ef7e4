import { readFileSync } from 'node:fs'
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

interface Form {
  readonly sign: string
  readonly is: boolean
  readonly text: string
}

const FORMS = readFileSync(new URL('forms.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Form)

/** More examples and counter-examples than each sign brings itself, which a browser would have to load. */
it.each(FORMS)('$text: $sign $is', ({ sign, is, text }) => {
  const found = SIGNS.find(({ id }) => id === sign)?.read(fold(text)) ?? null
  expect(found !== null).toBe(is)
})
