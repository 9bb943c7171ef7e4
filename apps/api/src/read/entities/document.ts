import { countOf, is, tallied, toMany } from '../conditions.js'
import { type Entity, owned } from '../entity.js'
import { column, type Sql, sql } from '../sql.js'
import { documentFacets, documentTimes } from './of-document.js'

const counts = {
  articleCount: countOf('Article', 'documentId'),
  metricCount: countOf('Metric', 'documentId'),
  mentionCount: countOf('Mention', 'documentId'),
}

/** SHA-256 of the file that it is a page of, where the bytes are kept; else null. */
const keptSource = (x: string): Sql =>
  sql`(SELECT s."fileSha256" FROM "SourcePart" s WHERE s."fileSha256" = ${column(x, 'fileSha256')} AND s."place" = 0)`

export const document: Entity = {
  name: 'Document',
  columns: { warnings: 'json', keptSource, ...counts },
  relations: { captions: owned('Caption', 'documentId') },
  filters: {
    id: is({ id: 'Document' }, 'id', 'Its global id.'),
    sha256: is('text', 'id', 'SHA-256 of its bytes, in lower-case hex.'),
    name: is('text', 'name', 'Its file name, or the name given with the text.'),
    encoding: is('text', 'encoding', 'The encoding of its bytes.'),
    byteLength: is('int', 'byteLength', 'The size of its bytes.'),
    text: is('text', 'text', 'The source text, as it stands on the page.'),
    newspaper: tallied('newspaper', 'The name of the newspaper.'),
    publishedOn: is('date', 'publishedOn', 'The day of the issue.'),
    pageNumber: is('text', 'pageNumber', 'The page of the issue, as printed.'),
    ingestedAt: is('dateTime', 'ingestedAt', 'When it was first ingested.'),
    articleCount: is('count', counts.articleCount, 'How many articles it has.'),
    metricCount: is('count', counts.metricCount, 'How many metrics it has, those outside articles included.'),
    mentionCount: is('count', counts.mentionCount, 'How often it mentions organizations.'),
    articles: toMany('Article', 'documentId', 'Its articles.'),
    metrics: toMany('Metric', 'documentId', 'Its metrics, those outside articles included.'),
    mentions: toMany('Mention', 'documentId', 'Its mentions, those outside articles included.'),
  },
  orders: {
    INGESTED: {
      type: 'number',
      description: 'When it was last ingested.',
      of: (x) => column(x, 'sequence'),
    },
    PUBLISHED_ON: {
      type: 'text',
      optional: true,
      description: 'The day of the issue; unknown days come first.',
      of: (x) => column(x, 'publishedKey'),
    },
    NAME: { type: 'text', description: 'Its name.', of: (x) => column(x, 'name') },
  },
  times: documentTimes,
  facets: {
    ...documentFacets,
    encodings: { description: 'By encoding.', of: (x) => column(x, 'encoding'), tallied: 'encoding' },
  },
}
