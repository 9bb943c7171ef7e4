import { badInput } from '../../errors.js'
import { decodeGlobalId } from '../../global-id.js'
import { checkedText } from '../../read/compile/values.js'
import { mentioned } from '../../read/links.js'
import { mergedInto, organizationNamed } from '../../read/organizations.js'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { connectionField, connectionQuery } from '../common/connection-field.js'
import { connectionTypes } from '../common/connection-types.js'
import { mentionFacts } from '../common/mention-facts.js'
import { shownOrNull } from '../common/rows.js'
import { Document } from '../document/document.node.js'
import { Organization } from './organization.node.js'

const ArticleOrganizations = connectionTypes(
  'ArticleOrganization',
  'Organization',
  Organization,
  mentionFacts,
)
const DocumentOrganizations = connectionTypes(
  'DocumentOrganization',
  'Organization',
  Organization,
  mentionFacts,
)

builder.queryField('organization', (t) =>
  t.field({
    type: Organization,
    nullable: true,
    description:
      'One organization, by its id or by a name; null when there is none. Several that share the name: the one that most documents call so.',
    args: {
      id: t.arg.id({ description: 'Its global id, or one that it had before it was merged into this one.' }),
      name: t.arg.string({ description: 'Its canonical name or an alias.' }),
    },
    resolve: async (_, { id, name }, { reads }, info) => {
      if ((id == null) === (name == null))
        throw badInput('BAD_ID', 'exactly one of `id` and `name` is required', ['id'])
      const load = reads.rows(info, 'Organization')
      if (id == null) {
        const found = await organizationNamed(reads, checkedText(name ?? '', ['name']))
        return shownOrNull(found === null ? null : await load(found))
      }
      const own = decodeGlobalId(id, ['id'], 'Organization').id
      const row = await load(own)
      if (row) return shownOrNull(row)
      const merged = await mergedInto(reads, own)
      return shownOrNull(merged === null ? null : await load(merged))
    },
  }),
)

export const Organizations = connectionTypes('Organization', 'Organization', Organization)

connectionQuery('organizations', {
  types: Organizations,
  description: 'Organizations; by name by default.',
  order: [{ field: 'NAME', direction: 'ASC' }],
})

connectionField(Article, 'organizations', {
  types: ArticleOrganizations,
  description: 'The organizations that it mentions; the most mentioned first by default.',
  link: mentioned('Organization', 'organizationId', 'articleId'),
  order: [{ field: 'SHARED', direction: 'DESC' }],
})

connectionField(Document, 'organizations', {
  types: DocumentOrganizations,
  description: 'The organizations that the page mentions; the most mentioned first by default.',
  link: mentioned('Organization', 'organizationId', 'documentId'),
  order: [{ field: 'SHARED', direction: 'DESC' }],
})
