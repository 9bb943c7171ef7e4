import type {
  Mention as MentionRow,
  Metric as MetricRow,
  Organization as OrganizationRow,
} from '@baobiao/database'
import { type Holder, type Marked, marksIn } from '../../read/marked.js'
import type { Reads } from '../../read/reads.js'
import { builder } from '../builder.js'
import { found } from '../common/rows.js'
import { Span, type SpanShape } from '../common/span.js'
import { Mention } from '../mention/mention.node.js'
import { Metric } from '../metric/metric.node.js'
import { Organization } from '../organization/organization.node.js'
import type { Place } from './article-spans.js'
import { type LocatedText, locate, placeIn } from './locate.js'

interface HighlightShape extends Place {
  readonly text: string
  readonly span: SpanShape
  readonly marked: Marked
}

/** Describes highlights of the text in the field of this name. */
export const markedIn = (field: string): string =>
  `Organizations and metrics in \`${field}\`, in order and never overlapping: cut \`${field}\` at their offsets and mark every other piece.`

export const Highlight = builder.interfaceRef<HighlightShape>('Highlight').implement({
  description: 'A run of a text to be shown marked: `__typename` tells what it marks.',
  resolveType: ({ marked }) => (marked.kind === 'METRIC' ? 'MetricHighlight' : 'OrganizationHighlight'),
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First UTF-16 code unit in the text that is highlighted.' }),
    end: t.exposeInt('end', { description: 'The unit after the last one, as `slice(start, end)` takes it.' }),
    text: t.exposeString('text', { description: 'The text between the two.' }),
    span: t.field({ type: Span, description: 'Where it stands on the page.', resolve: ({ span }) => span }),
  }),
})

builder.objectRef<HighlightShape>('OrganizationHighlight').implement({
  description: 'A mention of an organization.',
  interfaces: [Highlight],
  fields: (t) => ({
    organization: t.field({
      type: Organization,
      description: 'The organization that is mentioned.',
      resolve: async ({ marked }, _args, { reads }, info) =>
        found<OrganizationRow>(await reads.rows(info, 'Organization')(marked.organizationId ?? '')),
    }),
    mention: t.field({
      type: Mention,
      description: 'The mention itself.',
      resolve: async ({ marked }, _args, { reads }, info) =>
        found<MentionRow>(await reads.rows(info, 'Mention')(marked.id)),
    }),
  }),
})

builder.objectRef<HighlightShape>('MetricHighlight').implement({
  description: 'A stated quantity.',
  interfaces: [Highlight],
  fields: (t) => ({
    metric: t.field({
      type: Metric,
      description: 'The metric.',
      resolve: async ({ marked }, _args, { reads }, info) =>
        found<MetricRow>(await reads.rows(info, 'Metric')(marked.id)),
    }),
  }),
})

export const HIGHLIGHTS_COST = { field: 10, multiplier: 20 }
/** A headline's line has room for no more. */
export const HEADLINE_HIGHLIGHTS_COST = { field: 10, multiplier: 5 }

/**
 * Organizations and metrics in a text that was read from its document, in order and never overlapping.
 *
 * @param pieces make the text, joined by line feeds
 */
export async function highlightsIn(
  reads: Reads,
  holder: Holder,
  documentId: string,
  pieces: readonly LocatedText[],
): Promise<HighlightShape[]> {
  const [source, marks] = await Promise.all([reads.sourceText(documentId), marksIn(reads, holder)])
  const places = locate(source, pieces)
  const text = pieces.map((piece) => piece.text).join('\n')
  const shown = marks.flatMap((marked) => {
    const place = placeIn(places, marked)
    const span = { documentId, start: marked.start, end: marked.end }
    return place ? [{ ...place, text: text.slice(place.start, place.end), span, marked }] : []
  })
  return withoutOverlaps(shown)
}

/** Marks as runs of their document's own text. */
export function runsOf(marks: readonly Marked[], documentId: string, text: string): HighlightShape[] {
  return withoutOverlaps(
    marks.map((marked) => {
      const { start, end } = marked
      return { start, end, text: text.slice(start, end), span: { documentId, start, end }, marked }
    }),
  )
}

/** In order; the first of two that overlap stays, of two that start together the longer. */
export function withoutOverlaps<Shape extends Place>(highlights: readonly Shape[]): Shape[] {
  let last = 0
  return [...highlights]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}
