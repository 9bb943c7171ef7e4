import type { GraphQLResolveInfo } from 'graphql'
import { groupBy } from '../../data/group-by.js'
import type { Context } from '../../graphql/context.js'
import { builder } from '../builder.js'
import { type LoadNode, nodeLoader } from '../common/load-node.js'
import { Span, type SpanShape, sourceText } from '../common/span.js'
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
  readonly load: Loaders
}

interface Loaders {
  readonly organization: LoadNode
  readonly metric: LoadNode
}

/** A mention or metric of an article, as stored. */
interface Marked extends Place {
  readonly articleId: string | null
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
      resolve: ({ organizationId, load }) =>
        organizationId === null ? null : load.organization(organizationId),
    }),
    metric: t.field({
      type: Metric,
      nullable: true,
      description: 'The metric; null for a mention.',
      resolve: ({ metricId, load }) => (metricId === null ? null : load.metric(metricId)),
    }),
  }),
})

const HIGHLIGHTS_COST = { field: 10, multiplier: 20 }

builder.prismaObjectField(Article, 'highlights', (t) =>
  t.field({
    type: [Highlight],
    select: { documentId: true, paragraphs: true },
    description:
      'Organizations and metrics in `text`, in order and never overlapping: cut `text` at their offsets and mark every other piece.',
    complexity: HIGHLIGHTS_COST,
    resolve: ({ id, documentId, paragraphs }, _, context, info) =>
      highlightsIn(context, info, { id, documentId }, paragraphs as unknown as StoredParagraph[]),
  }),
)

builder.prismaObjectField(Article, 'titleHighlights', (t) =>
  t.field({
    type: [Highlight],
    select: { documentId: true, title: true, spans: true },
    description: 'Organizations and metrics in `title`, likewise.',
    complexity: HIGHLIGHTS_COST,
    resolve: ({ id, documentId, title, spans }, _, context, info) =>
      title === null
        ? []
        : highlightsIn(context, info, { id, documentId }, [
            { text: title, spans: (spans as unknown as ArticleSpans).title },
          ]),
  }),
)

async function highlightsIn(
  context: Context,
  info: GraphQLResolveInfo,
  article: { readonly id: string; readonly documentId: string },
  pieces: readonly LocatedText[],
): Promise<HighlightShape[]> {
  const load = {
    organization: nodeLoader(context, info, 'Organization', ['organization']),
    metric: nodeLoader(context, info, 'Metric', ['metric']),
  }
  const [source, marked] = await Promise.all([
    sourceText(context, article.documentId),
    markedIn(context, article.id),
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
            load,
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

/** All mentions and metrics of an article: two statements for all articles of a request. */
function markedIn(context: Context, articleId: string): Promise<readonly Marked[]> {
  return context.loaders.load('marked', articleId, async (ids) => {
    const { mention, metric } = context.database.prisma
    const where = { articleId: { in: [...ids] } }
    const place = { articleId: true, start: true, end: true } as const
    const [mentions, metrics] = await Promise.all([
      mention.findMany({ where, select: { ...place, organizationId: true } }),
      metric.findMany({ where, select: { ...place, id: true } }),
    ])
    const all: Marked[] = [
      ...mentions.map((row) => ({ ...row, metricId: null })),
      ...metrics.map(({ id, ...row }) => ({ ...row, organizationId: null, metricId: id })),
    ]
    const byArticle = groupBy(all, (row) => row.articleId)
    return ids.map((id) => byArticle.get(id) ?? [])
  })
}
