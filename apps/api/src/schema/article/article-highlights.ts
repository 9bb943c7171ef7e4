import {
  type Article as ArticleRow,
  type ArticleSpans,
  type Caption as CaptionRow,
  paragraphsOfColumn,
} from '@baobiao/database'
import { marksIn } from '../../read/marked.js'
import { builder } from '../builder.js'
import { needs } from '../common/reads.js'
import { Document, type DocumentRow } from '../document/document.node.js'
import { Article } from './article.node.js'
import { Caption, Paragraph } from './article-parts.js'
import { spansOf } from './article-spans.js'
import {
  HEADLINE_HIGHLIGHTS_COST,
  HIGHLIGHTS_COST,
  Highlight,
  highlightsIn,
  markedIn,
  runsOf,
} from './highlight.js'

builder.objectField(Article, 'highlights', (t) =>
  t.field({
    type: [Highlight],
    extensions: needs<ArticleRow>('id', 'documentId', 'paragraphs'),
    description: markedIn('text'),
    complexity: HIGHLIGHTS_COST,
    resolve: ({ id, documentId, paragraphs }, _, { reads }) =>
      highlightsIn(reads, { articleId: id }, documentId, paragraphsOfColumn(paragraphs)),
  }),
)

const HEADLINE_PARTS = ['title', 'kicker', 'subtitle'] as const satisfies readonly (keyof ArticleSpans)[]

for (const part of HEADLINE_PARTS)
  builder.objectField(Article, `${part}Highlights`, (t) =>
    t.field({
      type: [Highlight],
      extensions: needs<ArticleRow>('id', 'documentId', part, 'spans'),
      description: markedIn(part),
      complexity: HEADLINE_HIGHLIGHTS_COST,
      resolve: (row, _, { reads }) => {
        const text = row[part]
        return text === null
          ? []
          : highlightsIn(reads, { articleId: row.id }, row.documentId, [{ text, spans: spansOf(row, part) }])
      },
    }),
  )

builder.objectField(Paragraph, 'highlights', (t) =>
  t.field({
    type: [Highlight],
    description: markedIn('text'),
    complexity: HIGHLIGHTS_COST,
    resolve: ({ text, spans, articleId, documentId }, _, { reads }) =>
      highlightsIn(reads, { articleId }, documentId, [{ text, spans }]),
  }),
)

builder.objectField(Caption, 'highlights', (t) =>
  t.field({
    type: [Highlight],
    extensions: needs<CaptionRow>('documentId', 'text', 'start', 'end'),
    description: markedIn('text'),
    complexity: HIGHLIGHTS_COST,
    // A caption may stand alone: its marks are the document's.
    resolve: ({ documentId, text, start, end }, _, { reads }) =>
      highlightsIn(reads, { documentId }, documentId, [{ text, spans: [{ start, end }] }]),
  }),
)

builder.objectField(Document, 'highlights', (t) =>
  t.field({
    type: [Highlight],
    extensions: needs<DocumentRow>('id', 'text'),
    description: `${markedIn('text')} Those outside articles are among them.`,
    // A page has some hundred of them.
    complexity: { field: 20, multiplier: 100 },
    resolve: async ({ id, text }, _, { reads }) => runsOf(await marksIn(reads, { documentId: id }), id, text),
  }),
)
