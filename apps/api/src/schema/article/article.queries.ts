import { builder } from '../builder.js'
import { connectAll, connectRelated } from '../common/connect.js'
import { children } from '../common/connection.js'
import { connectionArguments, connectionCost, connectionTypes } from '../common/connection-types.js'
import { decodeGlobalId } from '../common/global-id.js'
import { nodeLoader } from '../common/load-node.js'
import { mentionFacts, throughMentions } from '../common/mention-facts.js'
import { Document } from '../document/document.node.js'
import { Organization } from '../organization/organization.node.js'
import { articleEntity } from './article.entity.js'
import { Article } from './article.node.js'

const Articles = connectionTypes('Article', articleEntity, Article)
const OrganizationArticles = connectionTypes(
  'OrganizationArticle',
  articleEntity,
  Article,
  mentionFacts('articleId', 'organizationId'),
)

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'One article; null when there is none of that id.',
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (_, { id }, context, info) =>
      nodeLoader(context, info, 'Article')(decodeGlobalId(id, ['id'], 'Article').id),
  }),
  articles: t.field({
    type: Articles.ref,
    description: 'Articles; those of the latest documents first when nothing is said.',
    args: connectionArguments(articleEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectAll(articleEntity, [
      { field: 'INGESTED', direction: 'DESC' },
      { field: 'POSITION', direction: 'ASC' },
    ]),
  }),
}))

builder.prismaObjectField(Document, 'articles', (t) =>
  t.field({
    type: Articles.ref,
    description: 'The articles of the page; in its order when nothing is said.',
    args: connectionArguments(articleEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(articleEntity, children('Article', 'documentId'), [
      { field: 'POSITION', direction: 'ASC' },
    ]),
  }),
)

builder.prismaObjectField(Organization, 'articles', (t) =>
  t.field({
    type: OrganizationArticles.ref,
    description: 'The articles that mention it; those that do most first when nothing is said.',
    args: connectionArguments(articleEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(articleEntity, throughMentions('Article', 'articleId', 'organizationId'), [
      { field: 'SHARED', direction: 'DESC' },
    ]),
  }),
)
