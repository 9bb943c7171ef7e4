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
    kind === 'archive' ? exportArchive(database) : withGlobalIds(kind, exportRows(database, kind))
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

/** Ids as the API gives them, so that rows join its answers. */
async function* withGlobalIds(
  kind: ExportKind,
  rows: AsyncIterable<{ id?: unknown }>,
): AsyncGenerator<object> {
  for await (const { id, ...row } of rows) yield { id: `${TYPES[kind]}:${id}`, ...globalReferences(row) }
}

function globalReferences(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => {
      const type = REFERENCES[name as keyof typeof REFERENCES]
      if (Array.isArray(value))
        return [name, value.map((item: unknown) => (isObject(item) ? globalReferences(item) : item))]
      return [name, type && typeof value === 'string' ? `${type}:${value}` : value]
    }),
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
