import { identityOf } from '@baobiao/database'
import { parentNames } from '@baobiao/parser'
import { builder } from '../builder.js'
import { shownOrNull } from '../common/connection-types.js'
import { needs } from '../common/reads.js'
import { Organization, type OrganizationRow } from './organization.node.js'

builder.objectField(Organization, 'parent', (t) =>
  t.field({
    type: Organization,
    nullable: true,
    extensions: needs<OrganizationRow>('name'),
    description:
      'The longest-named organization that its name begins with: 沧州高新区 of 沧州高新区企业党委.',
    resolve: async ({ name }, _arguments, { reads }, info) => {
      const load = reads.rows(info, 'Organization')
      const candidates = await Promise.all(parentNames(name).map((parent) => load(identityOf(parent))))
      return shownOrNull(candidates.find((one) => one !== null) ?? null)
    },
  }),
)
