import { textFilter } from '../common/filters.js'
import { on, toOne, Where } from '../common/where.js'
import { organizationTypeFilter } from '../organization/organization-type.js'

export const mentionWhere = new Where('Mention', 'Mention', {
  surface: on('surface', textFilter, 'The name as mentioned.'),
  type: on('type', organizationTypeFilter, 'What this document takes the body for.'),
  rule: on('rule', textFilter, 'Id of the rule that recognized it.'),
  article: toOne('Article', 'articleId', 'The article it stands in.'),
  organization: toOne('Organization', 'organizationId', 'The body that is mentioned.'),
  document: toOne('Document', 'documentId', 'The page it stands on.'),
})
