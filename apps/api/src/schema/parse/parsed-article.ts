import type { Article, Author, Caption, Page, Span as SpanOffsets } from '@baobiao/parser'
import { Dateline, type ParagraphShape, paragraphFields, placed } from '../article/article-parts.js'
import { AuthorRole } from '../article/author-role.js'
import { builder } from '../builder.js'
import { type SourceText, Span, type SpanShape } from '../common/span.js'

/** A part of a parsed page with the text that its spans refer to. */
export interface Parsed<Part> {
  readonly source: SourceText
  readonly part: Part
}

export function spanIn(source: SourceText, { start, end }: SpanOffsets): SpanShape {
  return { source, start, end }
}

export function partsOf<Part>(source: SourceText, parts: readonly Part[]): Parsed<Part>[] {
  return parts.map((part) => ({ source, part }))
}

const ParsedAuthor = builder.objectRef<Parsed<Author>>('ParsedAuthor').implement({
  description: 'Who signed a parsed article.',
  fields: (t) => ({
    name: t.string({ description: 'The name.', resolve: ({ part }) => part.name }),
    role: t.field({
      type: AuthorRole,
      description: 'The part they had.',
      resolve: ({ part }) => part.role,
    }),
    span: t.field({
      type: Span,
      description: 'Where the name stands.',
      resolve: ({ source, part }) => spanIn(source, part),
    }),
  }),
})

/** A part of a parsed page with the whole page, whose organizations and metrics may stand in it. */
export interface OnPage<Part> extends Parsed<Part> {
  readonly page: Page
}

export const ParsedCaption = builder.objectRef<OnPage<Caption>>('ParsedCaption').implement({
  description: 'The words of a picture on a parsed page.',
  fields: (t) => ({
    text: t.string({ description: 'All of it, credit included.', resolve: ({ part }) => part.text }),
    credit: t.string({
      nullable: true,
      description: 'Photographer or source of the picture, as printed.',
      resolve: ({ part }) => part.credit,
    }),
    span: t.field({
      type: Span,
      description: 'Where it stands.',
      resolve: ({ source, part }) => spanIn(source, part),
    }),
  }),
})

const ParsedParagraph = builder.objectRef<ParagraphShape>('ParsedParagraph').implement({
  description: 'A paragraph or section heading of a parsed article, in the order of reading.',
  fields: (t) => paragraphFields(t),
})

export const ParsedArticle = builder.objectRef<OnPage<Article>>('ParsedArticle').implement({
  description: 'One independent news item of a parsed page.',
  fields: (t) => ({
    title: t.string({
      nullable: true,
      description: 'The headline; null where there is none.',
      resolve: ({ part }) => part.title,
    }),
    kicker: t.string({
      nullable: true,
      description: "The line above the headline, or the column's name.",
      resolve: ({ part }) => part.kicker,
    }),
    subtitle: t.string({
      nullable: true,
      description: 'The line below the headline, without its dash.',
      resolve: ({ part }) => part.subtitle,
    }),
    titleSpans: t.field({
      type: [Span],
      description: 'Where the headline stands.',
      resolve: ({ source, part }) => part.headlineSpans.title.map((span) => spanIn(source, span)),
    }),
    outlet: t.string({
      nullable: true,
      description: 'The outlet that dateline or byline name; null for the paper itself.',
      resolve: ({ part }) => part.outlet,
    }),
    dateline: t.field({
      type: Dateline,
      nullable: true,
      description: 'What opens the body, where something does.',
      resolve: ({ source, part: { dateline } }) =>
        dateline && { ...dateline, span: spanIn(source, dateline) },
    }),
    authors: t.field({
      type: [ParsedAuthor],
      description: 'Who signed it, in order.',
      resolve: ({ source, part }) => partsOf(source, part.authors),
    }),
    text: t.string({
      description: 'The body: paragraphs and section headings, separated by line feeds.',
      resolve: ({ part }) => part.paragraphs.map(({ text }) => text).join('\n'),
    }),
    paragraphs: t.field({
      type: [ParsedParagraph],
      description: 'Paragraphs and section headings, in the order of reading.',
      resolve: ({ source, part }) =>
        placed(part.paragraphs).map(({ spans, ...paragraph }) => ({
          ...paragraph,
          spans: spans.map((span) => spanIn(source, span)),
        })),
    }),
    captions: t.field({
      type: [ParsedCaption],
      description: "Its pictures' captions, in order.",
      resolve: ({ source, part, page }) => part.captions.map((caption) => ({ source, part: caption, page })),
    }),
  }),
})
