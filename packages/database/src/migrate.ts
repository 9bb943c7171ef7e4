import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EngineName } from './engines/engine.js'
import { readRows } from './engines/read-rows.js'
import type { Transaction } from './engines/transaction.js'
import { DatabaseError } from './errors.js'
import { Prisma } from './generated/sqlite/client.js'
import type { Database } from './open-database.js'
import { addAllParents } from './organizations/parents.js'
import { reindex } from './search/reindex.js'
import { inTransaction } from './transaction.js'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** A row of Prisma's own table. */
export interface AppliedMigration {
  readonly migration_name: string
  readonly checksum: string
}

const APPLIED = Prisma.sql`SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`

/**
 * Applies the migrations that the database lacks, in one transaction. Keeps Prisma's own table `_prisma_migrations`, so
 * that `prisma migrate deploy` agrees with it. Processes that start together wait for each other.
 *
 * @returns the names of the migrations that were applied
 * @throws {DatabaseError} MIGRATION_CHANGED, NEWER_DATABASE
 */
export async function migrate(database: Database): Promise<string[]> {
  const known = migrationsOf(database.engine.name)
  if ((await applied(database)).size === known.length) return check(await applied(database), known)
  if (database.engine.readOnly)
    throw new DatabaseError(
      'UNWRITABLE',
      `${database.engine.place} is of an older version and cannot be written: open it once where it can`,
    )
  const added = await inTransaction(database, async (transaction) => {
    await database.engine.lockMigrations(transaction)
    await transaction.$executeRawUnsafe(TABLE)
    const missing = check(await recorded(transaction), known)
    for (const migration of known) if (missing.includes(migration.name)) await apply(transaction, migration)
    return missing
  })
  if (added.includes(SEARCH_MIGRATION)) await reindex(database)
  if (added.includes(PARENTS_MIGRATION)) await addAllParents(database)
  return added
}

/** Makes the search index, which SQL cannot fill. */
const SEARCH_MIGRATION = '0002_search'
/** Makes the table of parents, likewise. */
const PARENTS_MIGRATION = '0012_parents_and_events'

/** The migrations that the database still lacks; empty when it is ready for use. */
export async function pendingMigrations({ engine, current }: Database): Promise<string[]> {
  const source = { engine, reader: current }
  const rows = readRows<AppliedMigration>(source, ['migration_name', 'checksum'], APPLIED)
  return check(byName(await rows.catch(() => [])), migrationsOf(engine.name))
}

/**
 * The migrations that whatever is read through `select` still lacks.
 *
 * @param select answers the SQL of a SELECT with its rows
 * @throws {DatabaseError} MIGRATION_CHANGED, NEWER_DATABASE
 */
export async function lackingMigrations(
  engine: EngineName,
  select: (sql: Prisma.Sql) => Promise<readonly AppliedMigration[]>,
): Promise<string[]> {
  return check(byName(await select(APPLIED)), migrationsOf(engine))
}

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMP,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMP,
  "started_at" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

function migrationsOf(engine: EngineName): Migration[] {
  const folder = fileURLToPath(new URL(`../migrations/${engine}/`, import.meta.url))
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

async function applied(database: Database): Promise<Map<string, string>> {
  try {
    return await recorded(database.prisma)
  } catch {
    return new Map()
  }
}

async function recorded(client: Pick<Transaction, '$queryRaw'>): Promise<Map<string, string>> {
  return byName(await client.$queryRaw<AppliedMigration[]>(APPLIED))
}

function byName(rows: readonly AppliedMigration[]): Map<string, string> {
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

function check(found: ReadonlyMap<string, string>, known: readonly Migration[]): string[] {
  const names = new Set(known.map(({ name }) => name))
  const unknown = [...found.keys()].find((name) => !names.has(name))
  if (unknown)
    throw new DatabaseError(
      'NEWER_DATABASE',
      `the database has the migration ${unknown}, which this version does not know: use a newer version of Baobiao`,
    )
  const changed = known.find(({ name, checksum }) => (found.get(name) ?? checksum) !== checksum)
  if (changed)
    throw new DatabaseError(
      'MIGRATION_CHANGED',
      `the migration ${changed.name} was changed after it had been applied: restore its file, and write a new migration instead`,
    )
  return known.filter(({ name }) => !found.has(name)).map(({ name }) => name)
}

async function apply(transaction: Transaction, { name, sql, checksum }: Migration): Promise<void> {
  const statements = statementsOf(sql)
  for (const statement of statements) await transaction.$executeRawUnsafe(statement)
  await transaction.$executeRaw`
    INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
    VALUES (${randomUUID()}, ${checksum}, CURRENT_TIMESTAMP, ${name}, 1)`
}

/** Migrations hold one statement after another, none of which has a semicolon at the end of a line inside. */
function statementsOf(sql: string): string[] {
  return sql
    .split(/;\s*$/m)
    .map((statement) => statement.replace(/^[ \t]*--.*$/gm, '').trim())
    .filter((statement) => statement !== '')
}
