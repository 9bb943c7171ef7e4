import { stringify } from 'csv-stringify/sync'
import type { ExportedRow } from './read-pages.js'
import type { Table } from './tables.js'

export interface ExportFormat {
  readonly contentType: string
  /** What stands before the first row. */
  head(table: Table): string
  lines(table: Table, rows: readonly ExportedRow[]): string
}

export const FORMATS: Readonly<Record<string, ExportFormat>> = {
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    head: ({ columns }) => csv([Object.keys(columns)]),
    lines: ({ columns }, rows) =>
      csv(rows.map((row) => Object.values(columns).map((path) => cell(valueAt(row, path))))),
  },
  jsonl: {
    contentType: 'application/jsonl; charset=utf-8',
    head: () => '',
    lines: (_, rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  },
}

/** Lines end as RFC 4180 has it. */
const csv = (records: string[][]): string => stringify(records, { record_delimiter: '\r\n' })

function valueAt(row: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key] ?? null, row)
}

/** Lists are names, separated by a bar; what is absent is empty. */
function cell(value: unknown): string {
  if (Array.isArray(value)) return value.map(({ name }: { name: string }) => name).join('|')
  return value === null ? '' : String(value)
}
