import { encodeCursor } from './cursor.js'
import type { Entity } from './entity.js'
import { facetKey, type ListSelection, type RowSelection, timelineKey } from './selection.js'
import { pointsWithoutGaps, type TimelinePoint, type TimelineRequest } from './timeline.js'

/** A row as the statement gave it: the columns that were asked for, and what hangs on it under keys of its own. */
export interface Row extends Record<string, unknown> {
  readonly id: string
}

export interface Bucket {
  readonly value: string | null
  readonly count: number
}

interface ListData extends Record<string, unknown> {
  readonly page?: Row[]
  readonly count?: number
}

/** A row of a page, with what the page says about it. */
export interface Edge {
  readonly row: Row
  readonly list: List
}

/** What a statement gave of a list. */
export class List {
  readonly #selection: ListSelection
  readonly #data: ListData
  readonly rows: readonly Row[]
  /** Rows of the page and of all that hangs on them. */
  readonly weight: number
  readonly #more: boolean

  /** @param data its rows, where nothing else was asked for */
  constructor(selection: ListSelection, data: ListData | Row[]) {
    const { size, backward } = selection.request
    const rows = Array.isArray(data) ? data : (data.page ?? [])
    this.#selection = selection
    this.#data = Array.isArray(data) ? {} : data
    this.#more = rows.length > size
    const kept = this.#more ? rows.slice(0, size) : rows
    this.rows = backward ? kept.reverse() : kept
    this.weight = selection.page ? decodeRows(selection.page, this.rows) : 0
  }

  get entity(): Entity {
    return this.#selection.entity
  }

  get edges(): readonly Edge[] {
    return this.rows.map((row) => ({ row, list: this }))
  }

  get pageInfo() {
    const { backward, before, after } = this.#selection.request
    const [first, last] = [this.rows[0], this.rows.at(-1)]
    return {
      hasNextPage: backward ? before !== null : this.#more,
      hasPreviousPage: backward ? this.#more : after !== null,
      startCursor: first ? this.cursorOf(first) : null,
      endCursor: last ? this.cursorOf(last) : null,
    }
  }

  cursorOf(row: Row): string {
    const { order } = this.#selection
    const keys = order.terms.map((_, index) => row[`:k${index}`] as string | number)
    return encodeCursor(order, [...keys, row.id])
  }

  get totalCount(): number {
    return this.#data.count ?? 0
  }

  facet(field: string, size: number): readonly Bucket[] {
    return this.#data[facetKey(field, size)] as readonly Bucket[]
  }

  timeline(request: TimelineRequest): readonly TimelinePoint[] {
    return pointsWithoutGaps(this.#data[timelineKey(request)] as readonly TimelinePoint[], request)
  }
}

/**
 * Makes what hangs on rows what resolvers take: lists, and rows that are decoded themselves.
 *
 * @returns how many rows there are, with all that hang on them
 */
export function decodeRows(
  { relations, lists }: RowSelection,
  rows: readonly Record<string, unknown>[],
): number {
  let weight = rows.length
  for (const [key, { rows: inner }] of relations)
    for (const row of rows) weight += decodeHanging(inner, row[key])
  for (const [key, list] of lists)
    for (const row of rows) {
      const hanging = list instanceof Error ? list : new List(list, row[key] as ListData | Row[])
      row[key] = hanging
      if (hanging instanceof List) weight += hanging.weight
    }
  return weight
}

function decodeHanging(selection: RowSelection, hanging: unknown): number {
  if (hanging == null) return 0
  const rows = Array.isArray(hanging) ? hanging : [hanging]
  const isPlain = selection.relations.size === 0 && selection.lists.size === 0
  return isPlain ? rows.length : decodeRows(selection, rows)
}
