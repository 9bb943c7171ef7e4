import {
  type Caption as CaptionRow,
  type Document as DocumentModel,
  warningsOfColumn,
} from '@baobiao/database'
import type { DocumentFormat } from '@baobiao/documents'
import { badInput } from '../../errors.js'
import { printedLines } from '../../read/printed-lines.js'
import { Caption } from '../article/article-parts.js'
import { builder } from '../builder.js'
import { countField } from '../common/count-field.js'
import { momentOf } from '../common/moment.js'
import { PageWarning } from '../common/page-warning.js'
import { LINES, linesOnPage, PrintedLine } from '../common/printed-line.js'
import { needs, relation } from '../common/reads.js'
import { Span } from '../common/span.js'
import { Format } from './document-format.js'
import { DocumentSource } from './document-source.js'

/** JSON has moments as text. */
export type DocumentRow = Omit<DocumentModel, 'ingestedAt'> & {
  readonly ingestedAt: string
  /** SHA-256 of the file that it is a page of, where the bytes are kept. */
  readonly keptSource: string | null
}

export const Document = builder.objectRef<DocumentRow>('Document')

builder.node(Document, {
  id: { resolve: ({ id }) => id },
  description: 'The text layer of one newspaper page, as ingested. Everything else was read from it.',
  fields: (t) => ({
    sha256: t.exposeID('id', { description: 'SHA-256 of its bytes: the same bytes are the same document.' }),
    name: t.exposeString('name', { description: 'Its file name, or the name given with the text.' }),
    encoding: t.exposeString('encoding', { description: 'The encoding that its bytes were read as.' }),
    byteLength: t.exposeInt('byteLength', { description: 'The size of its bytes.' }),
    format: t.field({
      type: Format,
      description: 'How its bytes were read.',
      extensions: needs<DocumentRow>('format'),
      // The column holds what was written into it.
      resolve: ({ format }) => format as DocumentFormat,
    }),
    source: t.field({
      type: DocumentSource,
      nullable: true,
      description:
        'The file that it is a page of, to draw it as it is printed; null where its bytes are not kept, as only those of PDFs are.',
      extensions: needs<DocumentRow>('keptSource', 'filePage'),
      resolve: ({ keptSource, filePage }) =>
        keptSource === null ? null : { fileSha256: keptSource, page: filePage ?? 1 },
    }),
    pageWidth: t.exposeFloat('pageWidth', {
      nullable: true,
      description:
        'The width of the printed page in points; null where the source does not tell, as only a PDF does.',
    }),
    pageHeight: t.exposeFloat('pageHeight', {
      nullable: true,
      description: 'The height of the printed page in points.',
    }),
    articleCount: countField(t, 'articleCount', 'How many articles it has.'),
    metricCount: countField(t, 'metricCount', 'How many metrics it has, those outside articles included.'),
    mentionCount: countField(t, 'mentionCount', 'How often it mentions organizations.'),
    text: t.exposeString('text', {
      description: 'The whole source. Every span of the document counts its UTF-16 code units.',
      complexity: 5,
    }),
    lines: t.field({
      type: [PrintedLine],
      nullable: true,
      description: LINES,
      complexity: 5,
      extensions: needs<DocumentRow>('id'),
      resolve: async ({ id }, _args, { reads }) => {
        const printed = await printedLines(reads, id)
        return printed && linesOnPage(printed)
      },
    }),
    span: t.field({
      type: Span,
      description: 'A run of the source.',
      extensions: needs<DocumentRow>('id'),
      args: {
        start: t.arg.int({ required: true, description: 'First UTF-16 code unit.' }),
        end: t.arg.int({
          required: true,
          description: 'The unit after the last one, as `slice(start, end)` takes it.',
        }),
      },
      resolve: ({ id }, { start, end }) => {
        if (start < 0 || end < start)
          throw badInput('BAD_SPAN', '`end` must not be less than `start`, nor `start` than 0', ['end'])
        return { documentId: id, start, end }
      },
    }),
    parserVersion: t.exposeString('parserVersion', { description: 'The parser that read it.' }),
    ingestedAt: t.field({
      type: 'DateTime',
      description: 'When it was first ingested.',
      extensions: needs<DocumentRow>('ingestedAt'),
      resolve: ({ ingestedAt }) => momentOf(ingestedAt),
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
    warnings: t.field({
      type: [PageWarning],
      description: 'What may be wrong with what was read of it; empty where nothing is known to be.',
      extensions: needs<DocumentRow>('id', 'warnings'),
      resolve: ({ id, warnings }) =>
        warningsOfColumn(warnings).map((warning) => ({ warning, place: { documentId: id } })),
    }),
    captions: t.field({
      type: [Caption],
      description: 'The captions of its pictures, of articles or not, in the order of the source.',
      ...relation<CaptionRow[]>('captions'),
    }),
  }),
})
