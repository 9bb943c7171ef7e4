import { type Database, type ExportKind, exportArchive, exportRows } from '@baobiao/database'
import { stringify } from 'csv-stringify/sync'
import { DONE } from '../exit-codes.js'
import { print } from '../report/output.js'

export interface ExportOptions {
  readonly format: 'jsonl' | 'csv'
}

/** Streams what is stored to standard output: the whole archive, or a table of one kind. */
export async function exportStored(
  database: Database,
  kind: ExportKind | 'archive',
  { format }: ExportOptions,
): Promise<number> {
  const rows: AsyncIterable<object> =
    kind === 'archive' ? exportArchive(database) : exportRows(database, kind)
  let header = format === 'csv'
  for await (const row of rows) {
    await print(format === 'csv' ? stringify([row], { header, cast: CAST }) : `${JSON.stringify(row)}\n`)
    header = false
  }
  return DONE
}

/** Lists and spans are JSON in their cell. */
const CAST = { object: (value: object) => JSON.stringify(value) }
