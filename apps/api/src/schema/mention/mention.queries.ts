import { children } from '../../read/links.js'
import { Article } from '../article/article.node.js'
import { connectionField, connectionQuery } from '../common/connection-field.js'
import { connectionTypes } from '../common/connection-types.js'
import { Document } from '../document/document.node.js'
import { Organization } from '../organization/organization.node.js'
import { Mention } from './mention.node.js'

const Mentions = connectionTypes('Mention', 'Mention', Mention)

connectionQuery('mentions', {
  types: Mentions,
  description:
    'Every mention of an organization on any page; those of the latest documents first by default.',
  order: [
    { field: 'INGESTED', direction: 'DESC' },
    { field: 'START', direction: 'ASC' },
  ],
})

connectionField(Document, 'mentions', {
  types: Mentions,
  description: 'Every place where the page mentions an organization; in its order by default.',
  link: children('Mention', 'documentId'),
  order: [{ field: 'START', direction: 'ASC' }],
})

connectionField(Article, 'mentions', {
  types: Mentions,
  description: 'Every place where it mentions an organization; in the order of the page by default.',
  link: children('Mention', 'articleId'),
  order: [{ field: 'START', direction: 'ASC' }],
})

connectionField(Organization, 'mentions', {
  types: Mentions,
  description: 'Every place where it is mentioned; those of the latest documents first by default.',
  link: { ...children('Mention', 'organizationId'), counted: 'mentionCount' },
  order: [
    { field: 'INGESTED', direction: 'DESC' },
    { field: 'START', direction: 'ASC' },
  ],
})
