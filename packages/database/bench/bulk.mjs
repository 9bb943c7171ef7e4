/**
 * What it costs to save documents on PostgreSQL, votes and search included, against the server's own bulk path: COPY of
 * the very same rows, of all tables, into the same tables with their indexes. The server must run on this machine and
 * take the user for a superuser, for it reads and writes the files itself. Run after a build, on an empty database, with how many
 * documents share a transaction where it is another number than an ingestion has:
 *
 *   node bench/bulk.mjs postgresql://… 16
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openDatabase, saveDocuments } from '../dist/index.js'
import { databaseUrl } from './database-url.mjs'
import { madeDocuments } from './made-documents.mjs'

const url = databaseUrl()
/** As many documents share a transaction where many are ingested: `DOCUMENTS_A_BATCH` of apps/ingest. */
const BATCH = Number(process.argv[3] ?? 32)
const [PAGES, ROUNDS] = [256, 5]
/** Parents before children. */
const TABLES = [
  'Document',
  'Organization',
  'OrganizationName',
  'OrganizationTypeVote',
  'OrganizationParent',
  'Article',
  'Author',
  'Caption',
  'Mention',
  'Metric',
  'SearchEntry',
  'Tally',
  'ValueTally',
  'MetricSum',
  'DataEvent',
]

const documents = madeDocuments(PAGES)

const database = await openDatabase(url)
await migrate(database)
const run = (sql) => database.prisma.$executeRawUnsafe(sql)
const clear = () => run(`TRUNCATE ${TABLES.map((table) => `"${table}"`).join(', ')} CASCADE`)
const folder = mkdtempSync(join(tmpdir(), 'baobiao-bulk-'))
chmodSync(folder, 0o777)
const fileOf = (table) => join(folder, `${table}.copy`)

async function timed(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const [saved, copied] = [[], []]
try {
  for (let round = 0; round < ROUNDS; round++) {
    await clear()
    saved.push(
      await timed(async () => {
        for (let at = 0; at < PAGES; at += BATCH)
          await saveDocuments(database, documents.slice(at, at + BATCH))
      }),
    )
    for (const table of TABLES) await run(`COPY "${table}" TO '${fileOf(table)}'`)
    await clear()
    copied.push(
      await timed(async () => {
        for (const table of TABLES) await run(`COPY "${table}" FROM '${fileOf(table)}'`)
      }),
    )
  }
} finally {
  rmSync(folder, { recursive: true })
  await database.close()
}

const inOrder = (times) => [...times].sort((a, b) => a - b)
const told = (times, digits) => {
  const sorted = inOrder(times).map((time) => time.toFixed(digits))
  return `${sorted[sorted.length >> 1]} (${sorted[0]}–${sorted.at(-1)})`
}
console.log(
  `${PAGES} pages, ${BATCH} a transaction, ${ROUNDS} rounds, medians: saved in ${told(saved, 0)} ms, the same rows copied in ` +
    `${told(copied, 0)} ms: ${told(
      saved.map((time, round) => time / copied[round]),
      2,
    )} times as long`,
)
