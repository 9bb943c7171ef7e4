import { dumpTables } from '@baobiao/testing/dump-tables'
import { expect, inject, it } from 'vitest'
import {
  type ArchiveRecord,
  type Database,
  EXPORT_COLUMNS,
  type ExportKind,
  exportArchive,
  exportRows,
  importArchive,
  mergeOrganizations,
  saveDocuments,
} from '../src/index.js'
import { eachEngine } from './each-engine.js'
import { seeds } from './seeds.js'

async function linesOf(database: Database): Promise<string[]> {
  const lines: string[] = []
  for await (const record of exportArchive(database)) lines.push(JSON.stringify(record))
  return lines
}

let ofOtherEngine: string[] | null = null

eachEngine('an archive', (engine) => {
  it('gives the same database again, from either engine', async () => {
    const database = await engine.open()
    await saveDocuments(database, seeds)
    const [into, from] = await database.prisma.organization.findMany({
      orderBy: [{ mentions: { _count: 'desc' } }, { id: 'asc' }],
      take: 2,
    })
    await mergeOrganizations(database, { from: from?.id ?? '', into: into?.id ?? '', evidence: 'a test' })
    const lines = await linesOf(database)
    for (const archive of [lines, ofOtherEngine ?? lines]) {
      const copy = await engine.open()
      const records = archive.map((line): ArchiveRecord => JSON.parse(line))
      expect(await importArchive(copy, records)).toEqual(seeds.map(() => 'created'))
      expect(await importArchive(copy, records)).toEqual(seeds.map(() => 'unchanged'))
      expect(await dumpTables(copy)).toEqual(await dumpTables(database))
      expect((await linesOf(copy)).map(withoutTimes)).toEqual(lines.map(withoutTimes))
    }
    ofOtherEngine = lines
  })

  it('is restored over documents that are there already, merges included', async () => {
    const [database, copy] = [await engine.open(), await engine.open()]
    await saveDocuments(database, seeds)
    await saveDocuments(copy, seeds)
    const [into, from] = await database.prisma.organization.findMany({ orderBy: { id: 'asc' }, take: 2 })
    await mergeOrganizations(database, { from: from?.id ?? '', into: into?.id ?? '', evidence: 'a test' })
    await importArchive(
      copy,
      (await linesOf(database)).map((line) => JSON.parse(line)),
    )
    expect(await dumpTables(copy)).toEqual(await dumpTables(database))
  })

  it('of an earlier version is read with the words of this one', async () => {
    const [database, copy] = [await engine.open(), await engine.open()]
    const [seed] = seeds
    if (!seed) throw new Error('no seeds')
    const warnings = [{ code: 'doubtfulCharacters' as const, message: '3 % are in doubt', span: null }]
    await saveDocuments(database, [{ ...seed, page: { ...seed.page, warnings } }])
    const former = (await linesOf(database)).map((line) =>
      line.replaceAll('doubtfulCharacters', 'doubtfulLetters'),
    )
    expect(former.join()).toContain('doubtfulLetters')
    await importArchive(
      copy,
      former.map((line) => JSON.parse(line)),
    )
    expect(await dumpTables(copy)).toEqual(await dumpTables(database))
  })

  it('streams rows whose spans lie in their documents', async () => {
    const database = await engine.open()
    await saveDocuments(database, seeds)
    for (const kind of Object.keys(EXPORT_COLUMNS) as ExportKind[]) {
      const rows: Record<string, unknown>[] = []
      for await (const row of exportRows(database, kind)) rows.push(row)
      const model = { articles: 'article', organizations: 'organization', metrics: 'metric' }[
        kind
      ] as 'article'
      expect(rows).toHaveLength(await database.prisma[model].count())
      for (const row of rows) expect(Object.keys(row)).toEqual(EXPORT_COLUMNS[kind])
      expect(
        Object.keys(rows[0] ?? {}).filter((key) => /Key$|^(sequence|length|identity)$/.test(key)),
      ).toEqual([])
      if (kind !== 'metrics') continue
      for (const { documentId, start, end } of rows) {
        const source = seeds.find(({ id }) => id === documentId)?.text.slice(start as number, end as number)
        expect(source?.trim()).toBeTruthy()
      }
    }
  })
})

function withoutTimes(line: string): string {
  return line.replace(/"(?:ingestedAt|mergedAt)":"[^"]*"/g, '')
}

it.skipIf(inject('postgres') === null)('was tried between the engines', () => {
  expect(ofOtherEngine).not.toBeNull()
})
