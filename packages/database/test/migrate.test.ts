import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import {
  DatabaseError,
  listFailures,
  migrate,
  openDatabase,
  pendingMigrations,
  recordFailure,
  saveDocuments,
} from '../src/index.js'
import { eachEngine } from './each-engine.js'
import { seeds } from './seeds.js'

const CATALOG = {
  sqlite: `SELECT sql AS line FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_prisma%' ESCAPE '\\'
    AND name NOT LIKE 'SearchEntry%' ORDER BY 1`,
  postgresql: `
    SELECT table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS line
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' AND table_name <> 'SearchEntry'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' AND tablename <> 'SearchEntry'
    UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT IN ('_prisma_migrations', '"SearchEntry"')
    UNION ALL SELECT t.typname || ' ' || string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)
      FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname
    ORDER BY 1`,
}

/** SQLite writes a column that was added later after the constraints. */
const partsInOrder = (line: string): string =>
  line.startsWith('CREATE TABLE')
    ? line
        .slice(0, -1)
        .split(/,(?="|CONSTRAINT)/)
        .sort()
        .join(',')
    : line

eachEngine('migrations', (engine) => {
  const catalog = async (url: string): Promise<string[]> => {
    const database = await openDatabase(url)
    const rows = await database.prisma.$queryRawUnsafe<{ line: string }[]>(CATALOG[engine.name as 'sqlite'])
    await database.close()
    // How SQLite keeps the rows of a table, models cannot say.
    return rows.map(({ line }) =>
      partsInOrder(
        line
          .replace(/\s+/g, ' ')
          .replace(/ ?([(),]) ?/g, '$1')
          .replace(/ ?WITHOUT ROWID$/, ''),
      ),
    )
  }

  it('bring an empty database to the models, to the letter but for white space and the order of columns', async () => {
    const [migrated, modelled] = [await engine.emptyUrl(), await engine.emptyUrl()]
    const database = await openDatabase(migrated)
    expect(await pendingMigrations(database)).toHaveLength((await migrate(database)).length)
    await database.close()
    const sql = execFileSync(
      process.execPath,
      [
        '--no-warnings',
        '--experimental-wasm-modules',
        fileURLToPath(new URL('../scripts/models-sql.mjs', import.meta.url)),
        modelled,
      ],
      { encoding: 'utf8' },
    )
    const empty = await openDatabase(modelled)
    for (const statement of sql.split(/;\s*$/m).filter((text) => text.trim() !== ''))
      await empty.prisma.$executeRawUnsafe(statement)
    await empty.close()
    expect(await catalog(migrated)).toEqual(await catalog(modelled))
  })

  it('apply once, also when two processes start together', async () => {
    const url = await engine.emptyUrl()
    const databases = await Promise.all([openDatabase(url), openDatabase(url), openDatabase(url)])
    const applied = await Promise.all(databases.map(migrate))
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1)
    const [first] = databases
    expect(first && (await migrate(first))).toEqual([])
    expect(first && (await pendingMigrations(first))).toEqual([])
    await Promise.all(databases.map((database) => database.close()))
  })

  it('refuse a database of a newer version', async () => {
    const database = await engine.open()
    await database.prisma.$executeRawUnsafe(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', 'y', '9999_later')`,
    )
    await expect(migrate(database)).rejects.toThrow(expect.objectContaining({ code: 'NEWER_DATABASE' }))
    await expect(pendingMigrations(database)).rejects.toThrow(DatabaseError)
  })

  it('refuse to go on when an applied one was changed', async () => {
    const database = await engine.open()
    await database.prisma.$executeRawUnsafe(`UPDATE "_prisma_migrations" SET "checksum" = 'other'`)
    await expect(migrate(database)).rejects.toThrow(expect.objectContaining({ code: 'MIGRATION_CHANGED' }))
  })

  it('call characters that fonts leave in doubt what they are', async () => {
    const database = await engine.open()
    const [seed] = seeds
    if (!seed) throw new Error('no seeds')
    const warning = { message: 'of “doubtfulLetters”: "doubtfulLetters"', span: null }
    const warnings = [{ code: 'doubtfulLetters' as 'doubtfulCharacters', ...warning }]
    await saveDocuments(database, [{ ...seed, page: { ...seed.page, warnings } }])
    const failure = { sha256: null, message: 'a page in doubt' }
    await recordFailure(database, { name: 'old.pdf', code: 'PDF_DOUBTFUL_LETTERS', ...failure })
    await recordFailure(database, { name: 'other.pdf', code: 'PDF_NO_TEXT', ...failure })

    await database.prisma.$executeRawUnsafe(
      `DELETE FROM "_prisma_migrations" WHERE "migration_name" = '0022_doubtful_characters'`,
    )
    expect(await migrate(database)).toEqual(['0022_doubtful_characters'])
    const document = await database.prisma.document.findUniqueOrThrow({ where: { id: seed.id } })
    expect(document.warnings).toEqual([{ code: 'doubtfulCharacters', ...warning }])
    expect((await listFailures(database)).map(({ name, code }) => [name, code]).sort()).toEqual([
      ['old.pdf', 'PDF_DOUBTFUL_CHARACTERS'],
      ['other.pdf', 'PDF_NO_TEXT'],
    ])
  })
})
