import { type Entity, owned } from '../entity.js'
import { documentCounts, documentFilters } from '../filters/document.js'
import { column, type Sql, sql } from '../sql.js'
import { documentFacets, documentTimes } from './of-document.js'

/** SHA-256 of the file that it is a page of, where the bytes are kept; else null. */
const keptSource = (x: string): Sql =>
  sql`(SELECT s."fileSha256" FROM "SourcePart" s WHERE s."fileSha256" = ${column(x, 'fileSha256')} AND s."place" = 0)`

export const document: Entity = {
  name: 'Document',
  columns: { warnings: 'json', keptSource, ...documentCounts },
  relations: { captions: owned('Caption', 'documentId') },
  filters: documentFilters,
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
