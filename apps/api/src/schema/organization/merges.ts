import type { Organization as OrganizationRow } from '@baobiao/database'
import { encodeGlobalId } from '../../global-id.js'
import { allMerges } from '../../read/entities/journal.js'
import { builder } from '../builder.js'
import { connectionQuery } from '../common/connection-field.js'
import { connectionTypes } from '../common/connection-types.js'
import { momentOf } from '../common/moment.js'
import { needs, relation } from '../common/reads.js'
import { Organization } from './organization.node.js'

interface MergeRow {
  readonly id: string
  readonly name: string
  readonly evidence: string
  readonly mergedAt: string
}

const Merge = builder.objectRef<MergeRow>('OrganizationMerge').implement({
  description: 'The decision that one organization is another; `undoMerge` takes it back.',
  fields: (t) => ({
    mergedId: t.id({
      extensions: needs<MergeRow>('id'),
      description: 'Id that the merged organization has by itself.',
      resolve: ({ id }) => encodeGlobalId('Organization', id),
    }),
    name: t.exposeString('name', { description: 'Its name when it was merged.' }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description:
        'The organization that it was merged into; null once that was merged too: `organization(id:)` follows all of them.',
      ...relation<OrganizationRow | null>('organization'),
    }),
    evidence: t.exposeString('evidence', { description: 'Why the two are one.' }),
    mergedAt: t.field({
      type: 'DateTime',
      extensions: needs<MergeRow>('mergedAt'),
      description: 'When it was merged.',
      resolve: ({ mergedAt }) => momentOf(mergedAt),
    }),
  }),
})

connectionQuery('organizationMerges', {
  types: connectionTypes('OrganizationMerge', 'OrganizationMerge', Merge),
  description: 'The merges in force; the latest first by default.',
  link: allMerges,
  order: [{ field: 'MERGED_AT', direction: 'DESC' }],
})
