import { DocumentError, type ReadDocument, unpackLines } from '@baobiao/documents'
import { badInput } from '../../errors.js'
import type { PrintedLines } from '../../read/printed-lines.js'
import { builder } from '../builder.js'
import { BASE64_A_CHARACTER, bytesOfBase64 } from '../common/base64.js'
import { checkedFact } from '../common/checked-name.js'
import { parseCost } from '../common/parse-cost.js'
import { LINES, linesOnPage, PrintedLine } from '../common/printed-line.js'
import { Format } from '../document/document-format.js'
import { ParsedPage } from './parsed-page.js'

const ParsedDocument = builder.objectRef<ReadDocument>('ParsedDocument').implement({
  description: 'One page of a file that is not stored.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name; of a page of a PDF issue.pdf#page=3.' }),
    format: t.field({
      type: Format,
      description: 'How its bytes were read.',
      resolve: ({ format }) => format,
    }),
    pageCount: t.int({
      description: 'How many pages its file has.',
      resolve: ({ filePages }) => filePages ?? 1,
    }),
    newspaper: t.exposeString('newspaper', { nullable: true, description: 'The newspaper, where known.' }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the issue, where known.',
    }),
    pageNumber: t.exposeString('pageNumber', {
      nullable: true,
      description: 'The page of the issue, as printed.',
    }),
    pageWidth: t.exposeFloat('pageWidth', {
      nullable: true,
      description: 'The width of the printed page in points; null where the source does not tell.',
    }),
    pageHeight: t.exposeFloat('pageHeight', {
      nullable: true,
      description: 'The height of the printed page in points.',
    }),
    text: t.exposeString('text', {
      description: 'The text that was read. Every span counts its UTF-16 code units.',
      complexity: 5,
    }),
    lines: t.field({
      type: [PrintedLine],
      nullable: true,
      description: LINES,
      complexity: 5,
      resolve: (document) => {
        const printed = printedOf(document)
        return printed && linesOnPage(printed)
      },
    }),
    page: t.field({
      type: ParsedPage,
      description: 'What the parser reads on it.',
      resolve: (document) => ({
        source: { text: document.text, printed: printedOf(document) },
        part: document.page,
      }),
    }),
  }),
})

function printedOf({ geometry, filePage }: ReadDocument): PrintedLines | null {
  return geometry === null ? null : { page: filePage ?? 1, lines: unpackLines(geometry) }
}

const PARSE_FILE_COST = ({ base64 }: { readonly base64: string }): number =>
  parseCost(base64.length / BASE64_A_CHARACTER)

builder.queryField('parseFile', (t) =>
  t.field({
    type: ParsedDocument,
    description:
      'What is read of one page of a file, just as `ingestDocument` would read it. Nothing is stored, and nothing stored is looked at.',
    args: {
      base64: t.arg.string({
        required: true,
        description:
          'The bytes of the file in Base64: text, Markdown, HTML, JSON Lines or PDF. Format and encoding are detected.',
      }),
      name: t.arg.string({
        required: true,
        description: 'Its file name, which may tell newspaper, date and page.',
      }),
      page: t.arg.int({ defaultValue: 1, required: true, description: 'Which page of it, from 1.' }),
      publishedOn: t.arg({ type: 'Date', description: 'The day of the issue; found by default.' }),
    },
    errors: {
      types: [DocumentError],
      union: { name: 'ParseFileResult', description: 'The result of reading a file.' },
    },
    complexity: PARSE_FILE_COST,
    resolve: async (_, { base64, name, page, publishedOn }, { previews, client, signal }) => {
      if (page < 1) throw badInput('BAD_TEXT', 'pages are counted from 1', ['page'])
      const file = {
        source: checkedFact('name', name, ['name']),
        name,
        bytes: bytesOfBase64(base64, ['base64']),
        told: publishedOn ? { publishedOn } : {},
      }
      const result = await previews.readOne(file, page, { client: client.name, signal })
      if ('document' in result) return result.document
      throw new DocumentError(result.failure.code, result.failure.message)
    },
  }),
)
