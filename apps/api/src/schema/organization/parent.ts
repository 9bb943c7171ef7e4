import type { Organization as OrganizationRow } from '@baobiao/database'
import { offspring } from '../../read/links.js'
import { builder } from '../builder.js'
import { connectionField } from '../common/connection-field.js'
import { relation } from '../common/reads.js'
import { Organization } from './organization.node.js'
import { Organizations } from './organization.queries.js'

builder.objectField(Organization, 'parent', (t) =>
  t.field({
    type: Organization,
    nullable: true,
    description:
      'The longest-named organization that its name begins with: 沧州高新区 of 沧州高新区企业党委.',
    ...relation<OrganizationRow | null>('parent'),
  }),
)

connectionField(Organization, 'children', {
  types: Organizations,
  description: 'Organizations whose parent it is; by name by default.',
  link: offspring,
  order: [{ field: 'NAME', direction: 'ASC' }],
})
