import type { SaveOutcome } from '@baobiao/database'
import { DocumentError, faultOfText, known } from '@baobiao/documents'
import { authorize } from '../../context/authorize.js'
import { builder } from '../builder.js'
import { BASE64_A_CHARACTER, bytesOfBase64 } from '../common/base64.js'
import { checkFacts } from '../common/checked-name.js'
import { parseCost } from '../common/parse-cost.js'
import { shownOrNull } from '../common/rows.js'
import { Document } from '../document/document.node.js'
import { type IngestedPage, ingestFile } from './ingest-file.js'
import { UnreadableReason } from './unreadable-document.js'

export const Outcome = builder.enumType('IngestOutcome', {
  description: 'What ingesting a document did.',
  values: {
    CREATED: { value: 'created', description: 'It is new.' },
    REPLACED: {
      value: 'replaced',
      description:
        'It was read again, by a newer parser or because something new was told of it; what is the same kept its id.',
    },
    UNCHANGED: { value: 'unchanged', description: 'It was there already, with all that was told of it.' },
  } as const,
})

interface IngestedShape {
  readonly id: string
  readonly outcome: SaveOutcome
  readonly pages: readonly IngestedPage[]
}

const Page = builder.objectRef<IngestedPage>('IngestedPage').implement({
  description: 'What became of one page of the content.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name: issue.pdf#page=3, pages.jsonl:12.' }),
    outcome: t.field({
      type: Outcome,
      nullable: true,
      description: 'What was done; null when it cannot be read.',
      resolve: (page) => ('outcome' in page ? page.outcome : null),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document; null when it cannot be read, or somebody has deleted it since.',
      resolve: async (page, _args, { reads }, info) =>
        'id' in page ? shownOrNull(await reads.rows(info, 'Document')(page.id)) : null,
    }),
    reason: t.field({
      type: UnreadableReason,
      nullable: true,
      description: 'Why it cannot be read; null when it is stored.',
      resolve: (page) => ('error' in page ? page.error.code : null),
    }),
    message: t.string({
      nullable: true,
      description: 'Why it cannot be read, in a sentence that says what to do.',
      resolve: (page) => ('error' in page ? page.error.message : null),
    }),
  }),
})

const IngestedDocument = builder.objectRef<IngestedShape>('IngestedDocument').implement({
  description: 'A document that is stored now; where the content has several pages, the first of them.',
  fields: (t) => ({
    outcome: t.field({ type: Outcome, description: 'What was done.', resolve: ({ outcome }) => outcome }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document; null when somebody has deleted it since.',
      resolve: async ({ id }, _args, { reads }, info) => shownOrNull(await reads.rows(info, 'Document')(id)),
    }),
    pages: t.field({
      type: [Page],
      description: 'Every page of the content, in its order: of a PDF its pages, of JSON Lines its lines.',
      resolve: ({ pages }) => pages,
    }),
  }),
})

const Content = builder.inputType('DocumentContent', {
  description: 'A page, or a file of pages.',
  isOneOf: true,
  fields: (t) => ({
    text: t.string({
      description: 'As text, line breaks included: at most 2 MB in UTF-8.',
    }),
    base64: t.string({
      description:
        'As the bytes of a file, in Base64: text, Markdown, HTML, JSON Lines or PDF. Format and encoding are detected.',
    }),
  }),
})

const Input = builder.inputType('IngestDocumentInput', {
  description: 'A page, and what is known of where it comes from.',
  fields: (t) => ({
    content: t.field({ type: Content, required: true, description: 'The page itself.' }),
    name: t.string({
      required: true,
      description:
        'Its file name, or what else to call it. A path tells newspaper, date and page too: 沧州日报/2021-07-08/A03.txt.',
    }),
    newspaper: t.string({ description: 'The newspaper.' }),
    publishedOn: t.field({ type: 'Date', description: 'The day of the issue.' }),
    pageNumber: t.string({ description: 'The page of the issue, as printed.' }),
  }),
})

type InputShape = typeof Input.$inferInput

const INGEST_COST = ({ input: { content } }: { readonly input: InputShape }): number =>
  parseCost(content.text?.length ?? (content.base64?.length ?? 0) / BASE64_A_CHARACTER)

builder.mutationField('ingestDocument', (t) =>
  t.field({
    type: IngestedDocument,
    description:
      'Reads a page, or a file of pages, and stores each with its articles, organizations and metrics, whole or not at all. A file of many pages takes as long as they do. The same bytes are the same document; new facts told about them are added.',
    args: { input: t.arg({ type: Input, required: true, description: 'The page.' }) },
    errors: {
      types: [DocumentError],
      union: { name: 'IngestDocumentResult', description: 'The result of ingesting a document.' },
    },
    complexity: INGEST_COST,
    resolve: async (_, { input }, context) => {
      authorize(context)
      context.takeTime()
      const pages = await ingestFile(context, fileOf(input))
      const first = pages.find((page) => 'id' in page)
      const [failed] = pages
      if (!first || !('id' in first))
        throw failed && 'error' in failed
          ? failed.error
          : new DocumentError('EMPTY', 'there is no page in it')
      const { id, outcome } = first
      return { id, outcome, pages }
    },
  }),
)

/** @throws {GraphQLError | DocumentError} BAD_TEXT */
function fileOf({ content, name, ...facts }: InputShape) {
  checkFacts({ ...facts, name }, 'input')
  const fault = faultOfText(content.text ?? '')
  if (fault) throw fault
  const text = content.text != null
  const file = { source: name, name, bytes: bytesOf(content), told: known(facts) }
  return text ? { ...file, encoding: 'utf-8' as const } : file
}

function bytesOf({ text, base64 }: InputShape['content']): Buffer {
  return text != null ? Buffer.from(text) : bytesOfBase64(base64 ?? '', ['input', 'content', 'base64'])
}
