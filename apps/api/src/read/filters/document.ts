import { countOf, is, readOnce, tallied, toMany } from '../conditions.js'
import type { Filters } from '../entity.js'

/** Read as columns too. */
export const documentCounts = {
  articleCount: countOf('Article', 'documentId'),
  metricCount: countOf('Metric', 'documentId'),
  mentionCount: countOf('Mention', 'documentId'),
}

export const documentFilters: Filters = {
  id: is({ id: 'Document' }, 'id', 'Its global id.'),
  sha256: is('text', 'id', 'SHA-256 of its bytes, in lower-case hex.'),
  name: is('text', 'name', 'Its file name, or the name given with the text.'),
  encoding: is('text', 'encoding', 'The encoding of its bytes.'),
  byteLength: is('int', 'byteLength', 'The size of its bytes.'),
  text: readOnce('text', 'The source text, as it stands on the page.'),
  newspaper: tallied('newspaper', 'The name of the newspaper.'),
  publishedOn: is('date', 'publishedOn', 'The day of the issue.'),
  pageNumber: is('text', 'pageNumber', 'The page of the issue, as printed.'),
  ingestedAt: is('dateTime', 'ingestedAt', 'When it was first ingested.'),
  articleCount: is('count', documentCounts.articleCount, 'How many articles it has.'),
  metricCount: is(
    'count',
    documentCounts.metricCount,
    'How many metrics it has, those outside articles included.',
  ),
  mentionCount: is('count', documentCounts.mentionCount, 'How often it mentions organizations.'),
  articles: toMany('Article', 'documentId', 'Its articles.'),
  metrics: toMany('Metric', 'documentId', 'Its metrics, those outside articles included.'),
  mentions: toMany('Mention', 'documentId', 'Its mentions, those outside articles included.'),
}
