import type { ObjectRef } from '@pothos/core'
import type { Entity } from '../../read/entity.js'
import type { Bucket, List } from '../../read/list.js'
import { checkedSize, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../read/page.js'
import { builder, type Types } from '../builder.js'
import { FACET_COST } from './connection-cost.js'
import { part } from './reads.js'

const FacetBucket = builder.objectRef<Bucket>('FacetBucket').implement({
  description: 'How many rows of a connection share one value.',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description: 'The value, written as filters take it; null for rows without one.',
    }),
    count: t.exposeInt('count', { description: 'Rows that have it.' }),
  }),
})

const facetTypes = new Map<string, ObjectRef<Types, List>>()

/** Makes `TypeFacets`, once for all lists of a type. */
export function facetsType(entity: Entity): ObjectRef<Types, List> {
  const known = facetTypes.get(entity.name)
  if (known) return known
  const ref = builder.objectRef<List>(`${entity.name}Facets`).implement({
    description: `Counts of ${entity.name}s that respect the connection's filter, commonest first.`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(entity.facets).map(([field, { description }]) => [
          field,
          t.field({
            type: [FacetBucket],
            description,
            args: {
              first: t.arg.int({
                required: true,
                defaultValue: DEFAULT_PAGE_SIZE,
                description: `Buckets, from 1 to ${MAX_PAGE_SIZE}.`,
              }),
            },
            complexity: { field: FACET_COST, multiplier: 1 },
            extensions: part({ facet: field }),
            resolve: (list, { first }) => list.facet(field, checkedSize(first)),
          }),
        ]),
      ),
  })
  facetTypes.set(entity.name, ref)
  return ref
}
