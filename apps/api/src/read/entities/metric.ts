import { is, searched, toOne, toShared } from '../conditions.js'
import { type Entity, type FacetKey, one } from '../entity.js'
import { type Interval, periodOfBoth } from '../periods.js'
import { column, type Sql, sql } from '../sql.js'
import { documentFacets, documentFilters, documentKeys, documentTimes } from './of-document.js'

/** The first day of a figure's time; where it has none, as in 截至2月底, the last day stands for all of it. */
const aboutFrom = (x: string): Sql => sql`COALESCE(${column(x, 'periodFrom')}, ${column(x, 'periodTo')})`
const aboutTo = (x: string): Sql => column(x, 'periodTo')

/** The period that all of a figure's time lies in. */
export const aboutOne = (interval: Interval) => (x: string) =>
  periodOfBoth(aboutFrom(x), aboutTo(x), interval)

/** What is known of the organization that a figure is about. */
const ofOrganization = (what: Sql) => (x: string) =>
  sql`(SELECT ${what} FROM "Organization" o WHERE o."id" = ${column(x, 'organizationId')})`

/** Organizations count their metrics; those about none are the others. */
const byOrganization = (description: string, what: Sql): FacetKey => ({
  description,
  of: ofOrganization(what),
  columns: ['organizationId'],
  ofAll: sql`SELECT ${what} AS "value", o."metricCount" AS "count" FROM "Organization" o
    UNION ALL SELECT NULL, COALESCE((SELECT "count" FROM "Tally" WHERE "of" = 'Metric' AND "value" = ''), 0)
      - (SELECT COALESCE(SUM("metricCount"), 0) FROM "Organization")`,
})

export const metric: Entity = {
  name: 'Metric',
  columns: {},
  relations: {
    article: one('Article', 'articleId'),
    organization: one('Organization', 'organizationId'),
    document: one('Document', 'documentId'),
  },
  filters: {
    id: is({ id: 'Metric' }, 'id', 'Its global id.'),
    text: is('text', 'text', 'Number, qualifier and unit, as read: 1.067亿元.'),
    value: is('decimal', 'valueKey', 'The exact value; of a range, the lower end.'),
    max: is('decimal', 'maxKey', 'The upper end of a range.'),
    unit: is('unit', 'unit', 'The unit: 元, 家, %; never 亿元, whose 亿 is in the value.'),
    amount: {
      on: 'amount',
      description: 'The value in a unit that you name: { unit: "亿元", gte: "1.5" }.',
      of: (x) => ({
        unit: column(x, 'unit'),
        valueKey: column(x, 'valueKey'),
        normalizedUnit: column(x, 'normalizedUnit'),
        normalizedKey: column(x, 'normalizedKey'),
      }),
    },
    normalizedValue: is('decimalOrNone', 'normalizedKey', "The value in its dimension's base unit."),
    normalizedUnit: is('baseUnit', 'normalizedUnit', 'The base unit: 平方米, never 亩.'),
    dimension: is({ enum: 'Dimension' }, 'dimension', 'What kind of quantity it is.'),
    qualifier: is({ enum: 'Qualifier' }, 'qualifier', 'How exactly it is stated.'),
    change: is({ enum: 'Change' }, 'change', 'Whether it states a movement.'),
    indicator: searched('indicator', 'What is counted or measured.'),
    period: is('text', 'period', 'The time it holds for, as printed.'),
    periodFrom: is('date', 'periodFrom', 'The first day of its time.'),
    periodTo: is('date', 'periodTo', 'The last day of its time.'),
    base: is('text', 'base', 'What a change is measured from, as printed: 同比.'),
    per: is('text', 'per', 'What it is counted per: 平方米.'),
    sentence: searched('sentence', 'The sentence it stands in.'),
    rule: is('text', 'rule', 'Id of the rule that read it.'),
    ...documentFilters,
    article: toOne('Article', 'articleId', 'The article it stands in.'),
    organization: toShared('Organization', 'organizationId', 'The organization that it is about.'),
    document: toOne('Document', 'documentId', 'The page it stands on.'),
  },
  orders: {
    ...documentKeys,
    START: { type: 'number', description: 'Its place in its document.', of: (x) => column(x, 'start') },
    VALUE: {
      type: 'text',
      description: 'The value; compare within one unit.',
      beside: ['text', 'newspaper', 'organization'],
      of: (x) => column(x, 'valueKey'),
    },
    PERIOD: {
      type: 'text',
      optional: true,
      description: 'The first day of its time; unknown days come first.',
      of: (x) => column(x, 'periodKey'),
    },
    NORMALIZED_VALUE: {
      type: 'text',
      optional: true,
      description: "The value in its dimension's base unit; those without come first.",
      of: (x) => column(x, 'normalizedKey'),
    },
  },
  times: {
    ...documentTimes,
    PERIOD: {
      description: 'The time that the figure is about, where it lies within one such period.',
      from: aboutFrom,
      to: aboutTo,
      tallied: 'period',
    },
  },
  facets: {
    ...documentFacets,
    units: { description: 'By unit.', of: (x) => column(x, 'unit'), tallied: 'unit' },
    dimensions: {
      description: 'By what kind of quantity they are.',
      of: (x) => sql`UPPER(CAST(${column(x, 'dimension')} AS TEXT))`,
      tallied: 'dimension',
    },
    indicators: {
      description: 'By what is counted or measured.',
      of: (x) => column(x, 'indicator'),
      tallied: 'indicator',
    },
    periodMonths: {
      description: 'By the month that they are about: 2024-03.',
      of: aboutOne('MONTH'),
      tallied: 'period',
    },
    periodQuarters: {
      description: 'By the quarter that they are about: 2024-Q1.',
      of: aboutOne('QUARTER'),
      tallied: 'period',
    },
    periodYears: {
      description: 'By the year that they are about: 2024.',
      of: aboutOne('YEAR'),
      tallied: 'period',
    },
    changes: {
      description: 'By whether they state a movement.',
      of: (x) => sql`UPPER(CAST(${column(x, 'change')} AS TEXT))`,
      tallied: 'change',
    },
    organizations: byOrganization(
      'By the canonical name of the organization that they are about.',
      sql`o."name"`,
    ),
    organizationTypes: byOrganization(
      'By what kind of organization they are about.',
      sql`CAST(o."type" AS TEXT)`,
    ),
    regions: byOrganization('By the region of the organization that they are about.', sql`o."region"`),
  },
}
