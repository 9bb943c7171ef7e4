import { documentId, type ParsedDocument, type SaveOutcome, saveDocument } from '@baobiao/database'
import { DecodeError, type DecodeErrorCode, decode } from '@baobiao/parser/decode'
import { authorize } from '../../graphql/authorize.js'
import type { Context } from '../../graphql/context.js'
import { badInput } from '../../graphql/errors.js'
import { builder } from '../builder.js'
import { shownOrNull } from '../common/connection-types.js'
import { Document } from '../document/document.node.js'
import { checkPageSize, MAX_PAGE_CHARACTERS } from '../parse/parse.queries.js'

const Outcome = builder.enumType('IngestOutcome', {
  description: 'What ingesting a document did.',
  values: {
    CREATED: { value: 'created', description: 'It is new.' },
    REPLACED: {
      value: 'replaced',
      description: 'A newer parser has read it anew; what is the same kept its id.',
    },
    UNCHANGED: { value: 'unchanged', description: 'It was there already, read by this parser.' },
  } as const,
})

interface IngestedShape {
  readonly id: string
  readonly outcome: SaveOutcome
}

const IngestedDocument = builder.objectRef<IngestedShape>('IngestedDocument').implement({
  description: 'A document that is stored now.',
  fields: (t) => ({
    outcome: t.field({ type: Outcome, description: 'What was done.', resolve: ({ outcome }) => outcome }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document; null when somebody has deleted it since.',
      resolve: async ({ id }, _args, { reads }, info) => shownOrNull(await reads.rows(info, 'Document')(id)),
    }),
  }),
})

const Reason = builder.enumType('UnreadableReason', {
  description: 'Why bytes are no page of text.',
  values: {
    EMPTY: { description: 'There is nothing but white space.' },
    BINARY: { description: 'They are no text.' },
    PDF: { description: 'They are a PDF: give its text layer.' },
    IMAGE: { description: 'They are a picture: give the text layer.' },
    TRUNCATED: { description: 'They end in the middle of a character.' },
    UNKNOWN_ENCODING: { description: 'They are neither UTF-8, UTF-16, GB18030 nor Big5.' },
  } satisfies Record<DecodeErrorCode, object>,
})

builder.objectType(DecodeError, {
  name: 'UnreadableDocument',
  description: 'The content is no page of text. Nothing is stored.',
  fields: (t) => ({
    reason: t.field({ type: Reason, description: 'Why.', resolve: ({ code }) => code }),
    message: t.exposeString('message', { description: 'Why, in a sentence that says what to do.' }),
  }),
})

const Content = builder.inputType('DocumentContent', {
  description: 'The text layer of a page.',
  isOneOf: true,
  fields: (t) => ({
    text: t.string({
      description: `As text, line breaks included: at most ${MAX_PAGE_CHARACTERS} UTF-16 code units.`,
    }),
    base64: t.string({ description: 'As the bytes of a file, in Base64; their encoding is found out.' }),
  }),
})

const Input = builder.inputType('IngestDocumentInput', {
  description: 'A page, and what is known of where it comes from.',
  fields: (t) => ({
    content: t.field({ type: Content, required: true, description: 'The page itself.' }),
    name: t.string({ required: true, description: 'Its file name, or what else to call it.' }),
    newspaper: t.string({ description: 'The newspaper.' }),
    publishedOn: t.field({ type: 'Date', description: 'The day of the issue.' }),
    pageNumber: t.string({ description: 'The page of the issue, as printed.' }),
  }),
})

type InputShape = typeof Input.$inferInput

const INGEST_COST = 1_000

builder.mutationField('ingestDocument', (t) =>
  t.field({
    type: IngestedDocument,
    description:
      'Reads a page and stores it with its articles, organizations and metrics, whole or not at all. The same bytes are the same document.',
    args: { input: t.arg({ type: Input, required: true, description: 'The page.' }) },
    errors: {
      types: [DecodeError],
      union: { name: 'IngestDocumentResult', description: 'What came of ingesting a document.' },
    },
    complexity: INGEST_COST,
    resolve: async (_, { input }, context) => {
      authorize(context)
      const document = await read(input, context)
      return { id: document.id, outcome: await saveDocument(context.database, document) }
    },
  }),
)

/** @throws {DecodeError} | GraphQLError BAD_TEXT */
async function read(input: InputShape, { parser, signal }: Context): Promise<ParsedDocument> {
  const bytes = bytesOf(input.content)
  const { text, encoding } = decode(bytes, input.content.text == null ? undefined : 'utf-8')
  // PostgreSQL stores no such character.
  if (text.includes('\0'))
    throw new DecodeError('BINARY', 'the file is binary, not text: give the text layer')
  checkPageSize(text, ['input', 'content'])
  const { name, newspaper = null, publishedOn = null, pageNumber = null } = input
  const page = await parser.parse({ text, publishedOn }, signal)
  const facts = { newspaper, publishedOn, pageNumber }
  return { id: documentId(bytes), name, encoding, byteLength: bytes.length, text, page, ...facts }
}

function bytesOf({ text, base64 }: InputShape['content']): Buffer {
  if (text != null) return Buffer.from(text)
  const digits = (base64 ?? '').replace(/\s/g, '')
  if (digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return Buffer.from(digits, 'base64')
  throw badInput('BAD_TEXT', 'this is not Base64: encode the bytes of the file', [
    'input',
    'content',
    'base64',
  ])
}
