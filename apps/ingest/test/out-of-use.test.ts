import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createDatabase, startPostgres } from '@baobiao/testing'
import { afterAll, expect, inject, it } from 'vitest'
import { spawnCli, temporaryFolder } from './run-cli.js'

const PAGES = 300

function archiveOf(pages: number): string {
  const path = join(temporaryFolder(), 'archive.jsonl')
  const zones = ['沧州高新区', '河间开发区', '任丘开发区', '黄骅产业园', '泊头工业园']
  const text = (number: number): string =>
    zones.map((zone) => `${zone}引进企业${number}家，产值${number}.5亿元。`).join('')
  const lines = Array.from({ length: pages }, (_, number) => JSON.stringify({ text: text(number) }))
  writeFileSync(path, lines.join('\n'))
  return path
}

/** A disk of a few megabytes; null where nobody may mount one. */
function smallDisk(): string | null {
  const folder = join(temporaryFolder(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1536k', 'tmpfs', folder], { stdio: 'pipe' })
    return folder
  } catch {
    return null
  }
}

const disk = smallDisk()
afterAll(() => disk && execFileSync('umount', [disk]))

it.skipIf(disk === null)('a full disk stops ingestion in one line, and what was saved is whole', async () => {
  const databaseUrl = `file:${join(disk ?? '', 'test.sqlite')}`
  const { code, stderr } = await spawnCli(['ingest', archiveOf(PAGES), '--quiet'], { databaseUrl }).done
  expect([code, stderr.trim().split('\n')]).toEqual([
    3,
    [expect.stringMatching(/make room .* run the same command again/)],
  ])
  const status = JSON.parse((await spawnCli(['status', '--json'], { databaseUrl }).done).stdout)
  expect(status.documents).toBeGreaterThan(0)
  expect(status).toMatchObject({ articles: status.documents, metrics: status.documents * 10, failures: 0 })
})

it.skipIf(inject('postgres') === null)('a server that goes away stops ingestion in one line', async () => {
  const server = await startPostgres()
  const databaseUrl = await createDatabase(server.url)
  const { child, done } = spawnCli(['ingest', archiveOf(2000)], { databaseUrl })
  let begun = ''
  child.stderr?.on('data', (data) => {
    begun += data
  })
  while (!begun.includes('created')) await setTimeout(20)
  await server.stop()
  const { code, stderr } = await done
  const said = stderr.split('\n').filter((line) => line !== '' && !line.endsWith('created'))
  const lost = expect.stringMatching(/^lost the database at .* run the same command again/)
  expect({ code, said }).toEqual({ code: 3, said: [lost] })
})
