import type { Article, Mention, Metric, Organization, Page } from '@baobiao/parser'
import type { Place } from '../article/article-spans.js'
import { HEADLINE_HIGHLIGHTS_COST, HIGHLIGHTS_COST, markedIn, withoutOverlaps } from '../article/highlight.js'
import { type LocatedText, locate, placeIn } from '../article/locate.js'
import { builder } from '../builder.js'
import { type SourceText, Span } from '../common/span.js'
import { type OnPage, type Parsed, ParsedArticle, ParsedCaption, spanIn } from './parsed-article.js'
import { ParsedMention, ParsedMetric, ParsedOrganization } from './parsed-page.js'

interface MarkedMention {
  readonly organization: Organization
  readonly mention: Mention
}

interface MarkedMetric {
  readonly metric: Metric
}

type Marked = MarkedMention | MarkedMetric

interface Run extends Place {
  readonly source: SourceText
  readonly text: string
}

const ParsedHighlight = builder.interfaceRef<Run & Marked>('ParsedHighlight').implement({
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
      resolve: (run) => spanIn(run.source, partOf(run)),
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
    resolve: (article) => highlightsIn(article, marksOf(article), article.part.paragraphs),
  }),
)

for (const part of ['title', 'kicker', 'subtitle'] as const)
  builder.objectField(ParsedArticle, `${part}Highlights`, (t) =>
    t.field({
      type: [ParsedHighlight],
      description: markedIn(part),
      complexity: HEADLINE_HIGHLIGHTS_COST,
      resolve: (article) => {
        const { [part]: text, headlineSpans } = article.part
        return text === null
          ? []
          : highlightsIn(article, marksOf(article), [{ text, spans: headlineSpans[part] }])
      },
    }),
  )

builder.objectField(ParsedCaption, 'highlights', (t) =>
  t.field({
    type: [ParsedHighlight],
    description: markedIn('text'),
    complexity: HIGHLIGHTS_COST,
    // A caption may stand alone: its marks are the page's.
    resolve: ({ source, part: { text, start, end }, page }) =>
      highlightsIn(
        { source },
        marksOn(page).filter((marked) => partOf(marked).start >= start && partOf(marked).end <= end),
        [{ text, spans: [{ start, end }] }],
      ),
  }),
)

/** What is marked in a text: its pieces joined by line feeds. */
function highlightsIn(
  { source }: Pick<Parsed<unknown>, 'source'>,
  marks: readonly Marked[],
  pieces: readonly LocatedText[],
): (Run & Marked)[] {
  const places = locate(source.text, pieces)
  const text = pieces.map((piece) => piece.text).join('\n')
  const shown = marks.flatMap((marked) => {
    const place = placeIn(places, partOf(marked))
    return place ? [{ ...place, ...marked, source, text: text.slice(place.start, place.end) }] : []
  })
  return withoutOverlaps(shown)
}

function marksOf({ page, part }: OnPage<Article>): Marked[] {
  const index = page.articles.indexOf(part)
  return marksOn(page).filter((marked) => partOf(marked).article === index)
}

/** Listed once for all the texts of a page. */
const marksOfPages = new WeakMap<Page, readonly Marked[]>()

function marksOn(page: Page): readonly Marked[] {
  const known = marksOfPages.get(page)
  if (known) return known
  const { organizations, metrics } = page
  const marks = [
    ...organizations.flatMap((organization) =>
      organization.mentions.map((mention) => ({ organization, mention })),
    ),
    ...metrics.map((metric) => ({ metric })),
  ]
  marksOfPages.set(page, marks)
  return marks
}

function partOf(marked: Marked): Mention | Metric {
  return 'metric' in marked ? marked.metric : marked.mention
}
