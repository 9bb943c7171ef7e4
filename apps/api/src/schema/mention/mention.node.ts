import type {
  Article as ArticleRow,
  Mention as MentionRow,
  Organization as OrganizationRow,
} from '@baobiao/database'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { needs, relation } from '../common/reads.js'
import { Span } from '../common/span.js'
import { Document, type DocumentRow } from '../document/document.node.js'
import { Organization } from '../organization/organization.node.js'
import { OrganizationType } from '../organization/organization-type.js'

export const Mention = builder.objectRef<MentionRow>('Mention')

builder.node(Mention, {
  id: { resolve: ({ id }) => id },
  description: 'One place where a document mentions an organization.',
  fields: (t) => ({
    surface: t.exposeString('surface', {
      description: 'The name as mentioned, without the line breaks of the page.',
    }),
    type: t.field({
      type: OrganizationType,
      extensions: needs<MentionRow>('type'),
      description: 'What this document takes the organization for.',
      resolve: ({ type }) => type,
    }),
    span: t.field({
      type: Span,
      extensions: needs<MentionRow>('documentId', 'start', 'end'),
      description: 'Where it stands.',
      resolve: (row) => row,
    }),
    rule: t.exposeString('rule', { description: 'Id of the rule that recognized it.' }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description:
        'How likely this is an organization, from 0 to 1; null where the page was read before that was told.',
    }),
    organization: t.field({
      type: Organization,
      description: 'The organization that is mentioned.',
      ...relation<OrganizationRow>('organization'),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article it stands in; null outside articles.',
      ...relation<ArticleRow | null>('article'),
    }),
    document: t.field({
      type: Document,
      description: 'The page it stands on.',
      ...relation<DocumentRow>('document'),
    }),
  }),
})
