import { type ShownLine, unpackLines } from '@baobiao/documents'
import type { Reads } from './reads.js'
import { oneOf, sql } from './sql.js'

/** Where a document's lines are printed, on which page of its file. */
export interface PrintedLines {
  readonly page: number
  readonly lines: readonly ShownLine[]
}

interface GeometryRow {
  readonly documentId: string
  readonly filePage: number | null
  readonly lines: string
}

/** A document's lines, or null where its source does not tell: one statement a request, however many spans ask. */
export function printedLines(reads: Reads, documentId: string): Promise<PrintedLines | null> {
  return reads.batched('printed lines', documentId, async (ids) => {
    const rows = await reads.rowsOf<GeometryRow>(
      ['documentId', 'filePage', 'lines'],
      sql`SELECT g."documentId", d."filePage", g."lines" FROM "PageGeometry" g
        JOIN "Document" d ON d."id" = g."documentId" WHERE ${oneOf(sql`g."documentId"`, ids)}`,
    )
    const byId = new Map(
      rows.map((row) => [row.documentId, { page: row.filePage ?? 1, lines: unpackLines(row.lines) }]),
    )
    return ids.map((id) => byId.get(id) ?? null)
  })
}
