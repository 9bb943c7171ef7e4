import { boxesOfSpan } from '@baobiao/documents'
import type { Box } from '@baobiao/parser'
import { type PrintedLines, printedLines } from '../../read/printed-lines.js'
import { builder } from '../builder.js'

/** A text that is not stored, and where its lines are printed, where that is known. */
export interface SourceText {
  readonly text: string
  readonly printed: PrintedLines | null
}

export interface SpanShape {
  /** The stored document that the offsets count in, or the source itself. */
  readonly documentId?: string
  readonly source?: SourceText
  readonly start: number
  readonly end: number
}

/** A rectangle on a printed page. */
export const PageBox = builder.objectRef<Box & { readonly page: number }>('PageBox').implement({
  description:
    "A rectangle on a printed page, in points from the page's upper left corner as a viewer shows it.",
  fields: (t) => ({
    page: t.exposeInt('page', { description: 'Which page of the file, from 1.' }),
    x: t.exposeFloat('x', { description: 'Its left edge.' }),
    y: t.exposeFloat('y', { description: 'Its upper edge.' }),
    width: t.exposeFloat('width', { description: 'To its right edge.' }),
    height: t.exposeFloat('height', { description: 'To its lower edge.' }),
  }),
})

export const Span = builder.objectRef<SpanShape>('Span').implement({
  description:
    "A run of a document's source text: the very place something was read from. Offsets count UTF-16 code units, as JavaScript's `slice` does.",
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First unit.' }),
    end: t.exposeInt('end', { description: 'The unit after the last one.' }),
    raw: t.string({
      description:
        'The source between the offsets, as it stands on the page: line breaks, stray spaces and all.',
      complexity: 2,
      resolve: async ({ documentId, source, start, end }, _, { reads }) =>
        (source?.text ?? (await reads.sourceText(documentId ?? ''))).slice(start, end),
    }),
    boxes: t.field({
      type: [PageBox],
      nullable: true,
      description:
        'Where it is printed, a box for each line that it touches; null where the source does not tell, as only a PDF does.',
      complexity: 2,
      resolve: async ({ documentId, source, ...span }, _, { reads }) => {
        const printed = source ? source.printed : await printedLines(reads, documentId ?? '')
        return printed && boxesOfSpan(printed.lines, span).map((box) => ({ ...box, page: printed.page }))
      },
    }),
  }),
})
