import type { Author as AuthorRow, Caption as CaptionRow } from '@baobiao/database'
import { builder } from '../builder.js'
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
}

const ParagraphKind = builder.enumType('ParagraphKind', {
  description: 'What a part of a body is.',
  values: {
    PARAGRAPH: { value: 'paragraph', description: 'Running text.' },
    SECTION: { value: 'section', description: 'A section heading.' },
  } as const,
})

export const Paragraph = builder.objectRef<ParagraphShape>('Paragraph').implement({
  description: 'A paragraph or section heading of a body, in the order of reading.',
  fields: (t) => ({
    kind: t.field({ type: ParagraphKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    text: t.exposeString('text', { description: 'Its words, without the line breaks of the page.' }),
    spans: t.field({
      type: [Span],
      description: 'Where it stands; several where the page breaks it: a column break, a caption in between.',
      resolve: ({ spans }) => [...spans],
    }),
  }),
})

export interface DatelineShape {
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
