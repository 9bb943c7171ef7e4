import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { explainPage } from '../../src/explain/explain-page.js'
import { parseArticles } from '../../src/parse-articles.js'
import { PARSER_VERSION } from '../../src/version.js'
import { seeds } from '../seeds.js'

/** What the parser takes the lines of the seeds for, and the articles that it makes of them. */
function digestOfArticles(): string {
  const hash = createHash('sha256')
  for (const page of seeds()) {
    const { articles, captions } = parseArticles(page)
    hash.update(JSON.stringify([articles, captions]))
    hash.update(JSON.stringify(explainPage(page).map(({ role, article }) => [role, article])))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Stored documents are read again where the version is newer: one that reads otherwise needs a version of its own. */
it('has a version of its own for the articles that it makes', () => {
  expect(
    { version: PARSER_VERSION, articles: digestOfArticles() },
    'raise PARSER_VERSION together with what is read, then pin both here',
  ).toEqual({ version: '0.16.0', articles: '6c73c5e69a5a4860' })
})
