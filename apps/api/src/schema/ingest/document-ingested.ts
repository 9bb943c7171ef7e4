import { type DataEvent, dataVersion } from '@baobiao/database'
import type { Context } from '../../context/context.js'
import { encodeGlobalId } from '../../global-id.js'
import { type CursorList, decodeCursor, encodeCursor } from '../../read/cursor.js'
import type { LoadRow } from '../../read/reads.js'
import { builder } from '../builder.js'
import { shownOrNull } from '../common/rows.js'
import { Document, type DocumentRow } from '../document/document.node.js'

/** Events are numbered by the version of the data. */
const EVENTS: CursorList = { signature: 'events', types: ['number'] }

const CURSOR = 'Keep the last one, and pass it as `after` to go on where you stopped.'
const AFTER = 'Cursor of the last event that was received; by default only what comes from now on.'

const cursorOf = ({ sequence }: DataEvent): string => encodeCursor(EVENTS, [sequence])

async function documentOf({ documentId }: DataEvent, load: LoadRow): Promise<DocumentRow | null> {
  return shownOrNull(documentId === null ? null : await load(documentId))
}

const IngestEvent = builder.objectRef<DataEvent>('IngestEvent').implement({
  description: 'A document was ingested, by whichever process.',
  fields: (t) => ({
    cursor: t.string({ description: CURSOR, resolve: cursorOf }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document as it is now; null when it has been deleted since.',
      resolve: (event, _, { reads }, info) => documentOf(event, reads.rows(info, 'Document')),
    }),
  }),
})

const ChangeKind = builder.enumType('DataChangeKind', {
  description: 'What changed the data.',
  values: {
    INGESTED: { value: 'ingested', description: 'A document was ingested.' },
    UPDATED: { value: 'updated', description: 'A document was read again, or told otherwise of its issue.' },
    REMOVED: { value: 'removed', description: 'A document was deleted.' },
    MERGED: { value: 'merged', description: 'Two organizations were made one.' },
    UNMERGED: { value: 'unmerged', description: 'A merge was undone.' },
  } as const,
})

const ChangeEvent = builder.objectRef<DataEvent>('DataChange').implement({
  description: 'Some process changed the data: what you read before may be out of date.',
  fields: (t) => ({
    cursor: t.string({ description: CURSOR, resolve: cursorOf }),
    kind: t.field({ type: ChangeKind, description: 'What changed.', resolve: ({ kind }) => kind }),
    documentId: t.id({
      nullable: true,
      description: 'Id of the document that was ingested, updated or deleted; null for organizations.',
      resolve: ({ documentId }) => documentId && encodeGlobalId('Document', documentId),
    }),
    organizationId: t.id({
      nullable: true,
      description:
        'Id of the organization that another was merged into, or that a merge was taken back from; null for documents.',
      resolve: ({ organizationId }) => organizationId && encodeGlobalId('Organization', organizationId),
    }),
    mergedId: t.id({
      nullable: true,
      description: 'Id that the other organization has by itself; null for documents.',
      resolve: ({ mergedId }) => mergedId && encodeGlobalId('Organization', mergedId),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document as it is now; null when it is gone, and for organizations.',
      resolve: (event, _, { reads }, info) => documentOf(event, reads.rows(info, 'Document')),
    }),
  }),
})

async function follow(
  { database, feed, signal }: Context,
  after: string | null | undefined,
  kinds: readonly DataEvent['kind'][],
): Promise<AsyncIterable<DataEvent>> {
  const from = after == null ? await dataVersion(database) : Number(decodeCursor(EVENTS, after, 'after')[0])
  return feed.changesAfter(from, kinds, signal)
}

/** What was read for one event may have changed by the next. */
function fresh(event: DataEvent, _: unknown, { reads }: Context): DataEvent {
  reads.clear()
  return event
}

builder.subscriptionField('documentIngested', (t) =>
  t.field({
    type: IngestEvent,
    description: 'Documents as they are ingested, each event once and in order.',
    args: { after: t.arg.string({ description: AFTER }) },
    subscribe: (_, { after }, context) => follow(context, after, ['ingested', 'updated']),
    resolve: fresh,
  }),
)

builder.subscriptionField('dataChanged', (t) =>
  t.field({
    type: ChangeEvent,
    description:
      'All that changes the data, each event once and in order: for clients that keep what they have read.',
    args: {
      after: t.arg.string({ description: AFTER }),
      kinds: t.arg({ type: [ChangeKind], description: 'Only these; by default all.' }),
    },
    subscribe: (_, { after, kinds }, context) => follow(context, after, kinds ?? ALL_KINDS),
    resolve: fresh,
  }),
)

const ALL_KINDS = ['ingested', 'updated', 'removed', 'merged', 'unmerged'] as const
