import {
  countHits,
  type SearchCursor,
  type SearchHit,
  type SearchQuery,
  searchEntries,
} from '@baobiao/database'
import { badInput } from '../../graphql/errors.js'
import { checkedText } from '../../read/compile/values.js'
import { idsWhere } from '../../read/compile/where.js'
import { type CursorList, encodeCursor } from '../../read/cursor.js'
import type { Entity } from '../../read/entity.js'
import { type PageRequest, pageRequest } from '../../read/page.js'
import type { Reads } from '../../read/reads.js'

export interface SearchArguments {
  readonly query: string
  readonly where?: unknown
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A search that reads only what is asked of it. */
export class Search {
  readonly #query: SearchQuery
  readonly #hits: CursorList
  readonly #request: PageRequest
  #page: Promise<SearchHit[]> | null = null

  /** @throws GraphQLError BAD_PAGE, BAD_CURSOR, BAD_FILTER */
  constructor(
    private readonly reads: Reads,
    entity: Entity,
    { query, where, first, after }: SearchArguments,
  ) {
    const within = idsWhere(entity, where)
    this.#query = {
      kind: entity.name.toLowerCase() as SearchQuery['kind'],
      query: checkedText(query, ['query']),
      ...(within && { within }),
    }
    this.#hits = {
      signature: `${entity.name} found by ${query}`,
      types: ['number', 'text', 'text'],
    }
    this.#request = pageRequest({ first, after }, this.#hits)
  }

  /** The hits of the page, and whether more follow. */
  async page(): Promise<{ readonly hits: readonly SearchHit[]; readonly more: boolean }> {
    const { size, after } = this.#request
    this.#page ??= usable(
      searchEntries(
        this.reads.database,
        {
          ...this.#query,
          first: size + 1,
          ...(after && { after: { rank: Number(after[0]), sort: String(after[1]), id: String(after[2]) } }),
        },
        this.reads.signal,
      ),
    )
    const hits = await this.#page
    return { hits: hits.slice(0, size), more: hits.length > size }
  }

  async pageInfo() {
    const { hits, more } = await this.page()
    const [first, last] = [hits[0], hits.at(-1)]
    return {
      hasNextPage: more,
      hasPreviousPage: this.#request.after !== null,
      startCursor: first ? this.cursorOf(first.cursor) : null,
      endCursor: last ? this.cursorOf(last.cursor) : null,
    }
  }

  totalCount(): Promise<number> {
    return usable(countHits(this.reads.database, this.#query, this.reads.signal))
  }

  cursorOf({ rank, sort, id }: SearchCursor): string {
    return encodeCursor(this.#hits, [rank, sort, id])
  }
}

async function usable<Value>(search: Promise<Value>): Promise<Value> {
  try {
    return await search
  } catch (error) {
    if (error instanceof RangeError) throw badInput('BAD_FILTER', error.message, ['query'])
    throw error
  }
}
