import { type Entity, one, owned } from '../entity.js'
import { articleCounts, articleFilters } from '../filters/article.js'
import { column, raw, sql } from '../sql.js'
import { documentFacets, documentKeys, documentTimes } from './of-document.js'

/** The article this many places further on the same page. */
const beside = (step: number) => (x: string) =>
  sql`(SELECT b."id" FROM "Article" b WHERE b."documentId" = ${column(x, 'documentId')} AND b."position" = ${column(x, 'position')} + ${raw(String(step))})`

export const article: Entity = {
  name: 'Article',
  columns: { spans: 'json', paragraphs: 'json', previousId: beside(-1), nextId: beside(1), ...articleCounts },
  relations: {
    document: one('Document', 'documentId'),
    authors: owned('Author', 'articleId'),
    captions: owned('Caption', 'articleId'),
    previous: one('Article', 'previousId'),
    next: one('Article', 'nextId'),
  },
  filters: articleFilters,
  orders: {
    ...documentKeys,
    POSITION: {
      type: 'number',
      description: "Its place in its document's order.",
      of: (x) => column(x, 'position'),
    },
    TITLE: {
      type: 'text',
      optional: true,
      description: 'The headline; articles without one come first.',
      of: (x) => column(x, 'titleKey'),
    },
    LENGTH: {
      type: 'number',
      description: 'Length of the body.',
      of: (x) => column(x, 'length'),
    },
  },
  times: documentTimes,
  facets: {
    ...documentFacets,
    outlets: {
      description: 'By the outlet that dateline or byline name.',
      of: (x) => column(x, 'outlet'),
      tallied: 'outlet',
    },
    authors: {
      description: 'By who signed them; an article counts for each of its authors.',
      of: () => column('f', 'name'),
      ofAll: sql`SELECT SUBSTR(a."value", 2) AS "value", a."count" FROM "Tally" a WHERE a."of" = 'Article.author'`,
      through: (x) => sql`JOIN "Author" f ON ${column('f', 'articleId')} = ${column(x, 'id')}`,
    },
  },
}
