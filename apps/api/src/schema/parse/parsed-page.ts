import {
  type LeftOut,
  type Mention,
  type Metric,
  type Organization,
  type Page,
  regionOf,
} from '@baobiao/parser'
import { badInput } from '../../errors.js'
import { builder } from '../builder.js'
import { PageWarning } from '../common/page-warning.js'
import { parseCost } from '../common/parse-cost.js'
import { Span } from '../common/span.js'
import { DateRange } from '../metric/date-range.js'
import { Sentence } from '../metric/metric.node.js'
import { Change, Dimension, Qualifier } from '../metric/metric-enums.js'
import { NormalizedValue, normalizedShape, VALUE_IN, valueIn } from '../metric/normalized-value.js'
import { OrganizationType } from '../organization/organization-type.js'
import { type Parsed, ParsedArticle, ParsedCaption, partsOf, spanIn } from './parsed-article.js'
import { LeftOutReason, ParsedLine } from './parsed-line.js'

/** A newspaper page, and as much again. */
const LONGEST_EXPLAINED = 20_000

const ARTICLE_INDEX = 'Index into `articles` of the article it stands in; null outside articles.'

export const ParsedMention = builder.objectRef<Parsed<Mention>>('ParsedMention').implement({
  description: 'One place where a parsed page mentions an organization.',
  fields: (t) => ({
    surface: t.string({
      description: 'The name as mentioned, without the line breaks of the page.',
      resolve: ({ part }) => part.surface,
    }),
    articleIndex: t.int({
      nullable: true,
      description: ARTICLE_INDEX,
      resolve: ({ part }) => part.article,
    }),
    rule: t.string({ description: 'Id of the rule that recognized it.', resolve: ({ part }) => part.rule }),
    confidence: t.float({
      description: 'How likely this is an organization, from 0 to 1.',
      resolve: ({ part }) => part.confidence,
    }),
    span: t.field({
      type: Span,
      description: 'Where it stands.',
      resolve: ({ source, part }) => spanIn(source, part),
    }),
  }),
})

export const ParsedOrganization = builder.objectRef<Parsed<Organization>>('ParsedOrganization').implement({
  description: 'One named group of people on a parsed page.',
  fields: (t) => ({
    name: t.string({
      description: 'The fullest name that the page gives.',
      resolve: ({ part }) => part.name,
    }),
    type: t.field({
      type: OrganizationType,
      description: 'What kind of organization it is.',
      resolve: ({ part }) => part.type,
    }),
    region: t.string({
      nullable: true,
      description:
        'The administrative division that its name begins with, from the province down (河北省/沧州市); null where it names none.',
      resolve: ({ part }) => regionOf(part.name),
    }),
    mentions: t.field({
      type: [ParsedMention],
      description: 'Every place where the page mentions it, in order.',
      resolve: ({ source, part }) => partsOf(source, part.mentions),
    }),
  }),
})

export const ParsedMetric = builder.objectRef<Parsed<Metric>>('ParsedMetric').implement({
  description: 'One stated quantity of a parsed page.',
  fields: (t) => ({
    text: t.string({
      description: 'Number, qualifier and unit as read, without white space.',
      resolve: ({ part }) => part.text,
    }),
    value: t.field({
      type: 'Decimal',
      description: 'The exact value, 万 and 亿 applied; of a range, the lower end.',
      resolve: ({ part }) => part.value,
    }),
    max: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The upper end of a range.',
      resolve: ({ part }) => part.max,
    }),
    unit: t.string({
      description: 'Measure word or unit without 万 and 亿; empty where the number has none.',
      resolve: ({ part }) => part.unit,
    }),
    normalized: t.field({
      type: NormalizedValue,
      nullable: true,
      description: "The value in its dimension's base unit; null where the unit converts into nothing.",
      resolve: ({ part }) => normalizedShape(part, part.normalized),
    }),
    valueIn: t.field({
      type: NormalizedValue,
      nullable: true,
      description: VALUE_IN,
      args: { unit: t.arg.string({ required: true, description: 'The unit, scale words included.' }) },
      resolve: ({ part }, { unit }) => valueIn(part, unit),
    }),
    dimension: t.field({
      type: Dimension,
      description: 'What kind of quantity it is.',
      resolve: ({ part }) => part.dimension,
    }),
    qualifier: t.field({
      type: Qualifier,
      description: 'How exactly the page states it.',
      resolve: ({ part }) => part.qualifier,
    }),
    change: t.field({
      type: Change,
      nullable: true,
      description: 'Whether the figure states a movement.',
      resolve: ({ part }) => part.change,
    }),
    indicator: t.string({
      nullable: true,
      description: 'What is counted or measured, as a noun phrase of the text.',
      resolve: ({ part }) => part.indicator,
    }),
    organization: t.string({
      nullable: true,
      description: 'Name of the one of `organizations` that the figure is about, where the text says so.',
      resolve: ({ part }) => part.organization,
    }),
    period: t.string({
      nullable: true,
      description: 'The time it holds for, as printed: 今年1—5月.',
      resolve: ({ part }) => part.period,
    }),
    periodRange: t.field({
      type: DateRange,
      nullable: true,
      description: 'The days of its time, where the text or the day of the issue tells them.',
      resolve: ({ part }) => part.periodRange,
    }),
    base: t.string({
      nullable: true,
      description: 'What a change is measured from, as printed: 同比.',
      resolve: ({ part }) => part.base,
    }),
    per: t.string({
      nullable: true,
      description: 'What it is counted per: 平方米 in 3000元/平方米.',
      resolve: ({ part }) => part.per,
    }),
    articleIndex: t.int({
      nullable: true,
      description: ARTICLE_INDEX,
      resolve: ({ part }) => part.article,
    }),
    rule: t.string({ description: 'Id of the rule that read it.', resolve: ({ part }) => part.rule }),
    span: t.field({
      type: Span,
      description: 'Where it stands.',
      resolve: ({ source, part }) => spanIn(source, part),
    }),
    sentence: t.field({
      type: Sentence,
      description: 'The sentence it stands in.',
      resolve: ({ source, part: { sentence } }) => ({ text: sentence.text, span: spanIn(source, sentence) }),
    }),
  }),
})

const ParsedLeftOut = builder.objectRef<Parsed<LeftOut>>('ParsedLeftOut').implement({
  description: 'A line of a parsed page that belongs to no article and no caption, and why.',
  fields: (t) => ({
    text: t.string({ description: 'Its words.', resolve: ({ part }) => part.text }),
    reason: t.field({
      type: LeftOutReason,
      description: 'Why.',
      resolve: ({ part }) => part.reason,
    }),
    span: t.field({
      type: Span,
      description: 'Where it stands.',
      resolve: ({ source, part }) => spanIn(source, part),
    }),
  }),
})

export const ParsedPage = builder.objectRef<Parsed<Page>>('ParsedPage').implement({
  description: 'What the parser reads on a page that is not stored.',
  fields: (t) => ({
    parserVersion: t.string({
      description: 'The parser that read it.',
      resolve: ({ part }) => part.parserVersion,
    }),
    articles: t.field({
      type: [ParsedArticle],
      description: 'Its articles, in order.',
      resolve: ({ source, part: page }) => page.articles.map((part) => ({ source, part, page })),
    }),
    organizations: t.field({
      type: [ParsedOrganization],
      description: 'The organizations that it mentions.',
      resolve: ({ source, part }) => partsOf(source, part.organizations),
    }),
    metrics: t.field({
      type: [ParsedMetric],
      description: 'The quantities that it states, in order.',
      resolve: ({ source, part }) => partsOf(source, part.metrics),
    }),
    captions: t.field({
      type: [ParsedCaption],
      description: 'Captions of pictures that belong to no article.',
      resolve: ({ source, part: page }) => page.captions.map((part) => ({ source, part, page })),
    }),
    leftOut: t.field({
      type: [ParsedLeftOut],
      description: 'Lines that belong to nothing above.',
      resolve: ({ source, part }) => partsOf(source, part.leftOut),
    }),
    lines: t.field({
      type: [ParsedLine],
      description:
        'Each line that is not blank: what it was taken for, why, and what came next. It costs as much as parsing the page again.',
      complexity: parseCost(LONGEST_EXPLAINED),
      resolve: async ({ source }, _, { previews, client, signal }) => {
        if (source.text.length > LONGEST_EXPLAINED)
          throw badInput(
            'BAD_TEXT',
            `lines are explained of texts of at most ${LONGEST_EXPLAINED} characters, and this one holds ${source.text.length}: ask for one page`,
            ['text'],
          )
        return partsOf(source, await previews.explain({ text: source.text }, { client: client.name, signal }))
      },
    }),
    warnings: t.field({
      type: [PageWarning],
      description: 'What may be wrong with what was read; empty where nothing is known to be.',
      resolve: ({ source, part }) => part.warnings.map((warning) => ({ warning, place: { source } })),
    }),
  }),
})
