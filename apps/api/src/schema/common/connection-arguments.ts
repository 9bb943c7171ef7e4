import type { ArgBuilder, InputFieldMap } from '@pothos/core'
import type { Entity } from '../../read/entity.js'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../read/page.js'
import type { Types } from '../builder.js'
import { orderInput } from './order-input.js'
import { whereInput } from './where-input.js'

/** The arguments of every connection. */
export function connectionArguments(entity: Entity) {
  return (t: ArgBuilder<Types>) =>
    ({
      first: t.int({
        description: `Size of the page from the start, 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} by default.`,
      }),
      after: t.string({ description: 'Only what comes after this cursor.' }),
      last: t.int({ description: `Size of the page from the end, 1 to ${MAX_PAGE_SIZE}.` }),
      before: t.string({ description: 'Only what comes before this cursor.' }),
      where: t({ type: whereInput(entity.name), description: 'Which ones; all by default.' }),
      orderBy: t({ type: [orderInput(entity)], description: 'In which order; the first key counts most.' }),
    }) satisfies InputFieldMap
}
