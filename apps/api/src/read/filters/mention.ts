import { is, toOne, toShared } from '../conditions.js'
import type { Filters } from '../entity.js'

export const mentionFilters: Filters = {
  id: is({ id: 'Mention' }, 'id', 'Its global id.'),
  surface: is('text', 'surface', 'The name as mentioned.'),
  type: is({ enum: 'OrganizationType' }, 'type', 'What this document takes the organization for.'),
  rule: is('text', 'rule', 'Id of the rule that recognized it.'),
  confidence: is('float', 'confidence', 'How likely it is an organization, from 0 to 1.'),
  publishedOn: is('dateOrNone', 'publishedOn', 'The day of the issue.'),
  article: toOne('Article', 'articleId', 'The article it stands in.'),
  organization: toShared('Organization', 'organizationId', 'The organization that is mentioned.'),
  document: toOne('Document', 'documentId', 'The page it stands on.'),
}
