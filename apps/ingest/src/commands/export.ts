import { type Database, EXPORT_COLUMNS, type ExportKind, exportArchive, exportRows } from '@baobiao/database'
import { stringify } from 'csv-stringify/sync'
import { DONE } from '../exit-codes.js'
import { print } from '../report/output.js'

interface ExportOptions {
  readonly format: 'jsonl' | 'csv'
  readonly bom?: boolean
}

/** Streams what is stored to standard output: the whole archive, or a table of one kind. */
export async function exportStored(
  database: Database,
  kind: ExportKind | 'archive',
  { format, bom }: ExportOptions,
): Promise<number> {
  const rows: AsyncIterable<object> =
    kind === 'archive' ? exportArchive(database) : asInApi(kind, exportRows(database, kind))
  if (bom) await print('\uFEFF')
  if (format === 'csv' && kind !== 'archive') {
    const columns = [...EXPORT_COLUMNS[kind]]
    await print(stringify([], { header: true, columns }))
    for await (const row of rows) await print(stringify([row], { columns, cast: CAST }))
  } else for await (const row of rows) await print(`${JSON.stringify(row)}\n`)
  return DONE
}

/** Lists and spans are JSON in their cell. */
const CAST = { object: (value: object) => JSON.stringify(value) }

const TYPES = { articles: 'Article', organizations: 'Organization', metrics: 'Metric' } as const
const REFERENCES = { documentId: 'Document', articleId: 'Article', organizationId: 'Organization' } as const
/** Columns whose values are members of the API's enums. */
const WORDS = new Set(['dimension', 'qualifier', 'change', 'role', 'kind'])

/** Ids and words as the API gives them, so that rows join its answers and its own tables. */
async function* asInApi(kind: ExportKind, rows: AsyncIterable<{ id?: unknown }>): AsyncGenerator<object> {
  for await (const { id, ...row } of rows) yield { id: `${TYPES[kind]}:${id}`, ...valuesInApi(row) }
}

function valuesInApi(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, valueInApi(name, value)]))
}

function valueInApi(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (isObject(item) ? valuesInApi(item) : item))
  if (typeof value !== 'string') return value
  if (WORDS.has(name)) return wordInApi(value)
  const type = REFERENCES[name as keyof typeof REFERENCES]
  return type ? `${type}:${value}` : value
}

/** AT_LEAST is what the parser calls `atLeast`. */
const wordInApi = (word: string): string => word.replace(/[A-Z]/g, '_$&').toUpperCase()

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
