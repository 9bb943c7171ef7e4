/** A run of the decoded source: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}
