import { decodeGlobalId } from '../../global-id.js'
import { articlesOf, children } from '../../read/links.js'
import { builder } from '../builder.js'
import { connectionField, connectionQuery } from '../common/connection-field.js'
import { connectionTypes } from '../common/connection-types.js'
import { mentionFacts } from '../common/mention-facts.js'
import { shownOrNull } from '../common/rows.js'
import { Document } from '../document/document.node.js'
import { Organization } from '../organization/organization.node.js'
import { Article } from './article.node.js'

const Articles = connectionTypes('Article', 'Article', Article)
const OrganizationArticles = connectionTypes('OrganizationArticle', 'Article', Article, mentionFacts)

builder.queryField('article', (t) =>
  t.field({
    type: Article,
    nullable: true,
    description: 'One article; null when there is none of that id.',
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: async (_, { id }, { reads }, info) =>
      shownOrNull(await reads.rows(info, 'Article')(decodeGlobalId(id, ['id'], 'Article').id)),
  }),
)

connectionQuery('articles', {
  types: Articles,
  description: 'Articles; those of the latest documents first by default.',
  order: [
    { field: 'INGESTED', direction: 'DESC' },
    { field: 'POSITION', direction: 'ASC' },
  ],
})

connectionField(Document, 'articles', {
  types: Articles,
  description: 'The articles of the page; in its order by default.',
  link: children('Article', 'documentId'),
  order: [{ field: 'POSITION', direction: 'ASC' }],
})

connectionField(Organization, 'articles', {
  types: OrganizationArticles,
  description: 'The articles that mention it; those that do most first by default.',
  link: articlesOf,
  order: [{ field: 'SHARED', direction: 'DESC' }],
})
