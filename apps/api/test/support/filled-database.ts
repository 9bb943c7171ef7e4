import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openDatabase, type ParsedDocument, saveDocuments } from '@baobiao/database'
import { copySqlite } from '@baobiao/testing/copy-sqlite'

/** Makes a database, empty or as a copy of another, which nobody has open; returns its URL. */
type Create = (template?: string) => Promise<string>

interface Template {
  readonly documents: readonly ParsedDocument[]
  readonly url: Promise<string>
}

/** New databases of one engine: those that hold the same documents are filled once and copied. */
export function filledDatabases(create: Create): (documents: readonly ParsedDocument[]) => Promise<string> {
  const templates: Template[] = []
  return async (documents) => {
    let template = templates.find((one) => holdsSame(one.documents, documents))
    if (!template) {
      template = { documents, url: fill(create, documents) }
      templates.push(template)
    }
    return create(await template.url)
  }
}

function holdsSame(these: readonly ParsedDocument[], those: readonly ParsedDocument[]): boolean {
  return these.length === those.length && these.every((document, index) => document === those[index])
}

async function fill(create: Create, documents: readonly ParsedDocument[]): Promise<string> {
  const url = await create()
  const database = await openDatabase(url)
  await migrate(database)
  for (const document of documents) await saveDocuments(database, [document])
  await database.close()
  return url
}

const folder = mkdtempSync(join(tmpdir(), 'baobiao-api-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
let files = 0

export const newSqlite: Create = async (template) => {
  const path = join(folder, `${process.pid}-${files++}.sqlite`)
  if (template) copySqlite(template.slice('file:'.length), path)
  return `file:${path}`
}
