import { MergeError, mergeOrganizations, undoMerge } from '@baobiao/database'
import { authorize } from '../../context/authorize.js'
import { decodeGlobalId } from '../../global-id.js'
import { builder } from '../builder.js'
import { checkedReason } from '../common/checked-name.js'
import { shownOrNull } from '../common/rows.js'
import { Organization } from './organization.node.js'

const Reason = builder.enumType('MergeRefusedReason', {
  description: 'Why a merge was not made or undone.',
  values: {
    SAME_ORGANIZATION: { description: 'The two are the same already.' },
    NO_SUCH_ORGANIZATION: { description: 'There is no such organization; it may have been merged already.' },
    NO_SUCH_MERGE: { description: 'That organization was not merged.' },
    NO_EVIDENCE: { description: 'Nothing tells why the two are one.' },
  } satisfies Record<MergeError['code'], object>,
})

builder.objectType(MergeError, {
  name: 'MergeRefused',
  description: 'Nothing was changed.',
  fields: (t) => ({
    reason: t.field({ type: Reason, description: 'Why.', resolve: ({ code }) => code }),
    message: t.exposeString('message', { description: 'Why, in a sentence.' }),
  }),
})

interface ChangedShape {
  readonly id: string
}

const ChangedOrganization = builder.objectRef<ChangedShape>('ChangedOrganization').implement({
  description: 'An organization after the change.',
  fields: (t) => ({
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization; null when no document mentions it any more.',
      resolve: async ({ id }, _args, { reads }, info) =>
        shownOrNull(await reads.rows(info, 'Organization')(id)),
    }),
  }),
})

builder.mutationField('mergeOrganizations', (t) =>
  t.field({
    type: ChangedOrganization,
    description:
      'Makes one organization of two: all that mentions `from` mentions `into`, in documents to come too. `undoMerge` takes it back.',
    args: {
      from: t.arg.id({ required: true, description: 'Id of the organization that is no other than `into`.' }),
      into: t.arg.id({ required: true, description: 'Id of the organization that stays.' }),
      evidence: t.arg.string({
        required: true,
        description: 'Why they are one, for whoever doubts it later.',
      }),
    },
    errors: {
      types: [MergeError],
      union: { name: 'MergeOrganizationsResult', description: 'The result of a merge.' },
    },
    resolve: async (_, args, context) => {
      authorize(context)
      const [from, into] = [own(args.from, 'from'), own(args.into, 'into')]
      await mergeOrganizations(context.database, {
        from,
        into,
        evidence: checkedReason(args.evidence, ['evidence']),
      })
      return { id: into }
    },
  }),
)

builder.mutationField('undoMerge', (t) =>
  t.field({
    type: ChangedOrganization,
    description: 'Makes an organization its own again, with what had been merged into it.',
    args: { id: t.arg.id({ required: true, description: 'Id that it had before it was merged.' }) },
    errors: {
      types: [MergeError],
      union: { name: 'UndoMergeResult', description: 'The result of undoing a merge.' },
    },
    resolve: async (_, args, context) => {
      authorize(context)
      const id = own(args.id, 'id')
      await undoMerge(context.database, id)
      return { id }
    },
  }),
)

function own(globalId: string, argument: string): string {
  return decodeGlobalId(globalId, [argument], 'Organization').id
}
