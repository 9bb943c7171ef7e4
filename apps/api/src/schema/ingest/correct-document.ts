import { type SaveOutcome, saveDocument, storedDocument } from '@baobiao/database'
import { correctFacts, DocumentError, sameFacts, storedPage } from '@baobiao/documents'
import { authorize } from '../../context/authorize.js'
import { decodeGlobalId } from '../../global-id.js'
import { builder } from '../builder.js'
import { checkFacts } from '../common/checked-name.js'
import { shownOrNull } from '../common/rows.js'
import { Document } from '../document/document.node.js'
import { Outcome } from './ingest-document.js'
import { NotFoundError } from './not-found.js'

interface CorrectedShape {
  readonly id: string
  readonly outcome: SaveOutcome
}

const CorrectedDocument = builder.objectRef<CorrectedShape>('CorrectedDocument').implement({
  description: 'A document with what was told of it.',
  fields: (t) => ({
    outcome: t.field({
      type: Outcome,
      description: 'REPLACED, or UNCHANGED where it was known already.',
      resolve: ({ outcome }) => outcome,
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document; null when somebody has deleted it since.',
      resolve: async ({ id }, _args, { reads }, info) => shownOrNull(await reads.rows(info, 'Document')(id)),
    }),
  }),
})

const Input = builder.inputType('CorrectDocumentInput', {
  description:
    'Corrected facts of a document. A field that is left out stays as it is; null takes a correction back, so that the path and the page count again.',
  fields: (t) => ({
    id: t.id({ required: true, description: "The document's global id." }),
    newspaper: t.string({ description: 'The newspaper.' }),
    publishedOn: t.field({
      type: 'Date',
      description: 'The day of the issue: times such as 今年 are resolved again.',
    }),
    pageNumber: t.string({ description: 'The page of the issue, as printed.' }),
  }),
})

const CORRECT_COST = 1_000

builder.mutationField('correctDocument', (t) =>
  t.field({
    type: CorrectedDocument,
    description:
      'Tells newspaper, day or page of a stored document and reads it again: periods that depend on the day are resolved again, and what is the same keeps its id.',
    args: { input: t.arg({ type: Input, required: true, description: 'The correction.' }) },
    errors: {
      types: [NotFoundError],
      union: { name: 'CorrectDocumentResult', description: 'The result of correcting a document.' },
    },
    complexity: CORRECT_COST,
    resolve: async (_, { input: { id: globalId, ...correction } }, context) => {
      authorize(context)
      const { id } = decodeGlobalId(String(globalId), ['input', 'id'], 'Document')
      checkFacts(correction, 'input')
      const stored = await storedDocument(context.database, id)
      if (!stored) throw new NotFoundError(`there is no document ${globalId}`)
      const page = storedPage(stored)
      const facts = correctFacts(page.facts, correction)
      if (sameFacts(facts, page.facts)) return { id, outcome: 'unchanged' as const }
      const { client, signal } = context
      const turn = { client: client.name, signal }
      const read = await context.ingestion.reread({ ...page, facts }, turn)
      if ('failure' in read) throw new DocumentError(read.failure.code, read.failure.message)
      return { id, outcome: await saveDocument(context.database, read.document) }
    },
  }),
)
