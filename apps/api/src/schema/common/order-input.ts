import type { InputRef } from '@pothos/core'
import type { SortKey, SortTerm } from '../../data/order.js'
import { builder } from '../builder.js'

const Direction = builder.enumType('OrderDirection', {
  description: 'Which end comes first.',
  values: { ASC: { description: 'Least first.' }, DESC: { description: 'Greatest first.' } } as const,
})

/** Input `TypeOrder`: one of the type's sort keys and a direction. */
export function orderInput(type: string, keys: Readonly<Record<string, SortKey>>): InputRef<SortTerm> {
  const Field = builder.enumType(`${type}OrderField`, {
    description: `What connections of ${type} can be ordered by.`,
    values: Object.fromEntries(
      Object.entries(keys).map(([field, { description }]) => [field, { description, value: field }]),
    ),
  })
  return builder.inputRef<SortTerm>(`${type}Order`).implement({
    description: 'A sort key and its direction. Ties are always broken by the id, so every order is unique.',
    fields: (t) => ({
      field: t.field({ type: Field, required: true, description: 'The sort key.' }),
      direction: t.field({
        type: Direction,
        required: true,
        defaultValue: 'ASC',
        description: 'Which end comes first.',
      }),
    }),
  }) as InputRef<SortTerm>
}
