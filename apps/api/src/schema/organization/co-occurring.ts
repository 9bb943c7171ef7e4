import { coOccurring } from '../../read/links.js'
import { connectionField } from '../common/connection-field.js'
import { connectionTypes } from '../common/connection-types.js'
import { part } from '../common/reads.js'
import { Organization } from './organization.node.js'

const CoOccurring = connectionTypes('CoOccurringOrganization', 'Organization', Organization, (t) => ({
  articleCount: t.int({
    description: 'How many articles mention both.',
    extensions: part({ part: 'shared' }),
    resolve: ({ row }) => row[':shared'] as number,
  }),
}))

connectionField(Organization, 'coOccurring', {
  types: CoOccurring,
  description: 'Organizations that the same articles mention; those that share most first by default.',
  link: coOccurring,
  order: [{ field: 'SHARED', direction: 'DESC' }],
})
