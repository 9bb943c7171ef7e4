import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXPORT_COLUMNS, type ExportKind, exportRows, openDatabase } from '@baobiao/database'
import { dumpTables } from '@baobiao/testing/dump-tables'
import { expect, it } from 'vitest'
import { eachEngine, engines, sqlite } from './each-engine.js'
import { runCli, temporaryFolder } from './run-cli.js'

async function tablesOf(databaseUrl: string): Promise<Record<string, string[]>> {
  const database = await openDatabase(databaseUrl)
  const tables = await dumpTables(database)
  await database.close()
  return tables
}

eachEngine('what is stored', ({ newUrl, seededUrl }) => {
  it('is exported, and imported into the other engine', async () => {
    const databaseUrl = await seededUrl()
    const organizations = await runCli(['export', 'organizations'], { databaseUrl })
    const [into, from] = organizations.stdout.split('\n', 2).map((line) => JSON.parse(line).id)
    const evidence = 'the paper uses both names'
    expect((await runCli(['merge', from, into, '--evidence', evidence], { databaseUrl })).code).toBe(0)
    const archive = join(temporaryFolder(), 'archive.jsonl')
    writeFileSync(archive, (await runCli(['export'], { databaseUrl })).stdout)
    for (const { newUrl: newCopy } of engines) {
      const copy = await newCopy()
      const imported = await runCli(['import', archive, '--json'], { databaseUrl: copy })
      expect(JSON.parse(imported.stdout)).toEqual({ created: 5, replaced: 0, unchanged: 0, failed: 0 })
      expect(await tablesOf(copy)).toEqual(await tablesOf(databaseUrl))
    }
    const { stdout } = await runCli(['merges', '--json'], { databaseUrl })
    expect(JSON.parse(stdout)).toMatchObject({ identity: from, organizationId: into, evidence })
    expect((await runCli(['unmerge', from], { databaseUrl })).stdout).toBe(`${from}: its own again\n`)
    const again = await runCli(['unmerge', from], { databaseUrl })
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining(`${from}: no merge`)])
  })

  it('is a table of CSV with a header, and JSON in the cells of lists', async () => {
    const databaseUrl = await newUrl()
    const input = '沧州高新区管委会引进企业222家，说：“好”。'
    await runCli(['ingest', '-', '--quiet'], { databaseUrl, input })
    const metrics = await runCli(['export', 'metrics', '--format', 'csv'], { databaseUrl })
    const [header, row, ...rest] = metrics.stdout.trim().split('\n')
    expect(header?.split(',')).toContain('value')
    expect([row?.includes('222家'), rest]).toEqual([true, []])
    const organizations = await runCli(['export', 'organizations', '--format', 'csv'], { databaseUrl })
    expect(organizations.stdout).toMatch(/"\[\{""documentId"":/)
  })
})

it('is a table with all its columns where nothing is stored, too, and has a byte order mark only as CSV', async () => {
  const database = await openDatabase(await sqlite.seededUrl())
  for (const [kind, columns] of Object.entries(EXPORT_COLUMNS))
    for await (const row of exportRows(database, kind as ExportKind))
      expect(Object.keys(row), kind).toEqual(columns)
  await database.close()
  const databaseUrl = await sqlite.newUrl()
  const empty = await runCli(['export', 'metrics', '--format', 'csv', '--bom'], { databaseUrl })
  expect(empty).toMatchObject({ code: 0, stdout: `\uFEFF${EXPORT_COLUMNS.metrics.join()}\n` })
  const refused = await runCli(['export', 'metrics', '--bom'], { databaseUrl })
  expect(refused).toMatchObject({ code: 2, stdout: '' })
  expect(refused.stderr).toContain('--format csv')
})

it('says which lines of an archive are bad, and takes the others', async () => {
  const databaseUrl = await sqlite.seededUrl()
  const { stdout } = await runCli(['export'], { databaseUrl })
  const [first = '', ...others] = stdout.trim().split('\n')
  const unfit = JSON.stringify({
    ...JSON.parse(first),
    rows: { ...JSON.parse(first).rows, articles: [{ id: 'x' }] },
  })
  const copy = `file:${join(temporaryFolder(), 'copy.sqlite')}`
  const input = ['{"kind":"page"}', unfit, ...others].join('\n')
  const run = await runCli(['import', '-', '--json'], { databaseUrl: copy, input })
  expect(run.code).toBe(1)
  expect(JSON.parse(run.stdout)).toMatchObject({ created: 4, failed: 2 })
  expect(run.stderr.trim().split('\n')).toHaveLength(2)
  expect((await runCli(['import', 'no-such-file', '--json'], { databaseUrl: copy })).stderr).toMatch(
    /no such file/,
  )
  expect((await runCli(['export', 'archive', '--format', 'csv'], { databaseUrl })).code).toBe(2)
})

it('says in a few lines that a file is no archive', async () => {
  const databaseUrl = `file:${join(temporaryFolder(), 'empty.sqlite')}`
  const input = Array.from({ length: 300 }, (_, line) => `沧州高新区引进企业${line}家。`).join('\n')
  const { code, stdout, stderr } = await runCli(['import', '-', '--json'], { databaseUrl, input })
  expect([code, JSON.parse(stdout).failed]).toEqual([1, 300])
  expect(stderr.trim().split('\n')).toHaveLength(7)
  expect(stderr).toMatch(/295 more lines are bad\n.*no archive, as `export` writes it/)
})
