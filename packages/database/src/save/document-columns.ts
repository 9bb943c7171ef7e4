import type { PageWarning } from '@baobiao/parser'
import type { Prisma } from '../generated/sqlite/client.js'
import { writtenColumn } from './written-column.js'

export interface KnownFacts {
  readonly newspaper?: string
  /** ISO 8601 date. */
  readonly publishedOn?: string
  readonly pageNumber?: string
}

/** Who says what of the issue that a document belongs to: outright, and by its path. */
export interface DocumentFacts {
  readonly told: KnownFacts
  readonly named: KnownFacts
}

export const NO_FACTS: DocumentFacts = { told: {}, named: {} }

/** Facts as their column holds them. */
export function factsOfColumn(column: Prisma.JsonValue): DocumentFacts {
  return column === null ? NO_FACTS : writtenColumn(column)
}

export function sameFacts(a: DocumentFacts, b: DocumentFacts): boolean {
  return canonical(a) === canonical(b)
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
function canonical({ told, named }: DocumentFacts): string {
  return JSON.stringify(
    [told, named].map(({ newspaper, publishedOn, pageNumber }) => [newspaper, publishedOn, pageNumber]),
  )
}

/** Warnings as their column holds them. */
export function warningsOfColumn(column: Prisma.JsonValue): readonly PageWarning[] {
  return column === null ? [] : writtenColumn(column)
}
