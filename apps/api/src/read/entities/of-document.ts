import type { FacetKey, Time } from '../entity.js'
import type { SortKeys } from '../order.js'
import { type Interval, periodSql } from '../periods.js'
import { column } from '../sql.js'

const published = (x: string) => column(x, 'publishedOn')
const publishedIn = (interval: Interval) => (x: string) => periodSql(published(x), interval)

/** When the document that a row belongs to was published. */
export const documentTimes = {
  PUBLISHED: { description: 'The day of the issue.', from: published, to: published, tallied: 'publishedOn' },
} satisfies Record<string, Time>

/** Counts that documents share: each row counts for the document that it belongs to. */
export const documentFacets = {
  newspapers: { description: 'By newspaper.', of: (x) => column(x, 'newspaper'), tallied: 'newspaper' },
  months: {
    description: 'By month of publication: 2024-03.',
    of: publishedIn('MONTH'),
    tallied: 'publishedOn',
  },
  quarters: {
    description: 'By quarter of publication: 2024-Q1.',
    of: publishedIn('QUARTER'),
    tallied: 'publishedOn',
  },
  years: { description: 'By year of publication: 2024.', of: publishedIn('YEAR'), tallied: 'publishedOn' },
} satisfies Record<string, FacetKey>

/** What rows have of their document on themselves; an unknown day is empty. */
export const documentKeys = {
  INGESTED: {
    type: 'number',
    description: 'When its document was last ingested.',
    of: (x) => column(x, 'sequence'),
  },
  PUBLISHED_ON: {
    type: 'text',
    optional: true,
    description: 'The day of the issue; unknown days come first.',
    of: (x) => column(x, 'publishedOn'),
  },
} satisfies SortKeys
