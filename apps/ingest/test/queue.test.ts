import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Database, openDatabase } from '@baobiao/database'
import { dumpTables } from '@baobiao/testing/dump-tables'
import { describe, expect, it } from 'vitest'
import { postgresql } from './each-engine.js'
import { runCli, spawnCli, temporaryFolder } from './run-cli.js'

const newUrl = postgresql?.newUrl ?? (async () => '')

const text = (number: number): string =>
  `沧州高新区引进企业${number}家。河北第${number % 7}机械有限公司产值${number}.5亿元。`.repeat(
    1 + (number % 5) * 4,
  )

function folderOf(pages: number): string {
  const folder = temporaryFolder()
  for (let number = 0; number < pages; number++) writeFileSync(join(folder, `${number}.txt`), text(number))
  return folder
}

async function withDatabase<T>(databaseUrl: string, look: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(databaseUrl)
  try {
    return await look(database)
  } finally {
    await database.close()
  }
}

/** How many jobs are in each state. */
async function countJobs({ prisma }: Database): Promise<(state: string) => number> {
  const rows = await prisma.$queryRaw<{ state: string; count: bigint }[]>`
    SELECT state::text AS "state", COUNT(*) AS "count" FROM pgboss.job WHERE name = 'baobiao-pages' GROUP BY state`
  const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]))
  return (state) => counts.get(state) ?? 0
}

const jobsIn = async (databaseUrl: string, state: string): Promise<number> =>
  (await withDatabase(databaseUrl, countJobs))(state)

type Jobs = Awaited<ReturnType<typeof countJobs>>

async function until(databaseUrl: string, condition: (jobs: Jobs) => boolean): Promise<void> {
  await withDatabase(databaseUrl, async (database) => {
    while (!condition(await countJobs(database))) await setTimeout(50)
  })
}

describe.skipIf(!postgresql)('the queue', () => {
  it('ends as one clean run, though workers are killed again and again', async () => {
    const [clean, databaseUrl] = [await newUrl(), await newUrl()]
    const folder = folderOf(40)
    writeFileSync(join(folder, 'binary.txt'), Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0))
    await runCli(['ingest', folder, '--quiet'], { databaseUrl: clean })
    const queued = await runCli(['enqueue', folder, '--attempts', '20', '--job-timeout', '1', '--json'], {
      databaseUrl,
    })
    expect(JSON.parse(queued.stdout)).toEqual({ queued: 41, unchanged: 0, failed: 0 })
    for (let kill = 0; kill < 4; kill++) {
      const done = await jobsIn(databaseUrl, 'completed')
      const workers = [1, 2].map(() => spawnCli(['worker', '--concurrency', '2'], { databaseUrl }))
      // They have pages in hand as soon as one more is done, unless all are.
      await until(databaseUrl, (jobs) => jobs('completed') > done || jobs('created') === 0)
      for (const { child } of workers) child.kill('SIGKILL')
      await Promise.all(workers.map(({ done }) => done))
    }
    const rest = await Promise.all(
      [1, 2].map(() => spawnCli(['worker', '--drain', '--json'], { databaseUrl }).done),
    )
    expect(rest.map(({ code }) => code)).toEqual([0, 0])
    expect(await withDatabase(databaseUrl, dumpTables)).toEqual(await withDatabase(clean, dumpTables))
    const again = await runCli(['enqueue', folder, '--json'], { databaseUrl })
    expect(JSON.parse(again.stdout)).toEqual({ queued: 1, unchanged: 40, failed: 0 })
  })

  it('gives a page up whose worker dies each time, and says why', async () => {
    const databaseUrl = await newUrl()
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'page.txt'), text(4))
    await runCli(['enqueue', folder, '--attempts', '1', '--job-timeout', '1'], { databaseUrl })
    await withDatabase(databaseUrl, ({ prisma }) =>
      prisma.$transaction(async (transaction) => {
        // What the worker has read it cannot save, so that it dies with the page in hand however fast it is.
        await transaction.$executeRaw`LOCK TABLE "Document" IN EXCLUSIVE MODE`
        const { child, done } = spawnCli(['worker'], { databaseUrl })
        await until(databaseUrl, (jobs) => jobs('active') === 1)
        child.kill('SIGKILL')
        await done
      }),
    )
    expect((await runCli(['worker', '--drain'], { databaseUrl })).code).toBe(0)
    const failures = await runCli(['failures', '--json'], { databaseUrl })
    expect(JSON.parse(failures.stdout)).toMatchObject({ code: 'GIVEN_UP', name: join(folder, 'page.txt') })
    expect(JSON.parse(failures.stdout).message).toMatch(/timeout/)
    expect((await runCli(['retry', '--quiet'], { databaseUrl })).code).toBe(0)
    expect((await runCli(['failures', '--json'], { databaseUrl })).stdout).toBe('')
  })

  it('loses nothing when a worker is told to stop: it finishes what it has in hand', async () => {
    const databaseUrl = await newUrl()
    await runCli(['enqueue', folderOf(30)], { databaseUrl })
    const { child, done } = spawnCli(['worker', '--concurrency', '2', '--json'], { databaseUrl })
    await until(databaseUrl, (jobs) => jobs('completed') > 0)
    child.kill('SIGTERM')
    const { code, stdout } = await done
    expect(code).toBe(0)
    const completed = await jobsIn(databaseUrl, 'completed')
    expect(JSON.parse(stdout)).toMatchObject({ created: completed, failed: 0 })
    expect((await jobsIn(databaseUrl, 'created')) + completed).toBe(30)
  })
})

it('needs PostgreSQL', async () => {
  const databaseUrl = `file:${join(temporaryFolder(), 'test.sqlite')}`
  const { code, stderr } = await runCli(['worker'], { databaseUrl })
  expect([code, stderr]).toEqual([2, expect.stringMatching(/needs PostgreSQL/)])
})
