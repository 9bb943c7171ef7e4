import { is, toOne } from '../conditions.js'
import type { Filters } from '../entity.js'

export const mergeFilters: Filters = {
  mergedId: is({ id: 'Organization' }, 'id', 'Id that the merged organization has by itself.'),
  name: is('text', 'name', 'Its name when it was merged.'),
  mergedAt: is('dateTime', 'mergedAt', 'When it was merged.'),
  organization: toOne('Organization', 'organizationId', 'The organization that it was merged into.'),
}

export const failureFilters: Filters = {
  name: is('text', 'name', 'What was to be ingested: a path, or the name given with the text.'),
  code: is('text', 'code', 'Code of the reason.'),
  failedAt: is('dateTime', 'failedAt', 'When it failed last.'),
}
