import { column, sql } from '../../data/sql.js'
import { idFilter, intFilter, textFilter } from '../common/filters.js'
import { on, toMany, toOne, Where } from '../common/where.js'
import { authorRoleFilter } from './author-role.js'

new Where('Author', 'Author', {
  name: on('name', textFilter, 'The name.'),
  role: on('role', authorRoleFilter, 'The role.'),
})

export const articleWhere = new Where('Article', 'Article', {
  id: on('id', idFilter('Article'), 'Its global id.'),
  title: on('title', textFilter, 'The headline.'),
  kicker: on('kicker', textFilter, 'The line above the headline.'),
  subtitle: on('subtitle', textFilter, 'The line below the headline.'),
  text: on('text', textFilter, 'The body.'),
  outlet: on('outlet', textFilter, 'The outlet that the dateline or byline names.'),
  position: on('position', intFilter, "Its place in the document's order."),
  document: toOne('Document', 'documentId', 'The page that it stands on.'),
  authors: toMany(
    'Author',
    (outer, inner) => sql`${column(inner, 'articleId')} = ${column(outer, 'id')}`,
    'Who signed it.',
  ),
  metrics: toMany(
    'Metric',
    (outer, inner) => sql`${column(inner, 'articleId')} = ${column(outer, 'id')}`,
    'The metrics that it states.',
  ),
  mentions: toMany(
    'Mention',
    (outer, inner) => sql`${column(inner, 'articleId')} = ${column(outer, 'id')}`,
    'Where it mentions organizations.',
  ),
  organizations: toMany(
    'Organization',
    (outer, inner) =>
      sql`${column(inner, 'id')} IN (SELECT "organizationId" FROM "Mention" WHERE "articleId" = ${column(outer, 'id')})`,
    'The organizations that it mentions.',
  ),
})
