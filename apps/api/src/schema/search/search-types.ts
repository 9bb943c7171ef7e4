import type { SearchField } from '@baobiao/database'
import type { ObjectRef } from '@pothos/core'
import { entityOf } from '../../read/entities/entities.js'
import { builder, type Types } from '../builder.js'
import type { NodeRef } from '../common/connection-types.js'
import { facetsType } from '../common/facets.js'
import { found } from '../common/rows.js'
import { HighlightedText } from './highlighted-text.js'
import type { Found, Search } from './search.js'

const SearchFieldEnum = builder.enumType('SearchField', {
  description: 'Where a search found its words.',
  values: {
    TITLE: { value: 'title', description: 'In the headline, the canonical name or the indicator.' },
    ORGANIZATIONS: { value: 'organizations', description: "In the organizations' names." },
    INDICATORS: { value: 'indicators', description: 'In what the metrics count or measure.' },
    BODY: { value: 'body', description: 'In the body, or the sentence.' },
  } satisfies Record<Uppercase<SearchField>, { value: SearchField; description: string }>,
})

/** What looking through the index costs. */
export const SEARCH_COST = 50

export type SearchedType = 'Article' | 'Organization' | 'Metric'

/** Makes `TypeSearchConnection` and `TypeSearchEdge`. */
export function searchTypes(type: SearchedType, node: NodeRef): ObjectRef<Types, Search> {
  const edge = builder.objectRef<Found>(`${type}SearchEdge`).implement({
    description: `One ${type} that a search found.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Place of this edge in the order: pass it as `after` or `before`.',
        resolve: ({ place }) => place,
      }),
      node: t.field({
        type: node,
        description: `The ${type}.`,
        resolve: async ({ id }, _args, { reads }, info) => found(await reads.rows(info, type)(id)),
      }),
      rank: t.int({
        description: 'How well it fits; compare within one search.',
        resolve: ({ cursor }) => cursor.rank,
      }),
      matched: t.field({
        type: [SearchFieldEnum],
        description: 'Where the words were found, the weightiest first.',
        resolve: ({ matched }) => [...matched],
      }),
      title: t.field({
        type: HighlightedText,
        nullable: true,
        description: 'Its headline, canonical name or indicator, marked.',
        resolve: ({ title }) => title,
      }),
      snippet: t.field({
        type: HighlightedText,
        description:
          'Words around the first place in the body or sentence, or the name that was found, marked; `…` where a sentence is cut.',
        resolve: ({ snippet }) => snippet,
      }),
    }),
  })
  return builder.objectRef<Search>(`${type}SearchConnection`).implement({
    description: `A page of ${type}s that a search found, the best first unless another order is asked for.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'What was found on this page, each with its cursor, rank and snippets.',
        resolve: async (search) => [...(await search.page()).found],
      }),
      nodes: t.field({
        type: [node],
        description: 'What was found on this page, without cursors, ranks and snippets.',
        resolve: async (search, _, { reads }, info) => {
          const load = reads.rows(info, type)
          const page = await search.page()
          return (await Promise.all(page.found.map(({ id }) => load(id)))).map((row) => found(row))
        },
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page lies.',
        resolve: async (search) => (await search.page()).pageInfo,
      }),
      facets: t.field({
        type: facetsType(entityOf(type)),
        description: 'How many of all that was found, on every page of the list, have each value of a field.',
        complexity: SEARCH_COST,
        resolve: (search, _args, _context, info) => search.facets(info),
      }),
      totalCount: t.int({
        description: 'How many were found in all. Counted only when asked for.',
        resolve: (search) => search.totalCount(),
      }),
    }),
  })
}
