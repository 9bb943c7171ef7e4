import { is, searched, throughMentions, toMany, toOne } from '../conditions.js'
import { type Entity, one, owned } from '../entity.js'
import { parentId } from '../links.js'
import { column, sql } from '../sql.js'

export const organization: Entity = {
  name: 'Organization',
  columns: { parentId },
  relations: {
    parent: one('Organization', 'parentId'),
    names: owned('OrganizationName', 'organizationId', '"surfaceDocuments" DESC, "name"'),
  },
  filters: {
    id: is({ id: 'Organization' }, 'id', 'Its global id.'),
    name: searched('name', 'The canonical name.'),
    type: is({ enum: 'OrganizationType' }, 'type', 'What kind of organization it is.'),
    region: is('text', 'region', 'The administrative division that its name begins with: 河北省/沧州市.'),
    articleCount: is('int', 'articleCount', 'How many articles mention it.'),
    mentionCount: is('int', 'mentionCount', 'How often it is mentioned.'),
    metricCount: is('int', 'metricCount', 'How many metrics are about it.'),
    parent: toOne('Organization', parentId, 'The organization that its name begins with.'),
    names: toMany(
      'OrganizationName',
      'organizationId',
      'Every name that documents use, the canonical one included.',
      { searched: 'name' },
    ),
    mentions: toMany('Mention', 'organizationId', 'Where it is mentioned.'),
    metrics: toMany('Metric', 'organizationId', 'The metrics that are about it.'),
    articles: throughMentions('Article', 'articleId', 'organizationId', 'The articles that mention it.'),
  },
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
  filters: { name: is('text', 'name', 'The name.') },
  orders: {},
  facets: {},
}
