/**
 * A drill of many machines on one: a PostgreSQL with a streaming replica, three API processes over both, two workers of the
 * queue, and clients that write, remove and read what they have written. In turn the replica falls behind, processes are
 * killed, the replica goes and comes back, the database goes, and the replica takes its place. Fails where anything that was
 * acknowledged is lost, an answer is older than what its client has seen, or nobody can read. After a build, at the root:
 *
 *   npm run drill             # some three minutes
 *   npm run drill -- 30       # seconds that each state of things lasts, 8 by default
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openDatabase, removeDocument } from '@baobiao/database'
import { createDatabase, missingPostgres } from '@baobiao/testing'
import { dumpTables } from '@baobiao/testing/dump-tables'
import { Clients } from './clients.mjs'
import { CLI, Site } from './site.mjs'

const [seconds = '8'] = process.argv.slice(2)
if (!(Number(seconds) > 0)) {
  console.log('npm run drill -- [SECONDS that each state of things lasts]')
  process.exit(seconds === '--help' ? 0 : 2)
}
if (missingPostgres()) {
  console.error(missingPostgres())
  process.exit(1)
}
const [WRITERS, READERS] = [4, 2]
/** Pages in the queue: more than two workers read in the whole drill's time on a machine as small as this. */
const PAGES = 200
const run = promisify(execFile)

/** What happens, one after the other. Statements and commands are those of docs/operations.md. */
const STATES = [
  ['all is well', async () => {}],
  ['the replica falls behind', () => site.sql(site.replica, 'SELECT pg_wal_replay_pause()')],
  ['it catches up', () => site.sql(site.replica, 'SELECT pg_wal_replay_resume()')],
  [
    'an API process and a worker are killed',
    async () => {
      site.apis[0].kill()
      site.workers[0].kill()
    },
  ],
  [
    'the replica goes, and is no longer waited for',
    async () => {
      await site.replica.crash()
      await setTimeout(1_000)
      await site.sql(site.primary, 'ALTER SYSTEM RESET synchronous_standby_names', 'SELECT pg_reload_conf()')
    },
  ],
  [
    'it comes back, and is waited for',
    async () => {
      await site.replica.restart()
      await followed()
      await site.sql(
        site.primary,
        "ALTER SYSTEM SET synchronous_standby_names = '*'",
        'SELECT pg_reload_conf()',
      )
    },
  ],
  ['the database goes', () => site.primary.crash()],
  ['the replica takes its place', () => site.promote()],
]

const folder = mkdtempSync(join(tmpdir(), 'baobiao-drill-'))
for (let number = 0; number < PAGES; number++) writeFileSync(join(folder, `${number}.txt`), pageOf(number))
const site = await Site.open()
try {
  process.exitCode = (await drill()) ? 0 : 1
} finally {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
}

async function drill() {
  await cli(site.urlOn(site.primary), 'enqueue', folder, '--attempts', '20', '--job-timeout', '5')
  await site.start()
  const clients = new Clients(site.apis)
  clients.start(WRITERS, READERS)
  let failures = 0
  for (const [what, happens] of STATES) {
    console.log(`\n${what}`)
    await happens()
    await setTimeout(Number(seconds) * 1_000)
    const counts = clients.take()
    failures += counts.stale + (counts.lists === 0 ? 1 : 0)
    console.log(told(counts))
  }
  await clients.stop()
  failures += clients.take().stale
  return (await nothingLost(clients)) && failures === 0
}

/** Until the replica has all that the database has. */
async function followed() {
  const behind = 'SELECT 1 FROM pg_stat_replication WHERE pg_current_wal_lsn() - flush_lsn < 1000000'
  while ((await site.sql(site.primary, behind)).length === 0) await setTimeout(100)
}

function told({ writes, reads, lists, stale, refused, codes }) {
  const why = codes.size > 0 ? ` (${[...codes].join(', ')})` : ''
  return `    ${writes} changes acknowledged, ${reads} read again by another process, ${lists} other reads, ${stale} stale; ${refused} refused${why}`
}

/** Whether all that was acknowledged is there, all pages of the queue are, and the database is as after one clean run. */
async function nothingLost({ kept, removed }) {
  const url = site.urlOn(site.primary)
  await cli(url, 'worker', '--drain', '--json')
  const database = await openDatabase(url)
  const cleanUrl = await createDatabase(site.primary.url)
  const clean = await openDatabase(cleanUrl)
  try {
    const there = new Set(
      (await database.prisma.document.findMany({ select: { id: true } })).map(({ id }) => id),
    )
    const lost = [...kept.keys()].filter((id) => !there.has(id))
    const risen = [...removed].filter((id) => there.has(id))
    for (const id of kept.keys()) await removeDocument(database, id)
    await cli(cleanUrl, 'ingest', folder, '--quiet')
    const [found, expected] = [await dumpTables(database), await dumpTables(clean)]
    const others = Object.keys(expected).filter((table) => found[table].join() !== expected[table].join())
    console.log(
      `\n${kept.size + removed.size} documents of clients: ${lost.length} lost, ${risen.length} there again after their removal; ` +
        `${expected.document.length} pages of the queue: ${others.length === 0 ? 'every table as after one clean run' : `not as after one clean run: ${others.join(', ')}`}`,
    )
    return lost.length + risen.length + others.length === 0
  } finally {
    await Promise.all([database.close(), clean.close()])
  }
}

function cli(databaseUrl, ...args) {
  return run(process.execPath, [CLI, ...args], { env: { ...process.env, DATABASE_URL: databaseUrl } })
}

/** Short pages, and some that take a while; their organizations are the same again and again. */
function pageOf(number) {
  const text = `沧州高新区引进企业${number}家。河北第${number % 7}机械有限公司产值${number}.5亿元，同比增长${number % 90}%。`
  return `沧州高新区第${number}次通报\n${text.repeat(1 + (number % 5) * 8)}\n`
}
