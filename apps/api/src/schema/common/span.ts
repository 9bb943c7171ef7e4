import { builder } from '../builder.js'

export interface SpanShape {
  /** The stored document that the offsets count in, or the source itself. */
  readonly documentId?: string
  readonly source?: string
  readonly start: number
  readonly end: number
}

export const Span = builder.objectRef<SpanShape>('Span').implement({
  description:
    "A run of a document's source text: the very place something was read from. Offsets count UTF-16 code units, as JavaScript's `slice` does.",
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First unit.' }),
    end: t.exposeInt('end', { description: 'After the last unit.' }),
    raw: t.string({
      description:
        'The source between the offsets, as it stands on the page: line breaks, stray spaces and all.',
      complexity: 2,
      resolve: async ({ documentId, source, start, end }, _, { reads }) =>
        (source ?? (await reads.sourceText(documentId ?? ''))).slice(start, end),
    }),
  }),
})
