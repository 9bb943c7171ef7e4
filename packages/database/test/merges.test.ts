import { dumpTables } from '@baobiao/testing/dump-tables'
import { expect, it } from 'vitest'
import {
  type Database,
  eventsAfter,
  listMerges,
  mergeOrganizations,
  removeDocument,
  saveDocument,
  saveDocuments,
  searchEntries,
  undoMerge,
} from '../src/index.js'
import { eachEngine } from './each-engine.js'
import { seeds } from './seeds.js'

eachEngine('merging organizations', (engine) => {
  const evidence = '沧州市委 is what the paper calls 中共沧州市委'

  async function withOrganizations(): Promise<{ database: Database; ids: string[] }> {
    const database = await engine.open()
    await saveDocuments(database, seeds)
    // The most mentioned, so that documents mention two of them.
    const organizations = await database.prisma.organization.findMany({
      orderBy: [{ mentions: { _count: 'desc' } }, { id: 'asc' }],
      take: 4,
    })
    return { database, ids: organizations.map(({ id }) => id) }
  }

  it('moves all that is said of the one to the other, and back', async () => {
    const { database, ids } = await withOrganizations()
    const [into = '', from = ''] = ids
    const before = await dumpTables(database)
    const mentions = await database.prisma.mention.count({ where: { organizationId: { in: [into, from] } } })
    const { name } = await database.prisma.organization.findUniqueOrThrow({ where: { id: from } })
    await mergeOrganizations(database, { from, into, evidence })
    expect(await listMerges(database)).toMatchObject([
      { identity: from, organizationId: into, name, evidence },
    ])
    expect(await database.prisma.organization.count({ where: { id: from } })).toBe(0)
    expect(await database.prisma.mention.count({ where: { organizationId: into } })).toBe(mentions)
    const hits = await searchEntries(database, { kind: 'organization', query: `"${name}"`, first: 9 })
    expect(hits.map(({ id }) => id)).toContain(into)
    await undoMerge(database, from)
    expect(await dumpTables(database)).toEqual(before)
    const kinds = (await eventsAfter(database, seeds.length, 9)).map(({ kind }) => kind)
    expect(kinds).toEqual(['merged', 'unmerged'])
  })

  it('holds for documents to come, in any order', async () => {
    const { database, ids } = await withOrganizations()
    const [into = '', from = ''] = ids
    await mergeOrganizations(database, { from, into, evidence })
    const merged = await dumpTables(database)
    for (const seed of seeds) {
      await removeDocument(database, seed.id)
      await saveDocument(database, seed)
    }
    expect(await dumpTables(database)).toEqual(merged)
  })

  it('takes what was merged before along, and gives it back with it', async () => {
    const { database, ids } = await withOrganizations()
    const [a = '', b = '', c = ''] = ids
    const before = await dumpTables(database)
    await mergeOrganizations(database, { from: a, into: b, evidence })
    const first = await dumpTables(database)
    await mergeOrganizations(database, { from: b, into: c, evidence })
    expect(await database.prisma.organization.count({ where: { id: { in: [a, b] } } })).toBe(0)
    await undoMerge(database, b)
    expect(await dumpTables(database)).toEqual(first)
    await mergeOrganizations(database, { from: b, into: c, evidence })
    await undoMerge(database, a)
    await undoMerge(database, b)
    expect(await dumpTables(database)).toEqual(before)
  })

  it('refuses what makes no sense, and changes nothing', async () => {
    const { database, ids } = await withOrganizations()
    const [into = '', from = ''] = ids
    const before = await dumpTables(database)
    for (const [merge, code] of [
      [{ from, into: from, evidence }, 'SAME_ORGANIZATION'],
      [{ from, into, evidence: ' ' }, 'NO_EVIDENCE'],
      [{ from: 'none', into, evidence }, 'NO_SUCH_ORGANIZATION'],
      [{ from, into: 'none', evidence }, 'NO_SUCH_ORGANIZATION'],
    ] as const)
      await expect(mergeOrganizations(database, merge)).rejects.toMatchObject({ code })
    await expect(undoMerge(database, from)).rejects.toMatchObject({ code: 'NO_SUCH_MERGE' })
    expect(await dumpTables(database)).toEqual(before)
  })

  it('loses nothing when pages are saved at the same time', async () => {
    const { database, ids } = await withOrganizations()
    const [into = '', from = ''] = ids
    const newer = seeds.map((seed) => ({ ...seed, page: { ...seed.page, parserVersion: 'newer' } }))
    await Promise.all([
      ...newer.map((seed) => saveDocument(database, seed)),
      mergeOrganizations(database, { from, into, evidence }),
    ])
    expect(await database.prisma.mention.count({ where: { organizationId: from } })).toBe(0)
    const at = { OR: [{ identity: from }, { identity: into }] }
    expect(await database.prisma.mention.count({ where: { ...at, organizationId: { not: into } } })).toBe(0)
  })
})
