import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openDatabase } from '@baobiao/database'
import { dumpTables } from '@baobiao/testing/dump-tables'
import { smallPdf } from '@baobiao/testing/small-pdf'
import { describe, expect, it } from 'vitest'
import { eachEngine, sqlite } from './each-engine.js'
import { holdPage } from './readers.js'
import { ROOT, type Run, runCli, spawnCli, temporaryFolder } from './run-cli.js'

eachEngine('ingest', ({ newUrl, seededUrl }) => {
  it('saves each page once and says what it did', async () => {
    const databaseUrl = await newUrl()
    const first = await runCli(['ingest', 'seeds', '--json'], { databaseUrl })
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(first.stdout)).toMatchObject({ created: 5, unchanged: 0, failed: 0 })
    const second = await runCli(['ingest', 'seeds/*.txt', '--json'], { databaseUrl })
    expect(JSON.parse(second.stdout)).toMatchObject({ created: 0, unchanged: 5, failed: 0 })
    const status = await runCli(['status', '--json'], { databaseUrl })
    const { organizations } = JSON.parse(first.stdout)
    expect(JSON.parse(status.stdout)).toMatchObject({ documents: 5, failures: 0, organizations })
  })

  it('records what fails, goes on, and forgets it once it works', async () => {
    const databaseUrl = await newUrl()
    const folder = temporaryFolder()
    const page = join(folder, 'page.txt')
    writeFileSync(page, '')
    copyFileSync(join(ROOT, 'seeds/003_a89e7c31b87fa085.txt'), join(folder, 'good.txt'))
    const run = await runCli(['ingest', folder, join(folder, 'missing.txt'), '--json'], { databaseUrl })
    expect(run.code).toBe(1)
    expect(JSON.parse(run.stdout)).toMatchObject({ created: 1, failed: 2 })
    const listed = await runCli(['failures', '--json'], { databaseUrl })
    const codes = listed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).code)
    // A path that names nothing is told, and nothing to be tried again.
    expect(codes).toEqual(['EMPTY'])
    expect(run.stderr).toMatch('missing.txt')
    expect((await runCli(['dismiss', join(folder, 'missing.txt')], { databaseUrl })).code).toBe(1)
    expect((await runCli(['dismiss', page], { databaseUrl })).code).toBe(0)
    expect((await runCli(['failures', '--json'], { databaseUrl })).stdout).toBe('')
    await runCli(['ingest', page, '--quiet'], { databaseUrl })
    writeFileSync(page, '高新区引进企业222家。')
    expect(await runCli(['ingest', page, '--quiet'], { databaseUrl })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect((await runCli(['failures', '--json'], { databaseUrl })).stdout).not.toMatch('EMPTY')
  })

  it.each([
    ['from the files', ['ingest', 'seeds', '--reparse', '--json']],
    ['from what is stored', ['ingest', '--reparse', '--json']],
  ])(
    'reads documents of another parser again %s when asked, and keeps what is the same',
    async (_case, command) => {
      const databaseUrl = await seededUrl()
      const database = await openDatabase(databaseUrl)
      const fresh = await dumpTables(database)
      const [first] = await database.prisma.document.findMany({ orderBy: { id: 'asc' }, take: 1 })
      const documentId = first?.id ?? ''
      await database.prisma.document.update({ where: { id: documentId }, data: { parserVersion: 'older' } })
      await database.prisma.metric.updateMany({ where: { documentId }, data: { unit: '个' } })
      await removeMetrics(database, documentId, 2000)
      const skipped = await runCli(['ingest', 'seeds', '--json'], { databaseUrl })
      expect(JSON.parse(skipped.stdout)).toMatchObject({ replaced: 0, unchanged: 5 })
      const again = await runCli(command, { databaseUrl })
      expect(JSON.parse(again.stdout)).toMatchObject({ created: 0, replaced: 1, failed: 0 })
      expect(await dumpTables(database)).toEqual(fresh)
      await database.close()
    },
  )

  it('ingests nothing in a dry run, and removes what is asked', async () => {
    const databaseUrl = await newUrl()
    await runCli(['ingest', 'seeds/003_a89e7c31b87fa085.txt', '--dry-run', '--quiet'], { databaseUrl })
    const status = async () => JSON.parse((await runCli(['status', '--json'], { databaseUrl })).stdout)
    expect(await status()).toMatchObject({ documents: 0 })
    await runCli(['ingest', '-', '--quiet'], { databaseUrl, input: '沧州高新区引进企业222家。' })
    expect(await status()).toMatchObject({ documents: 1, metrics: 1 })
    const id = createHash('sha256').update('沧州高新区引进企业222家。').digest('hex')
    expect((await runCli(['remove', `Organization:${id}`], { databaseUrl })).code).toBe(2)
    expect((await runCli(['remove', `Document:${id}`], { databaseUrl })).code).toBe(0)
    expect(await status()).toMatchObject({ documents: 0, organizations: 0, mentions: 0, metrics: 0 })
    expect((await runCli(['remove', id], { databaseUrl })).code).toBe(1)
  })
})

it('says when it is stopped what was saved, and goes on from there', async () => {
  const databaseUrl = `file:${join(temporaryFolder(), 'test.sqlite')}`
  const lines = Array.from({ length: 40 }, (_, index) =>
    JSON.stringify({ name: `${index}.txt`, text: `高新区引进企业${index + 2}家。` }),
  )
  const input = `${lines.join('\n')}\n`
  const { child, done } = spawnCli(['ingest', '-', '--input', 'jsonl'], { databaseUrl, input, open: true })
  child.stderr?.once('data', () => child.kill('SIGINT'))
  const { code, stderr } = await done
  const saved = Number(/Stopped\. Documents saved: (\d+), there already: 0/.exec(stderr)?.[1])
  expect([code, saved > 0]).toEqual([130, true])
  const again = await runCli(['ingest', '-', '--input', 'jsonl', '--json'], { databaseUrl, input })
  const { created, unchanged } = JSON.parse(again.stdout)
  expect(unchanged).toBeGreaterThanOrEqual(saved)
  expect(created + unchanged).toBe(40)
})

it('wants to know what to ingest', async () => {
  const { code, stderr } = await runCli(['ingest'])
  expect([code, stderr]).toEqual([2, expect.stringMatching(/name a file/)])
})

it('takes the number of a page for one file only', async () => {
  const databaseUrl = await sqlite.newUrl()
  const { code, stdout, stderr } = await runCli(['ingest', 'seeds', '--page', 'A03'], { databaseUrl })
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/one page, and these are 5 files/)])
})

it('saves each page of a PDF as a document of its own', async () => {
  const path = join(temporaryFolder(), 'issue.pdf')
  const page = (number: number) => [{ text: `高新区引进企业${number}家。`, x: 40, y: 20, size: 10 }]
  writeFileSync(path, smallPdf([page(2), page(3)]))
  const { code, stderr } = await runCli(['ingest', path], { databaseUrl: await sqlite.newUrl() })
  const said = stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(path, ''))
  expect({ code, said }).toEqual({ code: 0, said: ['1/1 #page=1: created', '2/2 #page=2: created'] })
})

describe('pages behind one that takes long', () => {
  const GOOD = 40
  function folderOfPages(): string {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '00.txt'), '高新区引进企业1家。')
    for (let number = 0; number < GOOD; number++)
      writeFileSync(join(folder, `a${number}.txt`), `高新区引进企业${number + 2}家。`)
    return folder
  }

  /** Runs a command that has the first page in hand until it has told of all others, and `meanwhile` is done. */
  async function runBehindSlow(
    args: readonly string[],
    stream: 'stdout' | 'stderr',
    databaseUrl = '',
    meanwhile = async () => {},
  ): Promise<Run & { readonly before: string }> {
    const release = holdPage('00.txt')
    let [before, tellAll] = ['', (): void => {}]
    const all = new Promise<void>((resolve) => {
      tellAll = resolve
    })
    const hears = (said: Pick<Run, 'stdout' | 'stderr'>): void => {
      before = said[stream]
      if (before.split('\n').length > GOOD) tellAll()
    }
    const run = runCli(args, { databaseUrl, hears })
    await Promise.race([all, run])
    const behind = before
    await meanwhile()
    release()
    return { ...(await run), before: behind }
  }

  it('are saved before that one ends: a kill loses nothing else', async () => {
    const databaseUrl = await sqlite.newUrl()
    let saved = 0
    const count = async (): Promise<void> => {
      const database = await openDatabase(databaseUrl)
      saved = await database.prisma.document.count()
      await database.close()
    }
    const { code, before } = await runBehindSlow(['ingest', folderOfPages()], 'stderr', databaseUrl, count)
    expect([code, saved]).toEqual([0, GOOD])
    expect(before).not.toMatch('00.txt')
  })

  it('are printed before that one ends, a line each', async () => {
    const { code, stdout, before } = await runBehindSlow(
      ['parse', folderOfPages(), '--format', 'jsonl'],
      'stdout',
    )
    expect([code, before.trim().split('\n').length, stdout.trim().split('\n').length]).toEqual([
      0,
      GOOD,
      GOOD + 1,
    ])
    expect(before).not.toMatch('00.txt')
  })
})

it('reads copies of a page one after another: the first path counts, the others add', async () => {
  const databaseUrl = await sqlite.newUrl()
  const folder = temporaryFolder()
  for (const [place, path] of ['a/2021-07-08', '沧州日报/2021-07-09'].entries()) {
    mkdirSync(join(folder, `${place}`, path), { recursive: true })
    writeFileSync(join(folder, `${place}`, path, '页.txt'), '高新区引进企业222家。')
  }
  // In a process of its own, which ends when nothing keeps it.
  const run = await spawnCli(['ingest', folder, '--json'], { databaseUrl }).done
  expect(JSON.parse(run.stdout)).toMatchObject({ created: 1, replaced: 1, unchanged: 0 })
  const database = await openDatabase(databaseUrl)
  expect(await database.prisma.document.findMany()).toMatchObject([
    { newspaper: '沧州日报', publishedOn: '2021-07-08' },
  ])
  await database.close()
})

eachEngine('a database that can only be read', ({ engine, seededUrl }) => {
  it('is told of once, in a line that says what to do, by whatever would change it', async () => {
    const limit = engine === 'SQLite' ? 'mode=ro' : 'options=-c%20default_transaction_read_only%3Don'
    const databaseUrl = `${await seededUrl()}?${limit}`
    expect(await runCli(['ingest', 'seeds', '--quiet'], { databaseUrl })).toMatchObject({
      code: 0,
      stderr: '',
    })
    for (const command of [['ingest', '-', '--quiet'], ['reindex']]) {
      const { code, stderr } = await runCli(command, { databaseUrl, input: '高新区引进企业333家。' })
      expect([code, stderr.trim().split('\n')]).toEqual([
        3,
        [expect.stringMatching(/^the database [^\n]* can only be read.*: to change it, .* DATABASE_URL/)],
      ])
    }
  })
})

it.each([
  ['mysql://localhost/x', /must start with file: .* or postgresql:/],
  ['file:/dev/null/x.sqlite', /cannot write the database/],
  ['postgresql://u:secret@127.0.0.1:1/x', /cannot reach the database/],
])('answers the database %s in one line and with code 3', async (databaseUrl, message) => {
  const { code, stdout, stderr } = await runCli(['ingest', 'seeds'], { databaseUrl })
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch('secret')
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

/** As if the older parser had not read a document's metrics from an offset on: neither they nor their search entries. */
async function removeMetrics({ prisma, engine }: Database, documentId: string, from: number): Promise<void> {
  const where = { documentId, start: { gt: from } }
  for (const { id } of await prisma.metric.findMany({ where, select: { id: true } })) {
    if (engine.name === 'sqlite')
      await prisma.$executeRaw`DELETE FROM "SearchEntryTerms" WHERE "rowid" IN (
        SELECT "number" FROM "SearchEntry" WHERE "kind" = 'metric' AND "targetId" = ${id})`
    await prisma.$executeRaw`DELETE FROM "SearchEntry" WHERE "kind" = 'metric' AND "targetId" = ${id}`
  }
  await prisma.metric.deleteMany({ where })
  await prisma.$executeRaw`
    UPDATE "Organization" SET "metricCount" =
      (SELECT COUNT(*) FROM "Metric" m WHERE m."organizationId" = "Organization"."id")`
}
