import type { NodeType } from '../global-id.js'
import type { SortKeys } from './order.js'
import type { Sql } from './sql.js'

/** The tables that the API reads rows of; each is called as its GraphQL type is. */
export type EntityName =
  | 'Document'
  | 'Article'
  | 'Organization'
  | 'Metric'
  | 'Mention'
  | 'Author'
  | 'Caption'
  | 'OrganizationName'
  | 'OrganizationMerge'
  | 'IngestFailure'

export type EnumName = 'AuthorRole' | 'OrganizationType' | 'Dimension' | 'Qualifier' | 'Change'

/** What a filter compares: it decides the operators and how values are stored. */
export type ValueKind =
  | 'text'
  | 'int'
  /** How many rows hang on one: counted for each row that is looked at. */
  | 'count'
  | 'float'
  | 'decimal'
  /** A decimal's key that is empty where there is none, so that an order by it has no nulls. */
  | 'decimalOrNone'
  /** The name of a unit: never one with 万 or 亿. */
  | 'unit'
  /** One that others convert into. */
  | 'baseUnit'
  | 'date'
  /** A date that is empty where there is none. */
  | 'dateOrNone'
  | 'dateTime'
  | { enum: EnumName }
  | { id: NodeType }

/** All that reads need to know of a table, as data: what it has, how it hangs together, how it is ordered and counted. */
export interface Entity {
  readonly name: EntityName
  /** Columns that are more than a column of that name: JSON, or made of others. */
  readonly columns: Readonly<Record<string, Column>>
  readonly relations: Readonly<Record<string, Relation>>
  readonly filters: Filters
  readonly orders: SortKeys
  readonly facets: Readonly<Record<string, FacetKey>>
  /** By which times rows are counted, the first by default. */
  readonly times?: Readonly<Record<string, Time>>
}

export type Column = 'json' | ((alias: string) => Sql)

/** Rows that come with a row: the one that a column points to, or the few that it owns, in their order. */
export type Relation =
  | { readonly kind: 'one'; readonly to: EntityName; readonly key: string }
  | { readonly kind: 'owned'; readonly to: EntityName; readonly key: string; readonly order: string }

export function one(to: EntityName, key: string): Relation {
  return { kind: 'one', to, key }
}

/** @param key the owned row's column that names its owner; @param order columns as in ORDER BY */
export function owned(to: EntityName, key: string, order = '"position"'): Relation {
  return { kind: 'owned', to, key, order }
}

export interface AmountColumns {
  readonly dimension: Sql
  readonly unit: Sql
  readonly valueKey: Sql
  readonly normalizedUnit: Sql
  readonly normalizedKey: Sql
}

/** The fields of one entity's `where`: `filters/` has them. */
export type Filters = Readonly<Record<string, Condition>>

/** One field of a filter. */
export type Condition = { readonly description: string } & (
  | {
      readonly on: 'value'
      readonly kind: ValueKind
      readonly of: (alias: string) => Sql
      /** Whether the search index has the text, under the id of its row. */
      readonly searched?: boolean
      /** The column of its entry there that has it, where that is one that is short. */
      readonly searchedIn?: 'title'
      /** Whether it is long and no index has it: rows that name its row are found from that, so that it is read once for them all. */
      readonly readOnce?: boolean
      /** Whether an index finds the few rows that have one value. */
      readonly rare?: boolean
      /** The column that it is, where writes count its values: see `talliedColumns`. */
      readonly tallied?: string
    }
  /** An amount in a unit of the caller's; `of` gives the columns that it is compared with. */
  | { readonly on: 'amount'; readonly of: (alias: string) => AmountColumns }
  | {
      readonly on: 'one'
      readonly to: EntityName
      readonly key: (alias: string) => Sql
      /** Whether many rows name the same one, and an index finds them from it. */
      readonly shared?: boolean
    }
  | {
      readonly on: 'many'
      readonly to: EntityName
      readonly link: (outer: string, inner: string) => Sql
      /** Their column that names the row above, where one does. */
      readonly key?: string
      /** Their text that the search index has under the id of the row above. */
      readonly searched?: string
      /** The columns of mentions that name the row above and them, where mentions relate the two. */
      readonly mentions?: { readonly ours: string; readonly theirs: string }
    }
)

/** The first and the last day of a row's time, as ISO 8601; null or empty where they are unknown. */
export interface Time {
  readonly description: string
  readonly from: (alias: string) => Sql
  readonly to: (alias: string) => Sql
  /** What it is made of, where writes count rows by that: see `talliedColumns`. */
  readonly tallied?: string
}

/** What rows can be counted by. */
export interface FacetKey {
  readonly description: string
  /** The bucket of the row named `alias`, as text or null. */
  readonly of: (alias: string) => Sql
  /** A join with what a row may have several of, each of which it counts for. */
  readonly through?: (alias: string) => Sql
  /** What it is made of, where writes count rows by that: counts of all rows are ready then. */
  readonly tallied?: string
  /** The columns that it is made of, where metrics are added up by those: see `summedMetrics`. */
  readonly columns?: readonly string[]
  /** Rows of "value" and "count" that make up the counts of all rows, where other tables keep them. */
  readonly ofAll?: Sql
}

/** How the rows of a list hang on the row that they are listed for. */
export interface Link {
  /** FROM clause of the rows, which go by `alias`; `parent` is the row that they are listed for. */
  readonly from: (alias: string, parent: string) => Sql
  /** The part of it that tells by itself which rows there are, as "node", and what they share: then only a page's rows are read. */
  readonly nodes?: (alias: string, parent: string) => Sql
  readonly where: (alias: string, parent: string) => Sql
  /** The column of the row above that says how many they are, where it has one. */
  readonly counted?: string
  /** What edges say about parent and row together. `shared` is a number that pages can be ordered by as SHARED. */
  readonly shared?: (alias: string) => Sql
  /** By which surfaces parent and row are connected: a subselect of the column "surface", the commonest first. */
  readonly surfaces?: (alias: string, parent: string) => Sql
}
