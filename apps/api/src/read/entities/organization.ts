import { type Entity, one, owned } from '../entity.js'
import { organizationFilters, organizationNameFilters } from '../filters/organization.js'
import { parentId } from '../links.js'
import { column, sql } from '../sql.js'

export const organization: Entity = {
  name: 'Organization',
  columns: { parentId },
  relations: {
    parent: one('Organization', 'parentId'),
    names: owned('OrganizationName', 'organizationId', '"surfaceDocuments" DESC, "name"'),
  },
  filters: organizationFilters,
  orders: {
    NAME: { type: 'text', description: 'The canonical name.', of: (x) => column(x, 'name') },
    ARTICLE_COUNT: {
      type: 'number',
      description: 'How many articles mention it.',
      of: (x) => column(x, 'articleCount'),
    },
    MENTION_COUNT: {
      type: 'number',
      description: 'How often it is mentioned.',
      of: (x) => column(x, 'mentionCount'),
    },
    METRIC_COUNT: {
      type: 'number',
      description: 'How many metrics are about it.',
      of: (x) => column(x, 'metricCount'),
    },
  },
  facets: {
    types: {
      description: 'By what kind of organization they are.',
      of: (x) => sql`CAST(${column(x, 'type')} AS TEXT)`,
    },
    regions: { description: 'By the region that their name begins with.', of: (x) => column(x, 'region') },
  },
}

export const organizationName: Entity = {
  name: 'OrganizationName',
  columns: {},
  relations: {},
  filters: organizationNameFilters,
  orders: {},
  facets: {},
}
