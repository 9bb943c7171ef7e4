import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { byline, readClosingNames } from '../../src/signs/byline.js'
import { dateline } from '../../src/signs/dateline.js'
import { namesAlone } from '../../src/signs/names-alone.js'
import { fold } from '../../src/text/fold.js'
import type { FoldedText } from '../../src/text/folded-text.js'

interface Case {
  readonly form: keyof typeof READ
  readonly text: string
  readonly names: readonly string[] | null
}

const READ = {
  byline: (text: FoldedText) => byline.read(text)?.authors,
  dateline: (text: FoldedText) => dateline.read(text)?.authors,
  closing: readClosingNames,
  alone: (text: FoldedText) => namesAlone.read(text)?.authors,
}

const CASES = readFileSync(new URL('names.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case)

/** Each form with the names that it prints; null where it is none. */
it.each(CASES)('$form: $text', ({ form, text, names }) => {
  const authors = READ[form](fold(text))
  expect(authors?.map(({ name }) => name.text) ?? null).toEqual(names)
})
