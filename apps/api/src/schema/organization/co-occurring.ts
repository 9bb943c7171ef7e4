import { oneOf, sql } from '../../data/sql.js'
import { builder } from '../builder.js'
import { connectRelated } from '../common/connect.js'
import type { Relation } from '../common/connection.js'
import { connectionArguments, connectionCost, connectionTypes } from '../common/connection-types.js'
import { organizationEntity } from './organization.entity.js'
import { Organization } from './organization.node.js'

/** Organizations that the same articles mention. */
const sharedArticles: Relation = {
  from: (parents) => sql`"Organization" x JOIN (
    SELECT a."organizationId" AS "parent", b."organizationId" AS "node", COUNT(DISTINCT a."articleId") AS "articles"
    FROM "Mention" a JOIN "Mention" b ON b."articleId" = a."articleId" AND b."organizationId" <> a."organizationId"
    WHERE ${oneOf(sql`a."organizationId"`, parents)} GROUP BY a."organizationId", b."organizationId"
  ) link ON link."node" = x."id"`,
  parent: sql`link."parent"`,
  where: () => sql`1 = 1`,
  shared: sql`link."articles"`,
}

const CoOccurring = connectionTypes('CoOccurringOrganization', organizationEntity, Organization, (t) => ({
  articleCount: t.int({ description: 'How many articles mention both.', resolve: ({ shared }) => shared }),
}))

builder.prismaObjectField(Organization, 'coOccurring', (t) =>
  t.field({
    type: CoOccurring.ref,
    description:
      'Organizations that the same articles mention; those that share most first when nothing is said.',
    args: connectionArguments(organizationEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(organizationEntity, sharedArticles, [{ field: 'SHARED', direction: 'DESC' }]),
  }),
)
