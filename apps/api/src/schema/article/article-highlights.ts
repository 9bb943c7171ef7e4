import type { Article as ArticleRow } from '@baobiao/database'
import { markedIn } from '../../read/marked.js'
import type { Reads } from '../../read/reads.js'
import { builder } from '../builder.js'
import { shownOrNull } from '../common/connection-types.js'
import { needs } from '../common/reads.js'
import { Span, type SpanShape } from '../common/span.js'
import { Metric } from '../metric/metric.node.js'
import { Organization } from '../organization/organization.node.js'
import { Article } from './article.node.js'
import type { ArticleSpans, Place, StoredParagraph } from './article-spans.js'
import { type LocatedText, locate, placeIn } from './locate.js'

interface HighlightShape extends Place {
  readonly text: string
  readonly span: SpanShape
  readonly organizationId: string | null
  readonly metricId: string | null
}

const HighlightKind = builder.enumType('HighlightKind', {
  description: 'What a highlight marks.',
  values: {
    ORGANIZATION: { description: 'A mention of an organization.' },
    METRIC: { description: 'A stated quantity.' },
  } as const,
})

const Highlight = builder.objectRef<HighlightShape>('Highlight').implement({
  description: 'A run of an article’s text to be shown marked.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First UTF-16 code unit in the text that is highlighted.' }),
    end: t.exposeInt('end', { description: 'After the last one.' }),
    text: t.exposeString('text', { description: 'The text between the two.' }),
    kind: t.field({
      type: HighlightKind,
      description: 'What it marks.',
      resolve: ({ metricId }) => (metricId === null ? 'ORGANIZATION' : 'METRIC'),
    }),
    span: t.field({ type: Span, description: 'Where it stands on the page.', resolve: ({ span }) => span }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization that is mentioned; null for a metric.',
      resolve: async ({ organizationId }, _args, { reads }, info) =>
        shownOrNull(organizationId === null ? null : await reads.rows(info, 'Organization')(organizationId)),
    }),
    metric: t.field({
      type: Metric,
      nullable: true,
      description: 'The metric; null for a mention.',
      resolve: async ({ metricId }, _args, { reads }, info) =>
        shownOrNull(metricId === null ? null : await reads.rows(info, 'Metric')(metricId)),
    }),
  }),
})

const HIGHLIGHTS_COST = { field: 10, multiplier: 20 }

builder.objectField(Article, 'highlights', (t) =>
  t.field({
    type: [Highlight],
    extensions: needs<ArticleRow>('id', 'documentId', 'paragraphs'),
    description:
      'Organizations and metrics in `text`, in order and never overlapping: cut `text` at their offsets and mark every other piece.',
    complexity: HIGHLIGHTS_COST,
    resolve: ({ id, documentId, paragraphs }, _, { reads }) =>
      highlightsIn(reads, { id, documentId }, paragraphs as unknown as StoredParagraph[]),
  }),
)

builder.objectField(Article, 'titleHighlights', (t) =>
  t.field({
    type: [Highlight],
    extensions: needs<ArticleRow>('id', 'documentId', 'title', 'spans'),
    description: 'Organizations and metrics in `title`, likewise.',
    complexity: HIGHLIGHTS_COST,
    resolve: ({ id, documentId, title, spans }, _, { reads }) =>
      title === null
        ? []
        : highlightsIn(reads, { id, documentId }, [
            { text: title, spans: (spans as unknown as ArticleSpans).title },
          ]),
  }),
)

async function highlightsIn(
  reads: Reads,
  article: { readonly id: string; readonly documentId: string },
  pieces: readonly LocatedText[],
): Promise<HighlightShape[]> {
  const [source, marked] = await Promise.all([
    reads.sourceText(article.documentId),
    markedIn(reads, article.id),
  ])
  const places = locate(source, pieces)
  const text = pieces.map((piece) => piece.text).join('\n')
  const found = marked.flatMap(({ start, end, organizationId, metricId }) => {
    const place = placeIn(places, { start, end })
    return place
      ? [
          {
            ...place,
            text: text.slice(place.start, place.end),
            span: { documentId: article.documentId, start, end },
            organizationId,
            metricId,
          },
        ]
      : []
  })
  return withoutOverlaps(found)
}

/** The first of two that overlap stays; of two that start together, the longer. */
function withoutOverlaps(highlights: readonly HighlightShape[]): HighlightShape[] {
  let last = 0
  return [...highlights]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}
