import { copyFileSync, existsSync } from 'node:fs'

/**
 * Copies an SQLite database that nobody writes to, with what its log holds.
 *
 * @param from path of the database
 * @param to path of the copy
 */
export function copySqlite(from: string, to: string): void {
  for (const part of ['', '-wal']) if (existsSync(from + part)) copyFileSync(from + part, to + part)
}
