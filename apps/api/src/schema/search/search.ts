import {
  countHits,
  type Database,
  type SearchCursor,
  type SearchHit,
  type SearchQuery,
  searchEntries,
} from '@baobiao/database'
import { encodeCursor, type Order } from '../../data/order.js'
import { type PageRequest, pageRequest } from '../../data/page.js'
import { all, name, type Sql, sql } from '../../data/sql.js'
import { badInput } from '../../graphql/errors.js'
import type { Entity } from '../common/entity.js'
import { checkedText } from '../common/filters.js'

export interface SearchArguments {
  readonly query: string
  readonly where?: unknown
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A search that reads only what is asked of it. */
export class Search {
  readonly #query: SearchQuery
  readonly #order: Order
  readonly #request: PageRequest
  #page: Promise<SearchHit[]> | null = null

  /** @throws GraphQLError BAD_PAGE, BAD_CURSOR, BAD_FILTER */
  constructor(
    private readonly database: Database,
    entity: Entity,
    { query, where, first, after }: SearchArguments,
  ) {
    const conditions = entity.where.compile(where, 'x')
    const within = sql`SELECT x."id" FROM ${name(entity.where.table)} x WHERE ${all(conditions)}`
    this.#query = {
      kind: entity.type.toLowerCase() as SearchQuery['kind'],
      query: checkedText(query, ['query']),
      ...(conditions.length > 0 && { within }),
    }
    this.#order = orderOf(entity, query)
    this.#request = pageRequest({ first, after }, this.#order)
  }

  /** The hits of the page, and whether more follow. */
  async page(): Promise<{ readonly hits: readonly SearchHit[]; readonly more: boolean }> {
    const { size, after } = this.#request
    this.#page ??= usable(
      searchEntries(this.database, {
        ...this.#query,
        first: size + 1,
        ...(after && { after: { rank: Number(after[0]), sort: String(after[1]), id: String(after[2]) } }),
      }),
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
    return usable(countHits(this.database, this.#query))
  }

  cursorOf({ rank, sort, id }: SearchCursor): string {
    return encodeCursor(this.#order, [rank, sort, id])
  }
}

function orderOf(entity: Entity, query: string): Order {
  const term = (field: string, type: 'number' | 'text') => ({
    field,
    direction: 'DESC' as const,
    key: { type, description: '', of: (): Sql => sql`NULL` },
  })
  return {
    signature: `${entity.type} found by ${query}`,
    terms: [term('RANK', 'number'), term('SORT', 'text')],
    idDirection: 'ASC',
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
