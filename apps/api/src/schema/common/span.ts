import { inOrder } from '../../data/loaders.js'
import type { Context } from '../../graphql/context.js'
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
      resolve: async ({ documentId, source, start, end }, _, context) =>
        (source ?? (await sourceText(context, documentId ?? ''))).slice(start, end),
    }),
  }),
})

/** A document's source, read once a request however many spans are cut from it. */
export function sourceText(context: Context, documentId: string): Promise<string> {
  return context.loaders.load('source', documentId, async (ids) => {
    const rows = await context.database.prisma.document.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, text: true },
    })
    return inOrder(
      ids,
      rows,
      (row) => row.id,
      (row) => row.text,
      '',
    )
  })
}
