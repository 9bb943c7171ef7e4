// @vitest-environment node
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const DIST = new URL('../dist/', import.meta.url)
/** What a view may load before it is there, in bytes of gzipped script. */
const BUDGET = 250_000

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

/** What was built of each source, and what it needs at once; what it loads later stands apart. */
const CHUNKS = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8')) as Record<string, Chunk>

/** The scripts that a source needs before it runs. */
function scriptsOf(source: string, known = new Set<string>()): Set<string> {
  const chunk = CHUNKS[source]
  if (!chunk) throw new Error(`${source} is no entry of the build`)
  if (known.has(chunk.file)) return known
  known.add(chunk.file)
  for (const needed of chunk.imports ?? []) scriptsOf(needed, known)
  return known
}

function gzippedBytes(scripts: Iterable<string>): number {
  let bytes = 0
  for (const script of scripts) bytes += gzipSync(readFileSync(new URL(script, DIST))).length
  return bytes
}

it.each([
  'start/start-view',
  'documents/document-view',
  'articles/articles-view',
  'organizations/organizations-view',
  'organizations/organization-view',
  'figures/figures-view',
  'try/try-view',
])('the first view loads little script, none that draws PDFs or charts: %s', (view) => {
  const scripts = new Set([...scriptsOf('index.html'), ...scriptsOf(`src/${view}.tsx`)])
  expect(gzippedBytes(scripts)).toBeLessThan(BUDGET)
  for (const later of [
    'src/printed/draw-pdf.ts',
    'src/figures/time-chart.tsx',
    'src/figures/figure-chart.tsx',
  ])
    expect(scripts).not.toContain(CHUNKS[later]?.file ?? 'an entry of its own')
})
