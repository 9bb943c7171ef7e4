import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
/** What a page that embeds the parser may have to load. */
const MOST_BYTES = 300_000

it('stays small enough for a browser, gzipped, even without minification', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  expect(files.length).toBeGreaterThan(50)
  const bytes = gzipSync(Buffer.concat(files.map((file) => readFileSync(join(DIST, file))))).length
  expect(bytes).toBeLessThan(MOST_BYTES)
})
