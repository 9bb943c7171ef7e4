import { checkedSize } from '../../data/page.js'
import { query, sql } from '../../data/sql.js'
import { builder } from '../builder.js'
import { checkedText, escaped, like } from '../common/filters.js'
import { type LoadNode, nodeLoader } from '../common/load-node.js'
import { Organization } from './organization.node.js'

interface SuggestionShape {
  readonly id: string
  readonly name: string
  readonly load: LoadNode
}

const MAX_SUGGESTIONS = 20

const OrganizationSuggestion = builder.objectRef<SuggestionShape>('OrganizationSuggestion').implement({
  description: 'An organization that a reader may be typing the name of.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that begins so: the canonical one or an alias.' }),
    organization: t.field({
      type: Organization,
      description: 'The organization.',
      resolve: async ({ id, load }) => {
        const organization = await load(id)
        if (!organization) throw new Error('an organization was removed while it was read')
        return organization
      },
    }),
  }),
})

builder.queryField('suggestOrganizations', (t) =>
  t.field({
    type: [OrganizationSuggestion],
    description: 'Organizations with a name that begins so, the most mentioned first: for a search box.',
    args: {
      prefix: t.arg.string({ required: true, description: 'What was typed so far.' }),
      first: t.arg.int({
        required: true,
        defaultValue: 10,
        description: `How many, from 1 to ${MAX_SUGGESTIONS}.`,
      }),
    },
    complexity: ({ first }) => ({ field: 5, multiplier: Math.min(Math.max(first, 1), MAX_SUGGESTIONS) }),
    resolve: async (_, { prefix, first }, context, info) => {
      const size = checkedSize(first, 'first', MAX_SUGGESTIONS)
      const typed = checkedText(prefix, ['prefix']).normalize('NFKC').replace(/\s/g, '')
      if (typed === '') return []
      const load = nodeLoader(context, info, 'Organization', ['organization'])
      const rows = await query<{ id: string; name: string }>(
        context.database,
        sql`SELECT "id", "name" FROM (
          SELECT "organizationId" AS "id", "name", "surfaceDocuments" AS "n",
            ROW_NUMBER() OVER (PARTITION BY "organizationId" ORDER BY "surfaceDocuments" DESC, "name") AS "rank"
          FROM "OrganizationName" WHERE ${like(sql`"name"`, `${escaped(typed)}%`)}
        ) s WHERE "rank" = 1 ORDER BY "n" DESC, "name", "id" LIMIT ${size}`,
      )
      return rows.map((row) => ({ ...row, load }))
    },
  }),
)
