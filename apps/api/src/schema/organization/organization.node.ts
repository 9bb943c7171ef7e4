import type { OrganizationName as NameRow, Organization as OrganizationRow } from '@baobiao/database'

import { builder } from '../builder.js'
import { needs, relation } from '../common/reads.js'
import { OrganizationType } from './organization-type.js'

export type { OrganizationRow }

const OrganizationName = builder.objectRef<NameRow>('OrganizationName').implement({
  description: 'A name by which documents call an organization.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name.' }),
    documentCount: t.exposeInt('surfaceDocuments', { description: 'How many documents call it so.' }),
    canonicalDocumentCount: t.exposeInt('canonicalDocuments', {
      description: 'How many documents have it for the fullest name.',
    }),
  }),
})

export const Organization = builder.objectRef<OrganizationRow>('Organization')

builder.node(Organization, {
  id: { resolve: ({ id }) => id },
  description: 'One named group of people, the same across documents.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The canonical name: the fullest that any document gives.' }),
    type: t.field({
      type: OrganizationType,
      extensions: needs<OrganizationRow>('type'),
      description: 'What most documents take it for.',
      resolve: ({ type }) => type,
    }),
    region: t.exposeString('region', {
      nullable: true,
      description:
        'The administrative division that its name begins with, from the province down (河北省/沧州市); null where it names none.',
    }),
    articleCount: t.exposeInt('articleCount', { description: 'How many articles mention it.' }),
    mentionCount: t.exposeInt('mentionCount', { description: 'How often it is mentioned.' }),
    metricCount: t.exposeInt('metricCount', { description: 'How many metrics are about it.' }),
    names: t.field({
      type: [OrganizationName],
      description: 'Every name that documents use, the commonest first.',
      ...relation<NameRow[]>('names'),
    }),
  }),
})
