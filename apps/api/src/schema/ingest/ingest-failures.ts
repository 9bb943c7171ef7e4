import { authorize } from '../../context/authorize.js'
import { builder } from '../builder.js'
import { connectionQuery } from '../common/connection-field.js'
import { connectionTypes } from '../common/connection-types.js'
import { momentOf } from '../common/moment.js'
import { needs } from '../common/reads.js'

interface FailureRow {
  readonly id: string
  readonly name: string
  readonly sha256: string | null
  readonly code: string
  readonly message: string
  readonly failedAt: string
}

const Failure = builder.objectRef<FailureRow>('IngestFailure').implement({
  description: 'An attempt to ingest that failed, and that no later one made good.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'What was to be ingested: a path, or the name given with the text.',
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'SHA-256 of its bytes; null where they could not be read.',
    }),
    code: t.exposeString('code', { description: 'Code of the reason: EMPTY, BINARY, …' }),
    message: t.exposeString('message', { description: 'What happened and what to do, in a line.' }),
    failedAt: t.field({
      type: 'DateTime',
      extensions: needs<FailureRow>('failedAt'),
      description: 'When it failed last.',
      resolve: ({ failedAt }) => momentOf(failedAt),
    }),
  }),
})

connectionQuery('ingestFailures', {
  types: connectionTypes('IngestFailure', 'IngestFailure', Failure),
  description:
    'What could not be ingested, for holders of an API key: names may be paths of the machine. The latest first by default.',
  order: [{ field: 'FAILED_AT', direction: 'DESC' }],
  guard: (context) => {
    authorize(context)
    // A failure changes nothing that is told from documents: it makes no new version.
    context.keepNoAnswer()
  },
})
