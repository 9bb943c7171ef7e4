import { cityOf, provinceOf } from './divisions.js'
import { aboutOne } from './entities/metric.js'
import { documentFacets } from './entities/of-document.js'
import type { FacetKey } from './entity.js'
import type { Interval } from './periods.js'
import { column, type Sql, sql } from './sql.js'

export type GroupName =
  | 'UNIT'
  | 'DIMENSION'
  | 'INDICATOR'
  | 'CHANGE'
  | 'ORGANIZATION'
  | 'ORGANIZATION_TYPE'
  | 'REGION'
  | 'PROVINCE'
  | 'CITY'
  | 'ARTICLE'
  | 'NEWSPAPER'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR'
  | 'PERIOD'
  | 'PERIOD_MONTH'
  | 'PERIOD_QUARTER'
  | 'PERIOD_YEAR'

interface MetricGroup extends Pick<FacetKey, 'description' | 'of'> {
  /** The columns of a metric that it is made of. */
  readonly columns: readonly string[]
  /** A join with what it is a column of, where that is no column of a metric. */
  readonly through?: (alias: string) => Sql
  /** In which groups of a time follow one another. */
  readonly interval?: Interval
}

/** One join for all rows: a look for each row's own organization costs PostgreSQL three times as much. */
const organization = (x: string): Sql =>
  sql`LEFT JOIN "Organization" o ON o."id" = ${column(x, 'organizationId')}`

/** What metrics can be grouped by. */
export const GROUPS: Readonly<Record<GroupName, MetricGroup>> = {
  UNIT: {
    columns: ['unit'],
    description: 'The unit.',
    of: (x) => column(x, 'unit'),
  },
  DIMENSION: {
    columns: ['dimension'],
    description: 'The kind of quantity.',
    of: (x) => sql`UPPER(CAST(${column(x, 'dimension')} AS TEXT))`,
  },
  INDICATOR: {
    columns: ['indicator'],
    description: 'What is counted or measured.',
    of: (x) => column(x, 'indicator'),
  },
  CHANGE: {
    columns: ['change'],
    description: 'Whether it is a level (null) or a movement: what grew and what fell must not be added up.',
    of: (x) => sql`UPPER(CAST(${column(x, 'change')} AS TEXT))`,
  },
  ORGANIZATION: {
    columns: ['organizationId'],
    description: 'The organization that the figure is about.',
    of: (x) => column(x, 'organizationId'),
  },
  ORGANIZATION_TYPE: {
    columns: ['organizationId'],
    description: 'What kind of organization that is.',
    of: () => sql`CAST(o."type" AS TEXT)`,
    through: organization,
  },
  REGION: {
    columns: ['organizationId'],
    description: 'The region of that organization: 河北省/沧州市.',
    of: () => sql`o."region"`,
    through: organization,
  },
  PROVINCE: {
    columns: ['organizationId'],
    description: 'The province of that organization, or the city that is one: 河北省, 北京市.',
    of: () => provinceOf(sql`o."region"`),
    through: organization,
  },
  CITY: {
    columns: ['organizationId'],
    description:
      'The city of that organization, its counties and districts included: 河北省/沧州市, 北京市; null where its region is a whole province.',
    of: () => cityOf(sql`o."region"`),
    through: organization,
  },
  ARTICLE: {
    columns: ['articleId'],
    description: 'The article that states it.',
    of: (x) => column(x, 'articleId'),
  },
  NEWSPAPER: {
    columns: ['newspaper'],
    description: 'The newspaper.',
    of: documentFacets.newspapers.of,
  },
  MONTH: {
    columns: ['publishedOn'],
    description: 'The month of publication: 2024-03.',
    of: documentFacets.months.of,
    interval: 'MONTH',
  },
  QUARTER: {
    columns: ['publishedOn'],
    description: 'The quarter of publication: 2024-Q1.',
    of: documentFacets.quarters.of,
    interval: 'QUARTER',
  },
  YEAR: {
    columns: ['publishedOn'],
    description: 'The year of publication: 2024.',
    of: documentFacets.years.of,
    interval: 'YEAR',
  },
  PERIOD: {
    columns: ['periodFrom', 'periodTo'],
    description:
      'The exact days that the figure is about: 2024-01-01/2024-05-31, ../2024-02-29; null where none is known.',
    of: (x) =>
      sql`CASE WHEN COALESCE(${column(x, 'periodFrom')}, ${column(x, 'periodTo')}) IS NOT NULL THEN COALESCE(${column(x, 'periodFrom')}, '..') || '/' || COALESCE(${column(x, 'periodTo')}, '..') END`,
  },
  PERIOD_MONTH: {
    columns: ['periodFrom', 'periodTo'],
    description:
      'The month that the figure is about, or some days of: 2024-03; null where its time is longer.',
    of: aboutOne('MONTH'),
    interval: 'MONTH',
  },
  PERIOD_QUARTER: {
    columns: ['periodFrom', 'periodTo'],
    description:
      'The quarter that the figure is about, or a part of: 2024-Q1; null where its time is longer.',
    of: aboutOne('QUARTER'),
    interval: 'QUARTER',
  },
  PERIOD_YEAR: {
    columns: ['periodFrom', 'periodTo'],
    description: 'The year that the figure is about, or a part of: 2024; null where its time is longer.',
    of: aboutOne('YEAR'),
    interval: 'YEAR',
  },
}
