import { countOf, is, searched, tallied, throughMentions, toMany, toOne } from '../conditions.js'
import { type Entity, one, owned } from '../entity.js'
import { column, raw, sql } from '../sql.js'
import { documentFacets, documentFilters, documentKeys, documentTimes } from './of-document.js'

/** The article this many places further on the same page. */
const beside = (step: number) => (x: string) =>
  sql`(SELECT b."id" FROM "Article" b WHERE b."documentId" = ${column(x, 'documentId')} AND b."position" = ${column(x, 'position')} + ${raw(String(step))})`

const counts = {
  metricCount: countOf('Metric', 'articleId'),
  mentionCount: countOf('Mention', 'articleId'),
  organizationCount: countOf('Mention', 'articleId', 'organizationId'),
}

export const article: Entity = {
  name: 'Article',
  columns: { spans: 'json', paragraphs: 'json', previousId: beside(-1), nextId: beside(1), ...counts },
  relations: {
    document: one('Document', 'documentId'),
    authors: owned('Author', 'articleId'),
    captions: owned('Caption', 'articleId'),
    previous: one('Article', 'previousId'),
    next: one('Article', 'nextId'),
  },
  filters: {
    id: is({ id: 'Article' }, 'id', 'Its global id.'),
    title: searched('title', 'The headline.'),
    kicker: searched('kicker', 'The line above the headline.'),
    subtitle: searched('subtitle', 'The line below the headline.'),
    text: searched('text', 'The body.'),
    outlet: tallied('outlet', 'The outlet that the dateline or byline names.'),
    position: is('int', 'position', "Its place in the document's order."),
    metricCount: is('count', counts.metricCount, 'How many metrics it states.'),
    mentionCount: is('count', counts.mentionCount, 'How often it mentions organizations.'),
    organizationCount: is('count', counts.organizationCount, 'How many organizations it mentions.'),
    ...documentFilters,
    document: toOne('Document', 'documentId', 'The page that it stands on.'),
    authors: toMany('Author', 'articleId', 'Who signed it.'),
    metrics: toMany('Metric', 'articleId', 'The metrics that it states.'),
    mentions: toMany('Mention', 'articleId', 'Where it mentions organizations.'),
    organizations: throughMentions(
      'Organization',
      'organizationId',
      'articleId',
      'The organizations that it mentions.',
    ),
  },
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
