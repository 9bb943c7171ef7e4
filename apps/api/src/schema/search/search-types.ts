import type { SearchField, SearchHit } from '@baobiao/database'
import type { ObjectRef } from '@pothos/core'
import { builder, type Types } from '../builder.js'
import { found, type NodeRef } from '../common/connection-types.js'
import { HighlightedText } from './highlighted-text.js'
import type { Search } from './search.js'

const SearchFieldEnum = builder.enumType('SearchField', {
  description: 'Where a search found its words.',
  values: {
    TITLE: { value: 'title', description: 'In the headline, the canonical name or the indicator.' },
    ORGANIZATIONS: { value: 'organizations', description: "In the organizations' names." },
    INDICATORS: { value: 'indicators', description: 'In what the metrics count or measure.' },
    BODY: { value: 'body', description: 'In the body, or the sentence.' },
  } satisfies Record<Uppercase<SearchField>, { value: SearchField; description: string }>,
})

interface Edge extends SearchHit {
  readonly search: Search
}

export type SearchedType = 'Article' | 'Organization' | 'Metric'

/** Makes `TypeSearchConnection` and `TypeSearchEdge`. */
export function searchTypes(type: SearchedType, node: NodeRef): ObjectRef<Types, Search> {
  const edge = builder.objectRef<Edge>(`${type}SearchEdge`).implement({
    description: `One ${type} that a search found.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Place of this edge in the order: pass it as `after`.',
        resolve: ({ search, cursor }) => search.cursorOf(cursor),
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
          'Words around the first place in the body or sentence, or the name that was found, marked.',
        resolve: ({ snippet }) => snippet,
      }),
    }),
  })
  return builder.objectRef<Search>(`${type}SearchConnection`).implement({
    description: `A page of ${type}s that a search found, the best first.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The page with cursors, ranks and snippets.',
        resolve: async (search) => (await search.page()).hits.map((hit) => ({ ...hit, search })),
      }),
      nodes: t.field({
        type: [node],
        description: 'The page without.',
        resolve: async (search, _, { reads }, info) => {
          const load = reads.rows(info, type)
          const { hits } = await search.page()
          return (await Promise.all(hits.map(({ id }) => load(id)))).map((row) => found(row))
        },
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page lies.',
        resolve: (search) => search.pageInfo(),
      }),
      totalCount: t.int({
        description: 'How many were found in all. Counted only when asked for.',
        resolve: (search) => search.totalCount(),
      }),
    }),
  })
}
