import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { migrate, openDatabase } from '../src/index.js'

function openFiles(path: string): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path
    } catch {
      return false
    }
  }).length
}

it.skipIf(process.platform !== 'linux')(
  'transactions open no connection of their own, and leave none',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baobiao-connections-'))
    const path = join(folder, 'test.sqlite')
    const { prisma, ...database } = await openDatabase(`file:${path}`)
    await migrate({ prisma, ...database })
    const before = openFiles(path)
    for (let number = 0; number < 20; number++)
      await prisma
        .$transaction(async (transaction) => {
          await transaction.$executeRaw`UPDATE "DataVersion" SET "version" = "version"`
          if (number % 2 === 0) throw new Error('rolled back')
        })
        .catch(() => {})
    // one that was given up may still wait to be freed; the driver itself would leave twenty
    expect(openFiles(path)).toBeLessThanOrEqual(before + 1)
    expect(await prisma.dataVersion.count()).toBe(1)
    await database.close()
    rmSync(folder, { recursive: true })
  },
)
