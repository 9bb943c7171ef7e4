import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copySqlite } from '@baobiao/testing/copy-sqlite'
import { describe, expect, it } from 'vitest'
import { migrate, openDatabase } from '../src/index.js'

describe('openDatabase', () => {
  it('reads for reading only what a log that was left behind holds, too', async () => {
    const [path, copy] = ['left', 'copy'].map((name) =>
      join(tmpdir(), `baobiao-${name}-${process.pid}.sqlite`),
    )
    const database = await openDatabase(`file:${path}`)
    await migrate(database)
    copySqlite(path ?? '', copy ?? '')
    await database.close()
    const left = await openDatabase(`file:${copy}?mode=ro`)
    expect(await migrate(left)).toEqual([])
    await left.close()
  })

  const notADatabase = join(tmpdir(), `baobiao-text-${process.pid}.sqlite`)
  writeFileSync(notADatabase, '沧州高新区'.repeat(200))

  it.each([
    ['BAD_URL', 'mysql://localhost/x'],
    ['BAD_URL', 'file:'],
    ['BAD_URL', 'postgresql://'],
    ['UNWRITABLE', 'file:/dev/null/x.sqlite'],
    ['UNREACHABLE', 'postgresql://u:secret@127.0.0.1:1/x'],
    ['NOT_A_DATABASE', `file:${notADatabase}`],
  ])('fails with %s for %s in one line without the password', async (code, url) => {
    const error = await openDatabase(url).then(
      () => null,
      (reason: Error & { code: string }) => reason,
    )
    expect(error?.code).toBe(code)
    expect(error?.message).not.toMatch(/\n|secret/)
  })
})
