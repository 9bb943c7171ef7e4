import type { InputRef } from '@pothos/core'
import type { Entity } from '../../read/entity.js'
import type { SortTerm } from '../../read/order.js'
import { builder } from '../builder.js'

const Direction = builder.enumType('OrderDirection', {
  description: 'Which end comes first.',
  values: { ASC: { description: 'Least first.' }, DESC: { description: 'Greatest first.' } } as const,
})

export const Nulls = builder.enumType('NullsPlace', {
  description: 'Where rows or groups without a value for the sort key come.',
  values: {
    FIRST: { description: 'Before all others.' },
    LAST: { description: 'After all others.' },
  } as const,
})

const inputs = new Map<string, InputRef<SortTerm>>()

/** The argument of a direction; ascending by default. */
export const WHICH_END = {
  type: Direction,
  required: true,
  defaultValue: 'ASC',
  description: 'Which end comes first.',
} as const

/** Input `TypeOrder`: one of the type's sort keys and a direction. */
export function orderInput({ name, orders }: Entity): InputRef<SortTerm> {
  const known = inputs.get(name)
  if (known) return known
  const Field = builder.enumType(`${name}OrderField`, {
    description: `What connections of ${name} can be ordered by.`,
    values: Object.fromEntries(
      Object.entries(orders).map(([field, { description }]) => [field, { description, value: field }]),
    ),
  })
  const input = builder.inputRef<SortTerm>(`${name}Order`).implement({
    description: 'A sort key and its direction. Ties are always broken by the id, so every order is unique.',
    fields: (t) => ({
      field: t.field({ type: Field, required: true, description: 'The sort key.' }),
      direction: t.field(WHICH_END),
      nulls: t.field({
        type: Nulls,
        description:
          'Where rows without a value come. By default first when ascending and last when descending; the other way costs a sort of all rows.',
      }),
    }),
  }) as InputRef<SortTerm>
  inputs.set(name, input)
  return input
}
