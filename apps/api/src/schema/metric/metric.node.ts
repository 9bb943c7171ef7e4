import type {
  Article as ArticleRow,
  Metric as MetricRow,
  Organization as OrganizationRow,
} from '@baobiao/database'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { issueFields } from '../common/issue-fields.js'
import { needs, relation } from '../common/reads.js'
import { Span, type SpanShape } from '../common/span.js'
import { Document, type DocumentRow } from '../document/document.node.js'
import { Organization } from '../organization/organization.node.js'
import { DateRange } from './date-range.js'
import { Change, Dimension, Qualifier } from './metric-enums.js'
import { NormalizedValue, normalizedShape, VALUE_IN, valueIn } from './normalized-value.js'

export const Sentence = builder.objectRef<{ text: string; span: SpanShape }>('Sentence').implement({
  description: 'The sentence that a figure stands in.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Its words, without the line breaks of the page.' }),
    span: t.field({ type: Span, description: 'Where it stands.', resolve: ({ span }) => span }),
  }),
})

export const Metric = builder.objectRef<MetricRow>('Metric')

builder.node(Metric, {
  id: { resolve: ({ id }) => id },
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
      extensions: needs<MetricRow>('value', 'unit', 'normalized', 'normalizedUnit'),
      description: "The value in its dimension's base unit; null where the unit converts into nothing.",
      resolve: ({ normalized, normalizedUnit, ...own }) =>
        normalizedShape(own, normalized === null ? null : { value: normalized, unit: normalizedUnit ?? '' }),
    }),
    valueIn: t.field({
      type: NormalizedValue,
      nullable: true,
      extensions: needs<MetricRow>('value', 'unit'),
      description: VALUE_IN,
      args: { unit: t.arg.string({ required: true, description: 'The unit, scale words included.' }) },
      resolve: (row, { unit }) => valueIn(row, unit),
    }),
    dimension: t.field({
      type: Dimension,
      extensions: needs<MetricRow>('dimension'),
      description: 'What kind of quantity it is.',
      resolve: (row) => row.dimension,
    }),
    qualifier: t.field({
      type: Qualifier,
      extensions: needs<MetricRow>('qualifier'),
      description: 'How exactly the page states it.',
      resolve: (row) => row.qualifier,
    }),
    change: t.field({
      type: Change,
      nullable: true,
      extensions: needs<MetricRow>('change'),
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
      extensions: needs<MetricRow>('periodFrom', 'periodTo'),
      description: 'The days of its time, where the text or the day of the issue tells them.',
      resolve: ({ periodFrom, periodTo }) =>
        periodFrom === null && periodTo === null ? null : { from: periodFrom, to: periodTo },
    }),
    periodSpan: t.field({
      type: Span,
      nullable: true,
      extensions: needs<MetricRow>('documentId', 'periodStart', 'periodEnd'),
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
      extensions: needs<MetricRow>('documentId', 'start', 'end'),
      description: 'Where it stands.',
      resolve: (row) => row,
    }),
    sentence: t.field({
      type: Sentence,
      extensions: needs<MetricRow>('documentId', 'sentence', 'sentenceStart', 'sentenceEnd'),
      description: 'The sentence it stands in.',
      resolve: ({ documentId, sentence, sentenceStart, sentenceEnd }) => ({
        text: sentence,
        span: { documentId, start: sentenceStart, end: sentenceEnd },
      }),
    }),
    rule: t.exposeString('rule', { description: 'Id of the rule that read it.' }),
    ...issueFields(t),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article it stands in; null outside articles.',
      ...relation<ArticleRow | null>('article'),
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization that the figure is about, where the text says so.',
      ...relation<OrganizationRow | null>('organization'),
    }),
    document: t.field({
      type: Document,
      description: 'The page it stands on.',
      ...relation<DocumentRow>('document'),
    }),
  }),
})
