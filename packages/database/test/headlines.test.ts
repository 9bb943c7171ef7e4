import { createHash } from 'node:crypto'
import { parsePage } from '@baobiao/parser'
import { expect, it } from 'vitest'
import {
  type Database,
  migrate,
  type ParsedDocument,
  Prisma,
  reindex,
  removeDocument,
  saveDocuments,
  termsOfPart,
} from '../src/index.js'
import { eachEngine } from './each-engine.js'

const TITLES = ['红色文化进校园', '沧州红色旅游升温', 'GDP增长5.2%', '红與色', '一', '党建引领𠮷林发展']

const page = (title: string, body = '各级干部学习红色文化，走进沧州。'): ParsedDocument => {
  const text = `# ${title}\n\n本报讯（记者 张岚）${body}\n`
  const id = createHash('sha256').update(title).digest('hex')
  const facts = { newspaper: null, pageNumber: null, publishedOn: null }
  return { id, name: title, encoding: 'utf-8', byteLength: 0, text, page: parsePage(text), ...facts }
}

/** Removes what the migration made, and makes it again of what is stored. */
const UNDO = {
  sqlite: ['DROP TABLE "SearchEntryTitles"'],
  postgresql: ['DROP INDEX "SearchEntry_title_idx"', 'DROP FUNCTION "pairsOf"'],
}

eachEngine('headlines in the search index', (engine) => {
  const found = async ({ engine: { reads }, prisma }: Database, part: string): Promise<string[]> => {
    const rows = await prisma.$queryRaw<{ title: string }[]>(
      Prisma.sql`SELECT a."title" FROM "Article" a JOIN "SearchEntry" e ON e."targetId" = a."id" WHERE ${reads.titleHolds(termsOfPart(part))} ORDER BY 1`,
    )
    return rows.map(({ title }) => title)
  }

  async function expectFound(database: Database): Promise<void> {
    const [culture, trip, , , , party] = TITLES
    expect(await found(database, '红色')).toEqual([trip, culture])
    expect(await found(database, '紅色文化')).toEqual([culture])
    expect(await found(database, '沧州红色旅游')).toEqual([trip])
    expect(await found(database, '𠮷林')).toEqual([party])
    expect(await found(database, '学习')).toEqual([])
  }

  it('are found by their pairs alone, however they came there', async () => {
    const database = await engine.open()
    await saveDocuments(
      database,
      TITLES.map((title) => page(title)),
    )
    await expectFound(database)
    await reindex(database)
    await expectFound(database)

    for (const statement of UNDO[engine.name as 'sqlite']) await database.prisma.$executeRawUnsafe(statement)
    const migration = '0024_headlines_in_search'
    await database.prisma.$executeRaw`DELETE FROM "_prisma_migrations" WHERE "migration_name" = ${migration}`
    expect(await migrate(database)).toEqual([migration])
    await expectFound(database)

    for (const title of TITLES) await removeDocument(database, page(title).id)
    expect(await found(database, '红色')).toEqual([])
    const [{ count } = { count: 0 }] =
      engine.name === 'sqlite'
        ? await database.prisma.$queryRaw<{ count: bigint }[]>`
            SELECT COUNT(*) AS "count" FROM "SearchEntryTitles" WHERE "SearchEntryTitles" MATCH '7ea28272'`
        : []
    expect(Number(count)).toBe(0)
  })
})
