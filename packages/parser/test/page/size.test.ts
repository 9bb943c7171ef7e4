import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url))
const WEIGHTS = join('organizations', 'tagger', 'weights.js')
/** What a page that embeds the parser may have to load (27 kB of it choose indicators and owners, 12 kB link names with examples beside each rule), and the weights of the tagger. */
const MOST_BYTES = 750_000
const MOST_BYTES_OF_WEIGHTS = 1_500_000

/**
 * The same for its articles alone: 145 kB of it are the network of blocks, 130 kB the weights of the division, 65 kB the
 * pairs of characters.
 */
const MOST_BYTES_OF_ARTICLES = 445_000

const gzipped = (files: readonly string[]): number =>
  gzipSync(Buffer.concat(files.map((file) => readFileSync(join(DIST, file))))).length

/** A build leaves what it made of a file that has since been renamed: that is not loaded. */
const isOfToday = (file: string): boolean => existsSync(join(SOURCE, file.replace(/\.js$/, '.ts')))

it('stays small enough for a browser, gzipped, even without minification', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && file !== WEIGHTS && isOfToday(file),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(gzipped(files)).toBeLessThan(MOST_BYTES)
  expect(gzipped([WEIGHTS])).toBeLessThan(MOST_BYTES_OF_WEIGHTS)
})

it('gives articles alone without the tables and weights of organizations', () => {
  const files = new Set<string>()
  const follow = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const [, path = ''] of readFileSync(join(DIST, file), 'utf8').matchAll(/from '(\.[^']+)'/g))
      follow(join(dirname(file), path))
  }
  follow('parse-articles.js')
  expect([...files].filter((file) => file.startsWith('organizations'))).toEqual([])
  expect(gzipped([...files])).toBeLessThan(MOST_BYTES_OF_ARTICLES)
})
