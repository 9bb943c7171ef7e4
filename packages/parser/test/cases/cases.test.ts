import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/parse-page.js'
import { differences, type PageCase } from './differs.js'

const FOLDER = fileURLToPath(new URL('./', import.meta.url))

/** Small pages of the kinds that real papers were found to break, in invented words. */
function casesOf(file: string): PageCase[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PageCase)
}

/** Cases that are still misread: each has to leave this list when it is read. */
const MISREAD = new Set([
  'headline-lines-6',
  'vsource-line-4',
  'vheadline-lines-4',
  'md-levels-2',
  'vcut-paragraph-4',
  'vheadline-lines-2',
])

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'))

describe.each(files)('%s', (file) => {
  it.each(casesOf(file).map((one) => [one.id, one.kind, one] as const))('%s: %s', (_, __, one) => {
    const said = differences(one, parsePage(one.text))
    if (MISREAD.has(one.id)) expect(said, 'it is read now: take it off the list').not.toEqual([])
    else expect(said).toEqual([])
  })
})
