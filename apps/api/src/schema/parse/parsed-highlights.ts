import type { Mention, Metric, Organization, Page } from '@baobiao/parser'
import type { Place } from '../article/article-spans.js'
import { HEAD_HIGHLIGHTS_COST, HIGHLIGHTS_COST, markedIn, withoutOverlaps } from '../article/highlight.js'
import { type LocatedText, locate, placeIn } from '../article/locate.js'
import { builder } from '../builder.js'
import { type SourceText, Span } from '../common/span.js'
import { ParsedArticle, type ParsedArticleShape, spanIn } from './parsed-article.js'
import { ParsedMention, ParsedMetric, ParsedOrganization } from './parsed-page.js'

interface MarkedMention {
  readonly organization: Organization
  readonly mention: Mention
}

interface MarkedMetric {
  readonly metric: Metric
}

interface Run extends Place {
  readonly source: SourceText
  readonly text: string
}

const ParsedHighlight = builder
  .interfaceRef<Run & (MarkedMention | MarkedMetric)>('ParsedHighlight')
  .implement({
    description: 'A run of a text of a parsed page to be shown marked: `__typename` tells what it marks.',
    resolveType: (run) => ('metric' in run ? 'ParsedMetricHighlight' : 'ParsedOrganizationHighlight'),
    fields: (t) => ({
      start: t.exposeInt('start', { description: 'First UTF-16 code unit in the text that is highlighted.' }),
      end: t.exposeInt('end', {
        description: 'The unit after the last one, as `slice(start, end)` takes it.',
      }),
      text: t.exposeString('text', { description: 'The text between the two.' }),
      span: t.field({
        type: Span,
        description: 'Where it stands on the page.',
        resolve: (run) => spanIn(run.source, placeOf(run)),
      }),
    }),
  })

builder.objectRef<Run & MarkedMention>('ParsedOrganizationHighlight').implement({
  description: 'A mention of an organization on a parsed page.',
  interfaces: [ParsedHighlight],
  fields: (t) => ({
    organization: t.field({
      type: ParsedOrganization,
      description: 'The organization that is mentioned.',
      resolve: ({ source, organization }) => ({ source, part: organization }),
    }),
    mention: t.field({
      type: ParsedMention,
      description: 'The mention itself.',
      resolve: ({ source, mention }) => ({ source, part: mention }),
    }),
  }),
})

builder.objectRef<Run & MarkedMetric>('ParsedMetricHighlight').implement({
  description: 'A stated quantity on a parsed page.',
  interfaces: [ParsedHighlight],
  fields: (t) => ({
    metric: t.field({
      type: ParsedMetric,
      description: 'The metric.',
      resolve: ({ source, metric }) => ({ source, part: metric }),
    }),
  }),
})

builder.objectField(ParsedArticle, 'highlights', (t) =>
  t.field({
    type: [ParsedHighlight],
    description: markedIn('text'),
    complexity: HIGHLIGHTS_COST,
    resolve: (article) => highlightsIn(article, article.part.paragraphs),
  }),
)

for (const part of ['title', 'kicker', 'subtitle'] as const)
  builder.objectField(ParsedArticle, `${part}Highlights`, (t) =>
    t.field({
      type: [ParsedHighlight],
      description: markedIn(part),
      complexity: HEAD_HIGHLIGHTS_COST,
      resolve: (article) => {
        const { [part]: text, headlineSpans } = article.part
        return text === null ? [] : highlightsIn(article, [{ text, spans: headlineSpans[part] }])
      },
    }),
  )

/** What is marked in a text of an article: its pieces joined by line feeds. */
function highlightsIn(
  { source, part, page }: ParsedArticleShape,
  pieces: readonly LocatedText[],
): (Run & (MarkedMention | MarkedMetric))[] {
  const places = locate(source.text, pieces)
  const text = pieces.map((piece) => piece.text).join('\n')
  const shown = marksIn(page, page.articles.indexOf(part)).flatMap((marked) => {
    const place = placeIn(places, placeOf(marked))
    return place ? [{ ...place, ...marked, source, text: text.slice(place.start, place.end) }] : []
  })
  return withoutOverlaps(shown)
}

function marksIn({ organizations, metrics }: Page, article: number): (MarkedMention | MarkedMetric)[] {
  return [
    ...organizations.flatMap((organization) =>
      organization.mentions
        .filter((mention) => mention.article === article)
        .map((mention) => ({ organization, mention })),
    ),
    ...metrics.filter((metric) => metric.article === article).map((metric) => ({ metric })),
  ]
}

function placeOf(marked: MarkedMention | MarkedMetric): Place {
  return 'metric' in marked ? marked.metric : marked.mention
}
