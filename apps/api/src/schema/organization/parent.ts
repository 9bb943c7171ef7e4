import { identityOf } from '@baobiao/database'
import { parentNames } from '@baobiao/parser'
import { builder } from '../builder.js'
import { nodeLoader } from '../common/load-node.js'
import { Organization } from './organization.node.js'

builder.prismaObjectField(Organization, 'parent', (t) =>
  t.field({
    type: Organization,
    nullable: true,
    select: { name: true },
    description:
      'The longest-named organization that its name begins with: 沧州高新区 of 沧州高新区企业党委.',
    resolve: async ({ name }, _arguments, context, info) => {
      const load = nodeLoader(context, info, 'Organization')
      const candidates = await Promise.all(parentNames(name).map((parent) => load(identityOf(parent))))
      return (candidates.find((one) => one !== null) ?? null) as typeof Organization.$inferType | null
    },
  }),
)
