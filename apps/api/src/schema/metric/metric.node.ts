import { builder } from '../builder.js'
import { Span, type SpanShape } from '../common/span.js'
import { DateRange } from './date-range.js'
import { Change, Dimension, Qualifier } from './metric-enums.js'

export const NormalizedValue = builder
  .objectRef<{ value: string; unit: string }>('NormalizedValue')
  .implement({
    description: "A value in its dimension's base unit, so that it compares with others of that dimension.",
    fields: (t) => ({
      value: t.expose('value', { type: 'Decimal', description: 'The exact value.' }),
      unit: t.exposeString('unit', { description: 'The base unit.' }),
    }),
  })

export const Sentence = builder.objectRef<{ text: string; span: SpanShape }>('Sentence').implement({
  description: 'The sentence that a figure stands in.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Its words, without the line breaks of the page.' }),
    span: t.field({ type: Span, description: 'Where it stands.', resolve: ({ span }) => span }),
  }),
})

export const Metric = builder.prismaNode('Metric', {
  id: { field: 'id' },
  select: { id: true },
  description: 'One stated quantity with its meaning.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'Number, qualifier and unit as read, without white space: 1.067亿元.',
    }),
    value: t.expose('value', {
      type: 'Decimal',
      description: 'The exact value, 万 and 亿 applied; of a range, the lower end.',
    }),
    max: t.expose('max', { type: 'Decimal', nullable: true, description: 'The upper end of a range.' }),
    unit: t.exposeString('unit', {
      description: 'Measure word or unit without 万 and 亿; empty where the number has none.',
    }),
    normalized: t.field({
      type: NormalizedValue,
      nullable: true,
      select: { normalized: true, normalizedUnit: true },
      description: "The value in its dimension's base unit; null where the unit converts into nothing.",
      resolve: ({ normalized, normalizedUnit }) =>
        normalized === null ? null : { value: normalized, unit: normalizedUnit ?? '' },
    }),
    dimension: t.field({
      type: Dimension,
      select: { dimension: true },
      description: 'What kind of quantity it is.',
      resolve: (row) => row.dimension,
    }),
    qualifier: t.field({
      type: Qualifier,
      select: { qualifier: true },
      description: 'How exactly the page states it.',
      resolve: (row) => row.qualifier,
    }),
    change: t.field({
      type: Change,
      nullable: true,
      select: { change: true },
      description: 'Whether the figure states a movement.',
      resolve: (row) => row.change,
    }),
    indicator: t.exposeString('indicator', {
      nullable: true,
      description: 'What is counted or measured, as a noun phrase of the text.',
    }),
    period: t.exposeString('period', {
      nullable: true,
      description: 'The time it holds for, as printed: 今年1—5月.',
    }),
    periodRange: t.field({
      type: DateRange,
      nullable: true,
      select: { periodFrom: true, periodTo: true },
      description: 'The days of its time, where the text or the day of the issue tells them.',
      resolve: ({ periodFrom, periodTo }) =>
        periodFrom === null && periodTo === null ? null : { from: periodFrom, to: periodTo },
    }),
    periodSpan: t.field({
      type: Span,
      nullable: true,
      select: { documentId: true, periodStart: true, periodEnd: true },
      description: 'Where its time is printed.',
      resolve: ({ documentId, periodStart, periodEnd }) =>
        periodStart === null || periodEnd === null
          ? null
          : { documentId, start: periodStart, end: periodEnd },
    }),
    base: t.exposeString('base', {
      nullable: true,
      description: 'What a change is measured from, as printed: 同比.',
    }),
    per: t.exposeString('per', {
      nullable: true,
      description: 'What it is counted per: 平方米 in 3000元/平方米.',
    }),
    span: t.field({
      type: Span,
      select: { documentId: true, start: true, end: true },
      description: 'Where it stands.',
      resolve: (row) => row,
    }),
    sentence: t.field({
      type: Sentence,
      select: { documentId: true, sentence: true, sentenceStart: true, sentenceEnd: true },
      description: 'The sentence it stands in.',
      resolve: ({ documentId, sentence, sentenceStart, sentenceEnd }) => ({
        text: sentence,
        span: { documentId, start: sentenceStart, end: sentenceEnd },
      }),
    }),
    rule: t.exposeString('rule', { description: 'Id of the rule that read it.' }),
    article: t.relation('article', {
      nullable: true,
      description: 'The article it stands in; null outside articles.',
    }),
    organization: t.relation('organization', {
      nullable: true,
      description: 'The body that the figure is about, where the text says so.',
    }),
    document: t.relation('document', { description: 'The page it stands on.' }),
  }),
})
