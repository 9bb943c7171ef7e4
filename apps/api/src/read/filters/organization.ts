import { is, searched, throughMentions, toMany, toOne } from '../conditions.js'
import type { Filters } from '../entity.js'
import { parentId } from '../links.js'

export const organizationFilters: Filters = {
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
}

export const organizationNameFilters: Filters = { name: is('text', 'name', 'The name.') }
