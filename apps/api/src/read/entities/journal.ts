import { type Entity, type Link, one } from '../entity.js'
import { failureFilters, mergeFilters } from '../filters/journal.js'
import { column, name, sql } from '../sql.js'

const at = (moment: string) => (x: string) => sql`CAST(${column(x, moment)} AS TEXT)`

export const merge: Entity = {
  name: 'OrganizationMerge',
  columns: {},
  relations: { organization: one('Organization', 'organizationId') },
  filters: mergeFilters,
  orders: {
    MERGED_AT: { type: 'text', description: 'When they were merged.', of: at('mergedAt') },
    NAME: { type: 'text', description: 'Their names when they were merged.', of: (x) => column(x, 'name') },
  },
  facets: {},
}

/** Merges are known by the id that was given up. */
export const allMerges: Link = {
  from: (x) =>
    sql`(SELECT "identity" AS "id", "name", "organizationId", "evidence", "mergedAt" FROM "OrganizationMerge") ${name(x)}`,
  where: () => sql`1 = 1`,
}

export const failure: Entity = {
  name: 'IngestFailure',
  columns: {},
  relations: {},
  filters: failureFilters,
  orders: {
    FAILED_AT: { type: 'text', description: 'When they failed last.', of: at('failedAt') },
    NAME: { type: 'text', description: 'What was to be ingested.', of: (x) => column(x, 'name') },
  },
  facets: { codes: { description: 'By the code of the reason.', of: (x) => column(x, 'code') } },
}
