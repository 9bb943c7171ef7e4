import { documentId } from '@baobiao/documents'
import { parsePage } from '@baobiao/parser'
import { dumpTables } from '@baobiao/testing/dump-tables'
import { expect, it } from 'vitest'
import {
  dataVersion,
  eventsAfter,
  migrate,
  openDatabase,
  type ParsedDocument,
  removeDocument,
  saveDocument,
  saveDocuments,
  sourceBytes,
  sourceFile,
  storedFile,
} from '../src/index.js'
import { eachEngine } from './each-engine.js'
import { seeds } from './seeds.js'

const RACE_ROUNDS = 15

/** A small page whose organization others of its kind mention too, each by a name of its own. */
function pageOf(short: string): ParsedDocument {
  const text = `河北华兴机械有限公司（以下简称“${short}”）年产值3.6亿元。${short}引进企业222家。`
  const facts = { newspaper: null, publishedOn: null, pageNumber: null }
  const id = documentId(Buffer.from(text))
  return { id, name: id, encoding: 'utf-8', byteLength: 0, text, page: parsePage(text), ...facts }
}

eachEngine('saving documents', (engine) => {
  it('saves each document once, however often it is given', async () => {
    const database = await engine.open()
    expect(await saveDocuments(database, seeds)).toEqual(seeds.map(() => 'created'))
    const first = await dumpTables(database)
    expect(await saveDocuments(database, seeds)).toEqual(seeds.map(() => 'unchanged'))
    expect(await dumpTables(database)).toEqual(first)
    expect(first.article?.length).toBe(seeds.reduce((sum, { page }) => sum + page.articles.length, 0))
    expect(first.metric?.length).toBe(seeds.reduce((sum, { page }) => sum + page.metrics.length, 0))
  })

  it('gives the same database for every order of the documents', async () => {
    const [forwards, backwards] = [await engine.open(), await engine.open()]
    for (const seed of seeds) await saveDocument(forwards, seed)
    for (const seed of [...seeds].reverse()) await saveDocument(backwards, seed)
    expect(await dumpTables(backwards)).toEqual(await dumpTables(forwards))
  })

  it('takes two writers at once', async () => {
    const [together, alone] = [await engine.open(), await engine.open()]
    const outcomes = await Promise.all([...seeds, ...seeds].map((seed) => saveDocument(together, seed)))
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(seeds.length)
    await saveDocuments(alone, seeds)
    expect(await dumpTables(together)).toEqual(await dumpTables(alone))
  })

  it('removes a document while another is saved that mentions the same', async () => {
    const [url, alone] = [await engine.emptyUrl(), await engine.open()]
    const [one, other] = [await openDatabase(url), await openDatabase(url)]
    await migrate(one)
    let [there, next] = [pageOf('华兴公司'), pageOf('河北华兴')]
    await saveDocument(one, there)
    for (let round = 0; round < RACE_ROUNDS; round++) {
      const done = await Promise.all([removeDocument(one, there.id), saveDocument(other, next)])
      expect(done).toEqual([true, 'created'])
      ;[there, next] = [next, there]
    }
    await saveDocument(alone, there)
    expect(await dumpTables(one)).toEqual(await dumpTables(alone))
    await Promise.all([one.close(), other.close()])
  })

  it('removes a document once, however many remove or replace it at the same time', async () => {
    const [url, alone] = [await engine.emptyUrl(), await engine.open()]
    const writers = await Promise.all([openDatabase(url), openDatabase(url), openDatabase(url)])
    const [one, other, third] = writers
    await migrate(one)
    const [there, kept] = [pageOf('华兴公司'), pageOf('河北华兴')]
    await saveDocument(one, kept)
    for (let round = 0; round < RACE_ROUNDS; round++) {
      await saveDocument(one, there)
      const told = { ...there, facts: { told: { newspaper: `报${round}` }, named: {} } }
      const removed = await Promise.all([
        removeDocument(one, there.id),
        removeDocument(other, there.id),
        removeDocument(third, there.id),
        saveDocument(third, told).then(() => false),
      ])
      // Once, and once more where it was saved in between.
      expect([1, 2]).toContain(removed.filter(Boolean).length)
      await removeDocument(one, there.id)
    }
    await saveDocument(alone, kept)
    expect(await dumpTables(one)).toEqual(await dumpTables(alone))
    await Promise.all(writers.map((database) => database.close()))
  })

  it('leaves nothing of a document that is removed', async () => {
    const [database, without] = [await engine.open(), await engine.open()]
    await saveDocuments(database, seeds)
    const [first, ...others] = seeds
    expect(await removeDocument(database, first?.id ?? '')).toBe(true)
    expect(await removeDocument(database, first?.id ?? '')).toBe(false)
    await saveDocuments(without, others)
    expect(await dumpTables(database)).toEqual(await dumpTables(without))
  })

  it('keeps a file for its pages, however long it is, up to the size that is kept', async () => {
    const source = Buffer.alloc(700_000, 'Zeitung ')
    const fileSha256 = documentId(source)
    const page = { ...pageOf('华兴公司'), source, fileSha256, filePages: 1, byteLength: source.length }
    const url = await engine.emptyUrl()
    const [none, all] = [
      await openDatabase(url, { sourceLimitBytes: source.length - 1 }),
      await openDatabase(url),
    ]
    await migrate(none)
    expect(await saveDocument(none, page)).toBe('created')
    expect([await sourceFile(none, fileSha256), (await storedFile(none, fileSha256))?.whole]).toEqual([
      null,
      true,
    ])
    // Another program keeps more.
    expect((await storedFile(all, fileSha256))?.whole).toBe(false)
    expect([await saveDocument(all, page), await saveDocument(all, page)]).toEqual(['replaced', 'unchanged'])
    expect((await storedFile(all, fileSha256))?.whole).toBe(true)
    expect(await sourceFile(all, fileSha256)).toEqual({ pageName: page.name, byteLength: source.length })
    for (const [start, end] of [
      [0, source.length],
      [0, 1],
      [262_143, 262_145],
      [262_144, 524_288],
      [699_999, 700_000],
    ] as const) {
      const parts: Uint8Array[] = []
      for await (const part of sourceBytes(all, fileSha256, start, end)) parts.push(part)
      expect(Buffer.concat(parts).equals(source.subarray(start, end))).toBe(true)
    }
    await removeDocument(all, page.id)
    expect(await sourceFile(all, fileSha256)).toBeNull()
    await Promise.all([none.close(), all.close()])
  })

  it('keeps the ids of what a newer parser reads alike', async () => {
    const database = await engine.open()
    await saveDocuments(database, seeds)
    const before = await dumpTables(database)
    const newer = seeds.map((seed) => ({ ...seed, page: { ...seed.page, parserVersion: 'newer' } }))
    expect(await saveDocuments(database, newer)).toEqual(seeds.map(() => 'replaced'))
    const after = await dumpTables(database)
    expect({ ...after, document: null }).toEqual({ ...before, document: null })
  })

  it('numbers the changes in the order of their commits', async () => {
    const database = await engine.open()
    await Promise.all(seeds.map((seed) => saveDocument(database, seed)))
    await removeDocument(database, seeds[0]?.id ?? '')
    const events = await eventsAfter(database, 0, 100)
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6])
    expect(events.at(-1)).toMatchObject({ kind: 'removed', documentId: seeds[0]?.id })
    expect(await dataVersion(database)).toBe(6)
    expect(await eventsAfter(database, 4, 1)).toHaveLength(1)
  })
})
