import { is, tallied } from '../conditions.js'
import type { Filters } from '../entity.js'

/** What rows have of their document on themselves: no other table has to be looked at. */
export const filtersOfDocument: Filters = {
  publishedOn: is('dateOrNone', 'publishedOn', 'The day of the issue.'),
  newspaper: tallied('newspaper', 'The name of the newspaper.'),
}
