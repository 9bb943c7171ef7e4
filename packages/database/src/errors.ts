/** What kept the database from being used; each message is one line that says what to do. */
export type DatabaseErrorCode =
  | 'BAD_URL'
  | 'UNWRITABLE'
  | 'UNREACHABLE'
  | 'REFUSED'
  | 'NOT_A_DATABASE'
  | 'MIGRATION_CHANGED'
  | 'NEWER_DATABASE'
  | 'FULL'
  | 'LOST'
  | 'TOO_LARGE'

export class DatabaseError extends Error {
  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'DatabaseError'
  }
}

/** Said where work stops in the middle: no half document is left, so the same command goes on where it stopped. */
export const GO_ON = 'then run the same command again: what was saved is kept'
