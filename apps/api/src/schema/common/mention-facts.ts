import type { EdgeFields } from './connection-types.js'
import { part } from './reads.js'

/** What mentions say about an edge's parent and node together. */
export const mentionFacts: EdgeFields = (t) => ({
  mentionCount: t.int({
    description: 'How often it is mentioned here.',
    extensions: part({ part: 'shared' }),
    resolve: ({ row }) => row[':shared'] as number,
  }),
  surfaces: t.stringList({
    description: 'The names that stand for it here, the commonest first.',
    extensions: part({ part: 'surfaces' }),
    resolve: ({ row }) => row[':surfaces'] as string[],
  }),
})
