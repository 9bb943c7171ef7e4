import { type DataEvent, dataVersion } from '@baobiao/database'
import { type CursorList, decodeCursor, encodeCursor } from '../../read/cursor.js'
import { builder } from '../builder.js'
import { shownOrNull } from '../common/connection-types.js'
import { Document } from '../document/document.node.js'

/** Events are numbered by the version of the data. */
const EVENTS: CursorList = { signature: 'events', types: ['number'] }

const IngestEvent = builder.objectRef<DataEvent>('IngestEvent').implement({
  description: 'A document was ingested, by whichever process.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Keep the last one: subscribing `after` it goes on where you were.',
      resolve: ({ sequence }) => encodeCursor(EVENTS, [sequence]),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document as it is now; null when it has been deleted since.',
      resolve: async ({ documentId }, _, { reads }, info) =>
        shownOrNull(documentId === null ? null : await reads.rows(info, 'Document')(documentId)),
    }),
  }),
})

builder.subscriptionField('documentIngested', (t) =>
  t.field({
    type: IngestEvent,
    description: 'Documents as they are ingested, each event once and in order.',
    args: {
      after: t.arg.string({
        description: 'Cursor of the last event that was received; only what comes from now on by default.',
      }),
    },
    subscribe: async (_, { after }, { database, feed, signal }) =>
      feed.ingestedAfter(
        after == null ? await dataVersion(database) : Number(decodeCursor(EVENTS, after, 'after')[0]),
        signal,
      ),
    resolve: (event, _, { reads }) => {
      // What was read for one event may have changed by the next.
      reads.clear()
      return event
    },
  }),
)
