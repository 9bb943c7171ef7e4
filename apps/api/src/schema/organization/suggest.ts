import { checkedText } from '../../read/compile/values.js'
import { type Suggestion, suggestions } from '../../read/organizations.js'
import { checkedSize } from '../../read/page.js'
import { builder } from '../builder.js'
import { found } from '../common/rows.js'
import { Organization, type OrganizationRow } from './organization.node.js'

const MAX_SUGGESTIONS = 20

const OrganizationSuggestion = builder.objectRef<Suggestion>('OrganizationSuggestion').implement({
  description: 'An organization that a reader may be typing the name of.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The name that begins with what was typed, or holds it: the canonical one or an alias.',
    }),
    organization: t.field({
      type: Organization,
      description: 'The organization.',
      resolve: async ({ id }, _args, { reads }, info) =>
        found<OrganizationRow>(await reads.rows(info, 'Organization')(id)),
    }),
  }),
})

builder.queryField('suggestOrganizations', (t) =>
  t.field({
    type: [OrganizationSuggestion],
    description:
      'Organizations with a name that begins with what was typed, then those with one that holds it (银行: 沧州银行), the most mentioned first: for a search box.',
    args: {
      prefix: t.arg.string({ required: true, description: 'What was typed so far.' }),
      first: t.arg.int({
        required: true,
        defaultValue: 10,
        description: `How many, from 1 to ${MAX_SUGGESTIONS}.`,
      }),
    },
    complexity: ({ first }) => ({ field: 5, multiplier: Math.min(Math.max(first, 1), MAX_SUGGESTIONS) }),
    resolve: (_, { prefix, first }, { reads }) => {
      const size = checkedSize(first, 'first', MAX_SUGGESTIONS)
      const typed = checkedText(prefix, ['prefix']).normalize('NFKC').replace(/\s/g, '')
      if (typed === '') return []
      return suggestions(reads, typed, size)
    },
  }),
)
