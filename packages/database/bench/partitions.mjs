/**
 * Whether hash partitions pay on PostgreSQL: a million metrics in one table and in one of 16 partitions by document, with
 * the same indexes; times of writing them and of the reads that the API does most. Run after a build, on an empty
 * database:
 *
 *   node bench/partitions.mjs postgresql://…
 */
import { migrate, openDatabase, saveDocuments } from '../dist/index.js'
import { databaseUrl } from './database-url.mjs'
import { madeDocuments } from './made-documents.mjs'

const url = databaseUrl()
const [PAGES, METRICS, PARTITIONS, RUNS] = [64, 1_000_000, 16, 9]
const INDEXES = [
  '("documentId", "start")',
  '("organizationId", "valueKey")',
  '("unit", "valueKey")',
  '("valueKey", "id")',
]

const database = await openDatabase(url)
await migrate(database)
const run = (sql) => database.prisma.$executeRawUnsafe(sql)
const read = (sql) => database.prisma.$queryRawUnsafe(sql)

async function milliseconds(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const documents = madeDocuments(PAGES)
await saveDocuments(database, documents)
const [{ count }] = await read('SELECT COUNT(*)::int AS count FROM "Metric"')
const copies = Math.ceil(METRICS / count)

await run('CREATE TABLE "Whole" (LIKE "Metric")')
await run('CREATE TABLE "Divided" (LIKE "Metric") PARTITION BY HASH ("documentId")')
for (let at = 0; at < PARTITIONS; at++)
  await run(
    `CREATE TABLE "Divided${at}" PARTITION OF "Divided" FOR VALUES WITH (MODULUS ${PARTITIONS}, REMAINDER ${at})`,
  )
for (const table of ['Whole', 'Divided']) {
  const id = table === 'Whole' ? '("id")' : '("documentId", "id")'
  await run(`ALTER TABLE "${table}" ADD PRIMARY KEY ${id}`)
  for (const columns of INDEXES) await run(`CREATE INDEX ON "${table}" ${columns}`)
}
/** Each copy of the metrics is another document's. */
const columns = (
  await read("SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'Metric'")
).map(({ name }) => name)
const values = columns.map((name) =>
  name === 'id' || name === 'documentId' ? `"${name}" || copy` : `"${name}"`,
)
const list = columns.map((name) => `"${name}"`).join(', ')
for (const table of ['Whole', 'Divided']) {
  const writing = await milliseconds(() =>
    run(
      `INSERT INTO "${table}" (${list}) SELECT ${values.join(', ')} FROM generate_series(1, ${copies}) copy, "Metric"`,
    ),
  )
  await run(`VACUUM ANALYZE "${table}"`)
  const document = `${documents[0].id}7`
  const [{ organization }] = await read(
    'SELECT "organizationId" AS organization FROM "Metric" WHERE "organizationId" IS NOT NULL LIMIT 1',
  )
  const reads = {
    'of one document': `SELECT * FROM "${table}" WHERE "documentId" = '${document}' ORDER BY "start"`,
    'largest of a unit': `SELECT * FROM "${table}" WHERE "unit" = '家' ORDER BY "valueKey" DESC LIMIT 50`,
    'largest of an organization': `SELECT * FROM "${table}" WHERE "organizationId" = '${organization}' ORDER BY "valueKey" DESC LIMIT 50`,
    'counted by unit': `SELECT "unit", COUNT(*) FROM "${table}" GROUP BY "unit"`,
  }
  console.log(`${table}: ${copies * count} metrics written in ${(writing / 1000).toFixed(1)} s`)
  for (const [name, sql] of Object.entries(reads)) {
    const times = []
    for (let at = 0; at < RUNS; at++) times.push(await milliseconds(() => read(sql)))
    console.log(
      `  ${name.padEnd(28)} ${times
        .sort((a, b) => a - b)
        [RUNS >> 1].toFixed(1)
        .padStart(8)} ms`,
    )
  }
}
await database.close()
