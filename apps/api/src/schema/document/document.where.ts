import { column, sql } from '../../data/sql.js'
import { dateFilter, dateTimeFilter, idFilter, intFilter, textFilter } from '../common/filters.js'
import { on, toMany, Where } from '../common/where.js'

export const documentWhere = new Where('Document', 'Document', {
  id: on('id', idFilter('Document'), 'Its global id.'),
  sha256: on('id', textFilter, 'SHA-256 of its bytes, in lower-case hex.'),
  name: on('name', textFilter, 'Its file name, or the name given with the text.'),
  encoding: on('encoding', textFilter, 'The encoding of its bytes.'),
  byteLength: on('byteLength', intFilter, 'The size of its bytes.'),
  text: on('text', textFilter, 'The source text, as it stands on the page.'),
  newspaper: on('newspaper', textFilter, 'The name of the newspaper.'),
  publishedOn: on('publishedOn', dateFilter, 'The day of the issue.'),
  ingestedAt: on('ingestedAt', dateTimeFilter, 'When it was first ingested.'),
  articles: toMany(
    'Article',
    (outer, inner) => sql`${column(inner, 'documentId')} = ${column(outer, 'id')}`,
    'Its articles.',
  ),
  metrics: toMany(
    'Metric',
    (outer, inner) => sql`${column(inner, 'documentId')} = ${column(outer, 'id')}`,
    'Its metrics, those outside articles included.',
  ),
  mentions: toMany(
    'Mention',
    (outer, inner) => sql`${column(inner, 'documentId')} = ${column(outer, 'id')}`,
    'Its mentions, those outside articles included.',
  ),
})
