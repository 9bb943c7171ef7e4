import { countHits, type SearchHit, type SearchQuery, searchEntries } from '@baobiao/database'
import type { GraphQLResolveInfo } from 'graphql'
import { badInput } from '../../errors.js'
import { checkedText } from '../../read/compile/values.js'
import { idsWhere } from '../../read/compile/where.js'
import { type CursorList, type CursorValues, encodeCursor } from '../../read/cursor.js'
import type { Entity } from '../../read/entity.js'
import { amongIds, foundList } from '../../read/found.js'
import type { List } from '../../read/list.js'
import { type PageRequest, pageRequest } from '../../read/page.js'
import type { Reads } from '../../read/reads.js'
import type { ListArguments, ListSource } from '../../read/select.js'

interface SearchArguments extends ListArguments {
  readonly query: string
}

/** A hit with its place in the order that was asked for. */
export interface Found extends SearchHit {
  readonly place: string
}

interface FoundPage {
  readonly found: readonly Found[]
  readonly pageInfo: List['pageInfo']
}

/** A search that reads only what is asked of it: by rank, or in an order of the caller's. */
export class Search {
  readonly #query: SearchQuery
  /** The hits by their rank, and which of them are asked for. */
  readonly #ranked: CursorList
  readonly #request: PageRequest | null
  #page: Promise<FoundPage> | null = null

  /** @throws GraphQLError BAD_FILTER, BAD_PAGE, BAD_CURSOR */
  constructor(
    private readonly reads: Reads,
    private readonly entity: Entity,
    private readonly args: SearchArguments,
  ) {
    const within = idsWhere(entity, args.where)
    this.#query = {
      kind: entity.name.toLowerCase() as SearchQuery['kind'],
      query: checkedText(args.query, ['query']),
      ...(within && { within }),
    }
    this.#ranked = {
      signature: `${entity.name} found by ${args.query}`,
      types: ['number', 'text', 'text'],
    }
    this.#request = args.orderBy?.length ? null : pageRequest(args, this.#ranked)
  }

  /** @throws GraphQLError BAD_PAGE, BAD_CURSOR, BAD_ORDER, BAD_FILTER */
  page(): Promise<FoundPage> {
    this.#page ??= usable(() => (this.#request ? this.#byRank(this.#request) : this.#inOrder()))
    return this.#page
  }

  totalCount(): Promise<number> {
    return usable(() => countHits(this.reads.database, this.#query, this.reads.signal))
  }

  /** All that was found, as a list whose rows can be ordered and counted. */
  list(): ListSource {
    const { kind, query } = this.#query
    return foundList(this.reads.database, this.entity, { kind, query }, this.args.where)
  }

  /** @throws GraphQLError BAD_FILTER */
  facets(info: GraphQLResolveInfo): Promise<List> {
    return usable(async () => this.reads.list(info, this.list()))
  }

  async #byRank({ size, backward, after, before }: PageRequest): Promise<FoundPage> {
    const all = await searchEntries(
      this.reads.database,
      {
        ...this.#query,
        first: size + 1,
        fromEnd: backward,
        ...(after && { after: cursorOf(after) }),
        ...(before && { before: cursorOf(before) }),
      },
      this.reads.signal,
    )
    const more = all.length > size
    const found = (backward ? all.slice(-size) : all.slice(0, size)).map((hit) => ({
      ...hit,
      place: encodeCursor(this.#ranked, [hit.cursor.rank, hit.cursor.sort, hit.cursor.id]),
    }))
    return {
      found,
      pageInfo: {
        hasNextPage: backward ? before !== null : more,
        hasPreviousPage: backward ? more : after !== null,
        startCursor: found[0]?.place ?? null,
        endCursor: found.at(-1)?.place ?? null,
      },
    }
  }

  async #inOrder(): Promise<FoundPage> {
    const { where: _, ...args } = this.args
    const list = await this.reads.ids(this.list(), args)
    const ids = list.rows.map(({ id }) => id)
    const hits =
      ids.length === 0
        ? []
        : await searchEntries(
            this.reads.database,
            { ...this.#query, within: amongIds(this.entity, ids), first: ids.length },
            this.reads.signal,
          )
    const byId = new Map(hits.map((hit) => [hit.id, hit]))
    return {
      found: list.rows.flatMap((row) => {
        const hit = byId.get(row.id)
        return hit ? [{ ...hit, place: list.cursorOf(row) }] : []
      }),
      pageInfo: list.pageInfo,
    }
  }
}

function cursorOf([rank, sort, id]: CursorValues) {
  return { rank: Number(rank), sort: String(sort), id: String(id) }
}

async function usable<Value>(search: () => Promise<Value>): Promise<Value> {
  try {
    return await search()
  } catch (error) {
    if (error instanceof RangeError) throw badInput('BAD_FILTER', error.message, ['query'])
    throw error
  }
}
