import type { Author as AuthorRow, Caption as CaptionRow } from '@baobiao/database'
import { builder, type Types } from '../builder.js'
import { needs } from '../common/reads.js'
import { Span, type SpanShape } from '../common/span.js'
import { AuthorRole } from './author-role.js'

/** What an article owns: it counts in the article's document. */
export type OwnedRow<Row> = Row & { readonly documentId: string }

export const Author = builder.objectRef<OwnedRow<AuthorRow>>('Author').implement({
  description: 'Who signed an article.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The name, without the spaces that the page sets between its characters.',
    }),
    role: t.field({
      type: AuthorRole,
      extensions: needs<AuthorRow>('role'),
      description: 'The part they had.',
      resolve: ({ role }) => role,
    }),
    span: t.field({
      type: Span,
      description: 'Where the name stands.',
      extensions: needs<OwnedRow<AuthorRow>>('documentId', 'start', 'end'),
      resolve: (row) => row,
    }),
  }),
})

interface SectionShape extends SpanShape {
  readonly text: string
}

export const Section = builder.objectRef<SectionShape>('Section').implement({
  description: "A heading inside an article's body (小标题).",
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Its words.' }),
    span: t.field({ type: Span, description: 'Where it stands.', resolve: (section) => section }),
  }),
})

export const Caption = builder.objectRef<CaptionRow>('Caption').implement({
  description: 'The words of a picture.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'All of it, credit included.' }),
    credit: t.exposeString('credit', {
      nullable: true,
      description: 'Photographer or source of the picture, as printed.',
    }),
    span: t.field({
      type: Span,
      description: 'Where it stands.',
      extensions: needs<CaptionRow>('documentId', 'start', 'end'),
      resolve: (caption) => caption,
    }),
  }),
})

export interface ParagraphShape {
  readonly kind: 'paragraph' | 'section'
  readonly text: string
  readonly spans: readonly SpanShape[]
  /** Where it begins in its article's text. */
  readonly start: number
}

interface StoredParagraphShape extends ParagraphShape {
  readonly articleId: string
  readonly documentId: string
}

const ParagraphKind = builder.enumType('ParagraphKind', {
  description: 'What a part of a body is.',
  values: {
    PARAGRAPH: { value: 'paragraph', description: 'Running text.' },
    SECTION: { value: 'section', description: 'A section heading.' },
  } as const,
})

export function paragraphFields<Shape extends ParagraphShape>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>,
) {
  return {
    kind: t.field({ type: ParagraphKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    text: t.field({
      type: 'String',
      description: 'Its words, without the line breaks of the page.',
      resolve: ({ text }) => text,
    }),
    start: t.field({
      type: 'Int',
      description:
        "Its first UTF-16 code unit in the article's `text`, which joins paragraphs by line feeds.",
      resolve: ({ start }) => start,
    }),
    end: t.field({
      type: 'Int',
      description: 'The unit after its last one.',
      resolve: ({ start, text }) => start + text.length,
    }),
    spans: t.field({
      type: [Span],
      description: 'Where it stands; several where the page breaks it: a column break, a caption in between.',
      resolve: ({ spans }) => [...spans],
    }),
  }
}

export const Paragraph = builder.objectRef<StoredParagraphShape>('Paragraph').implement({
  description: 'A paragraph or section heading of a body, in the order of reading.',
  fields: (t) => paragraphFields(t),
})

/** Paragraphs with where each begins in the text that joins them by line feeds. */
export function placed<Part extends { readonly text: string }>(
  parts: readonly Part[],
): (Part & { start: number })[] {
  let next = 0
  return parts.map((part) => {
    const start = next
    next += part.text.length + 1
    return { ...part, start }
  })
}

interface DatelineShape {
  readonly text: string
  readonly outlet: string | null
  readonly place: string | null
  readonly date: string | null
  readonly span: SpanShape
}

export const Dateline = builder.objectRef<DatelineShape>('Dateline').implement({
  description: 'What opens a body: 本报讯（记者 …）, 新华社北京3月5日电.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As printed.' }),
    outlet: t.exposeString('outlet', {
      nullable: true,
      description: 'The outlet it names; null for the paper itself (本报讯).',
    }),
    place: t.exposeString('place', { nullable: true, description: 'The place it names.' }),
    date: t.exposeString('date', { nullable: true, description: 'The date, as printed: 3月8日.' }),
    span: t.field({ type: Span, description: 'Where it stands.', resolve: ({ span }) => span }),
  }),
})
