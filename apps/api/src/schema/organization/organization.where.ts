import { column, sql } from '../../data/sql.js'
import { idFilter, textFilter } from '../common/filters.js'
import { on, toMany, Where } from '../common/where.js'
import { organizationTypeFilter } from './organization-type.js'

new Where('OrganizationName', 'OrganizationName', {
  name: on('name', textFilter, 'The name.'),
})

export const organizationWhere = new Where('Organization', 'Organization', {
  id: on('id', idFilter('Organization'), 'Its global id.'),
  name: on('name', textFilter, 'The canonical name.'),
  type: on('type', organizationTypeFilter, 'What kind of body it is.'),
  region: on('region', textFilter, 'The administrative division that its name begins with: 河北省/沧州市.'),
  names: toMany(
    'OrganizationName',
    (outer, inner) => sql`${column(inner, 'organizationId')} = ${column(outer, 'id')}`,
    'Every name that documents use, the canonical one included.',
  ),
  mentions: toMany(
    'Mention',
    (outer, inner) => sql`${column(inner, 'organizationId')} = ${column(outer, 'id')}`,
    'Where it is mentioned.',
  ),
  metrics: toMany(
    'Metric',
    (outer, inner) => sql`${column(inner, 'organizationId')} = ${column(outer, 'id')}`,
    'The metrics that are about it.',
  ),
  articles: toMany(
    'Article',
    (outer, inner) =>
      sql`${column(inner, 'id')} IN (SELECT "articleId" FROM "Mention" WHERE "organizationId" = ${column(outer, 'id')})`,
    'The articles that mention it.',
  ),
})
