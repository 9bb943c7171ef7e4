import { builder } from '../builder.js'
import { Span } from '../common/span.js'
import { Dateline, Paragraph } from './article-parts.js'
import { type StoredParagraph, spansOf } from './article-spans.js'

const WITH_SPANS = { documentId: true, spans: true } as const

export const Article = builder.prismaNode('Article', {
  id: { field: 'id' },
  select: { id: true },
  description: 'One independent news item of a page.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: "Its place in its document's order, from 0." }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'The headline, once however often the page draws it; null where there is none.',
    }),
    kicker: t.exposeString('kicker', {
      nullable: true,
      description: "The line above the headline, or the column's name.",
    }),
    subtitle: t.exposeString('subtitle', {
      nullable: true,
      description: 'The line below the headline, without its dash.',
    }),
    titleSpans: t.field({
      type: [Span],
      select: WITH_SPANS,
      description: 'Where the headline stands.',
      resolve: (row) => spansOf(row, 'title'),
    }),
    kickerSpans: t.field({
      type: [Span],
      select: WITH_SPANS,
      description: 'Where the kicker stands.',
      resolve: (row) => spansOf(row, 'kicker'),
    }),
    subtitleSpans: t.field({
      type: [Span],
      select: WITH_SPANS,
      description: 'Where the subtitle stands.',
      resolve: (row) => spansOf(row, 'subtitle'),
    }),
    text: t.exposeString('text', {
      description: 'The body: paragraphs and section headings, parted by line feeds.',
      complexity: 2,
    }),
    bodySpans: t.field({
      type: [Span],
      select: WITH_SPANS,
      description: 'Where the body stands, in the order of reading.',
      resolve: (row) => spansOf(row, 'body'),
    }),
    paragraphs: t.field({
      type: [Paragraph],
      select: { documentId: true, paragraphs: true },
      description: 'Paragraphs and section headings, in the order of reading.',
      resolve: ({ documentId, paragraphs }) =>
        (paragraphs as unknown as StoredParagraph[]).map(({ kind, text, spans }) => ({
          kind,
          text,
          spans: spans.map(({ start, end }) => ({ documentId, start, end })),
        })),
    }),
    dateline: t.field({
      type: Dateline,
      nullable: true,
      select: {
        documentId: true,
        dateline: true,
        datelinePlace: true,
        datelineDate: true,
        datelineStart: true,
        datelineEnd: true,
        outlet: true,
      },
      description: 'What opens the body, where something does.',
      resolve: (row) =>
        row.dateline === null
          ? null
          : {
              text: row.dateline,
              outlet: row.outlet,
              place: row.datelinePlace,
              date: row.datelineDate,
              span: { documentId: row.documentId, start: row.datelineStart ?? 0, end: row.datelineEnd ?? 0 },
            },
    }),
    outlet: t.exposeString('outlet', {
      nullable: true,
      description: 'The outlet that dateline or byline name; null for the paper itself.',
    }),
    authors: t.relation('authors', {
      description: 'Who signed it, in order.',
      query: { orderBy: { position: 'asc' } },
    }),
    sections: t.relation('sections', {
      description: 'Its section headings, in order.',
      query: { orderBy: { position: 'asc' } },
    }),
    captions: t.relation('captions', {
      description: "Its pictures' captions, in order.",
      query: { orderBy: { position: 'asc' } },
    }),
    document: t.relation('document', { description: 'The page it stands on.' }),
  }),
})
