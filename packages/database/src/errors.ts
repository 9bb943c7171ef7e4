/** What kept the database from being used; each message is one line that says what to do. */
export type DatabaseErrorCode =
  | 'BAD_URL'
  | 'UNWRITABLE'
  | 'UNREACHABLE'
  | 'NOT_A_DATABASE'
  | 'MIGRATION_CHANGED'
  | 'NEWER_DATABASE'

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
