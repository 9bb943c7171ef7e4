import {
  type Article as ArticleRow,
  type Author as AuthorRow,
  type Caption as CaptionRow,
  paragraphsOfColumn,
} from '@baobiao/database'
import { builder } from '../builder.js'
import { countField } from '../common/count-field.js'
import { issueFields } from '../common/issue-fields.js'
import { needs, relation } from '../common/reads.js'
import { Span } from '../common/span.js'
import { Document, type DocumentRow } from '../document/document.node.js'
import { Author, Caption, Dateline, type OwnedRow, Paragraph, placed, Section } from './article-parts.js'
import { around, spansOf } from './article-spans.js'

const WITH_SPANS = needs<ArticleRow>('documentId', 'spans')

export const Article = builder.objectRef<ArticleRow>('Article')

builder.node(Article, {
  id: { resolve: ({ id }) => id },
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
      extensions: WITH_SPANS,
      description: 'Where the headline stands.',
      resolve: (row) => spansOf(row, 'title'),
    }),
    kickerSpans: t.field({
      type: [Span],
      extensions: WITH_SPANS,
      description: 'Where the kicker stands.',
      resolve: (row) => spansOf(row, 'kicker'),
    }),
    subtitleSpans: t.field({
      type: [Span],
      extensions: WITH_SPANS,
      description: 'Where the subtitle stands.',
      resolve: (row) => spansOf(row, 'subtitle'),
    }),
    metricCount: countField(t, 'metricCount', 'How many metrics it states.'),
    mentionCount: countField(t, 'mentionCount', 'How often it mentions organizations.'),
    organizationCount: countField(t, 'organizationCount', 'How many organizations it mentions.'),
    text: t.exposeString('text', {
      description: 'The body: paragraphs and section headings, separated by line feeds.',
      complexity: 2,
    }),
    bodySpans: t.field({
      type: [Span],
      extensions: WITH_SPANS,
      description: 'Where the body stands, in the order of reading.',
      resolve: (row) => spansOf(row, 'body'),
    }),
    paragraphs: t.field({
      type: [Paragraph],
      extensions: needs<ArticleRow>('id', 'documentId', 'paragraphs'),
      description: 'Paragraphs and section headings, in the order of reading.',
      resolve: ({ id, documentId, paragraphs }) =>
        placed(paragraphsOfColumn(paragraphs)).map(({ spans, ...paragraph }) => ({
          ...paragraph,
          articleId: id,
          documentId,
          spans: spans.map(({ start, end }) => ({ documentId, start, end })),
        })),
    }),
    dateline: t.field({
      type: Dateline,
      nullable: true,
      extensions: needs<ArticleRow>(
        'documentId',
        'dateline',
        'datelinePlace',
        'datelineDate',
        'datelineStart',
        'datelineEnd',
        'outlet',
      ),
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
    authors: t.field({
      type: [Author],
      description: 'Who signed it, in order.',
      ...relation<OwnedRow<AuthorRow>[]>('authors'),
    }),
    sections: t.field({
      type: [Section],
      description: 'Its section headings, in order.',
      extensions: needs<ArticleRow>('documentId', 'paragraphs'),
      resolve: ({ documentId, paragraphs }) =>
        paragraphsOfColumn(paragraphs)
          .filter(({ kind }) => kind === 'section')
          .map(({ text, spans }) => ({ text, documentId, ...around(spans) })),
    }),
    captions: t.field({
      type: [Caption],
      description: "Its pictures' captions, in order.",
      ...relation<CaptionRow[]>('captions'),
    }),
    ...issueFields(t),
    document: t.field({
      type: Document,
      description: 'The page it stands on.',
      ...relation<DocumentRow>('document'),
    }),
    previous: t.field({
      type: Article,
      nullable: true,
      description: 'The one before it on the page; null for the first.',
      ...relation<ArticleRow | null>('previous'),
    }),
    next: t.field({
      type: Article,
      nullable: true,
      description: 'The one after it on the page; null for the last.',
      ...relation<ArticleRow | null>('next'),
    }),
  }),
})

builder.objectField(Caption, 'article', (t) =>
  t.field({
    type: Article,
    nullable: true,
    description: 'The article that the picture belongs to; null where it stands alone.',
    ...relation<ArticleRow | null>('article'),
  }),
)
