import { builder } from '../builder.js'
import { Span } from '../common/span.js'
import { OrganizationType } from '../organization/organization-type.js'

export const Mention = builder.prismaObject('Mention', {
  select: { id: true },
  description: 'One place where a document mentions an organization.',
  fields: (t) => ({
    surface: t.exposeString('surface', {
      description: 'The name as mentioned, without the line breaks of the page.',
    }),
    type: t.field({
      type: OrganizationType,
      select: { type: true },
      description: 'What this document takes the body for.',
      resolve: ({ type }) => type,
    }),
    span: t.field({
      type: Span,
      select: { documentId: true, start: true, end: true },
      description: 'Where it stands.',
      resolve: (row) => row,
    }),
    rule: t.exposeString('rule', { description: 'Id of the rule that recognized it.' }),
    organization: t.relation('organization', { description: 'The body that is mentioned.' }),
    article: t.relation('article', {
      nullable: true,
      description: 'The article it stands in; null outside articles.',
    }),
    document: t.relation('document', { description: 'The page it stands on.' }),
  }),
})
