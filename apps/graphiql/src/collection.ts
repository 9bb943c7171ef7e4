export type Language = 'en' | 'zh'

/** A text in both languages of the page. */
export type Text = Readonly<Record<Language, string>>

export interface Operation {
  readonly name: string
  readonly title: Text
  readonly kind: 'query' | 'mutation' | 'subscription'
  /** What the operation is for: its first comment. */
  readonly description: string
  readonly text: string
  /** An example, for operations that need variables. */
  readonly variables?: Readonly<Record<string, unknown>>
  /** What may be sent instead of the text. */
  readonly hash: string
}

/** The published operations of one purpose. */
export interface Group {
  readonly title: Text
  readonly operations: readonly Operation[]
}

/** The API's published operations, in groups; the first of the first group is the friendliest. */
export async function fetchCollection(): Promise<readonly Group[]> {
  const response = await fetch('/graphiql/operations.json')
  return response.ok ? ((await response.json()) as Group[]) : []
}
