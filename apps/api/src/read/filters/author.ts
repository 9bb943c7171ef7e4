import { is, rare } from '../conditions.js'
import type { Filters } from '../entity.js'

export const authorFilters: Filters = {
  name: rare('name', 'The name.'),
  role: is({ enum: 'AuthorRole' }, 'role', 'The role.'),
}
