import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { connectRelated } from '../common/connect.js'
import { children } from '../common/connection.js'
import { connectionArguments, connectionCost, connectionTypes } from '../common/connection-types.js'
import { Document } from '../document/document.node.js'
import { Organization } from '../organization/organization.node.js'
import { mentionEntity } from './mention.entity.js'
import { Mention } from './mention.node.js'

const Mentions = connectionTypes('Mention', mentionEntity, Mention)

builder.prismaObjectField(Document, 'mentions', (t) =>
  t.field({
    type: Mentions.ref,
    description: 'Every place where the page mentions an organization; in its order when nothing is said.',
    args: connectionArguments(mentionEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(mentionEntity, children('Mention', 'documentId'), [
      { field: 'START', direction: 'ASC' },
    ]),
  }),
)

builder.prismaObjectField(Article, 'mentions', (t) =>
  t.field({
    type: Mentions.ref,
    description:
      'Every place where it mentions an organization; in the order of the page when nothing is said.',
    args: connectionArguments(mentionEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(mentionEntity, children('Mention', 'articleId'), [
      { field: 'START', direction: 'ASC' },
    ]),
  }),
)

builder.prismaObjectField(Organization, 'mentions', (t) =>
  t.field({
    type: Mentions.ref,
    description:
      'Every place where it is mentioned; those of the latest documents first when nothing is said.',
    args: connectionArguments(mentionEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(mentionEntity, children('Mention', 'organizationId'), [
      { field: 'INGESTED', direction: 'DESC' },
      { field: 'START', direction: 'ASC' },
    ]),
  }),
)
