/**
 * What it costs to save documents, against writing the very same rows by one statement a row, side by side in one run.
 * Run after a build, on an empty database:
 *
 *   node bench/writing.mjs file:/tmp/writing.sqlite
 *   node bench/writing.mjs postgresql://…
 */
import { migrate, openDatabase, saveDocuments } from '../dist/index.js'
import { documentRows } from '../dist/save/document-rows.js'
import { databaseUrl } from './database-url.mjs'
import { madeDocuments } from './made-documents.mjs'

const url = databaseUrl()
const [PAGES, BATCH, ROUNDS] = [64, 16, 3]
const TABLES = ['Article', 'Author', 'Caption', 'Mention', 'Metric']

const documents = madeDocuments(PAGES)

const database = await openDatabase(url)
await migrate(database)

async function clear() {
  for (const { id } of documents) await database.prisma.document.deleteMany({ where: { id } })
  for (const table of ['organizationName', 'organizationTypeVote', 'organization'])
    await database.prisma[table].deleteMany()
  await database.prisma.tally.deleteMany()
  await database.prisma.valueTally.deleteMany()
  await database.prisma.metricSum.deleteMany()
  await database.prisma.$executeRaw`DELETE FROM "SearchEntry"`
  if (url.startsWith('file:')) await database.prisma.$executeRaw`DELETE FROM "SearchEntryTerms"`
}

async function timed(work) {
  await clear()
  const started = performance.now()
  for (let at = 0; at < PAGES; at += BATCH) await work(documents.slice(at, at + BATCH))
  return performance.now() - started
}

/** One statement a row; votes, search and changes of the data are left out in its favour. */
async function rowByRow(batch) {
  await database.prisma.$transaction(async (transaction) => {
    await database.engine.beginWrite(transaction)
    for (const document of batch)
      for (const [table, row] of rowsOf(document)) await database.engine.insertion(table, [row])(transaction)
  })
}

function rowsOf({ page, ...document }) {
  const { parserVersion } = page
  const rows = documentRows(document.id, page)
  const organizations = rows.mentions.filter(({ identity }) => known.size < known.add(identity).size)
  const mentions = rows.mentions.map((mention) => ({ ...mention, organizationId: mention.identity }))
  return [
    ['Document', { ...document, parserVersion, ingestedAt: new Date().toISOString(), sequence: 0 }],
    ...organizations.map(({ identity, name, type }) => ['Organization', { id: identity, name, type }]),
    ...TABLES.flatMap((table) =>
      (table === 'Mention' ? mentions : rows[`${table.toLowerCase()}s`]).map((row) => [table, row]),
    ),
  ]
}

const known = new Set()
const [together, single] = [[], []]
for (let round = 0; round < ROUNDS; round++) {
  together.push(await timed((batch) => saveDocuments(database, batch)))
  await clear()
  known.clear()
  single.push(await timed(rowByRow))
}
const best = (times) => Math.min(...times)
console.log(
  `${PAGES} pages: saved in ${best(together).toFixed(0)} ms, row by row in ${best(single).toFixed(0)} ms: ` +
    `${(best(single) / best(together)).toFixed(1)} times as long`,
)
await database.close()
