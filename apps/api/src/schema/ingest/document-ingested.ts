import { type DataEvent, dataVersion } from '@baobiao/database'
import { badInput } from '../../graphql/errors.js'
import { builder } from '../builder.js'
import { nodeLoader } from '../common/load-node.js'
import { Document } from '../document/document.node.js'

const IngestEvent = builder.objectRef<DataEvent>('IngestEvent').implement({
  description: 'A document was ingested, by whichever process.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Keep the last one: subscribing `after` it goes on where you were.',
      resolve: ({ sequence }) => encode(sequence),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document as it is now; null when it has been deleted since.',
      resolve: ({ documentId }, _, context, info) =>
        documentId === null ? null : nodeLoader(context, info, 'Document')(documentId),
    }),
  }),
})

builder.subscriptionField('documentIngested', (t) =>
  t.field({
    type: IngestEvent,
    description: 'Documents as they are ingested, each event once and in order.',
    args: {
      after: t.arg.string({
        description:
          'Cursor of the last event that was received; only what comes from now on when nothing is said.',
      }),
    },
    subscribe: async (_, { after }, { database, feed, signal }) =>
      feed.ingestedAfter(after == null ? await dataVersion(database) : decode(after), signal),
    resolve: (event, _, { loaders }) => {
      // What was read for one event may have changed by the next.
      loaders.clear()
      return event
    },
  }),
)

function encode(sequence: number): string {
  return Buffer.from(`ingest ${sequence}`).toString('base64url')
}

/** @throws GraphQLError BAD_CURSOR */
function decode(cursor: string): number {
  const match = /^ingest (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!match)
    throw badInput('BAD_CURSOR', 'this is not a cursor of an event that this API gave out', ['after'])
  return Number(match[1])
}
