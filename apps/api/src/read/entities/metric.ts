import { type Entity, type FacetKey, one } from '../entity.js'
import { metricFilters } from '../filters/metric.js'
import { type Interval, periodOfBoth } from '../periods.js'
import { column, type Sql, sql } from '../sql.js'
import { documentFacets, documentKeys, documentTimes } from './of-document.js'

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
  filters: metricFilters,
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
