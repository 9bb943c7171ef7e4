import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { eachEngine } from './each-engine.js'
import { runCli, temporaryFolder } from './run-cli.js'

/** A file is taken for whole once it has not grown for as long by the clock, which the test alone turns. */
const SETTLE_MS = 600_000

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** Lets time pass by the clock, and the command look at its files. */
async function pass(milliseconds: number): Promise<void> {
  vi.setSystemTime(Date.now() + milliseconds)
  await setTimeout(50)
}

const text = (number: number): string => `沧州高新区引进企业${number}家。`

eachEngine('watch', ({ newUrl }) => {
  it('takes what is there and what comes, each file once and whole', async () => {
    const databaseUrl = await newUrl()
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(join(folder, 'first.txt'), text(1))
    let seen = ''
    const others = process.listeners('SIGTERM')
    const run = runCli(['watch', folder, '--settle', `${SETTLE_MS}`, '--json'], {
      databaseUrl,
      hears: ({ stderr }) => {
        seen = stderr
      },
    })
    const ingested = async (name: string): Promise<void> => {
      while (!seen.includes(name)) await pass(SETTLE_MS)
    }
    await ingested('first.txt')
    mkdirSync(join(folder, '2021-07-08'))
    writeFileSync(join(folder, 'slow.txt'), text(2))
    writeFileSync(join(elsewhere, 'moved.txt'), text(3))
    renameSync(join(elsewhere, 'moved.txt'), join(folder, '2021-07-08', 'moved.txt'))
    writeFileSync(join(folder, 'notes.docx'), text(4))
    for (let part = 0; part < 20; part++) {
      await pass(SETTLE_MS / 2)
      appendFileSync(join(folder, 'slow.txt'), text(10 + part))
    }
    for (const name of ['slow.txt', 'moved.txt']) await ingested(name)
    for (const listener of process.listeners('SIGTERM')) if (!others.includes(listener)) listener('SIGTERM')
    const { code, stdout } = await run
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ created: 3, failed: 0, metrics: 23 })
    const status = await runCli(['status', '--json'], { databaseUrl })
    expect(JSON.parse(status.stdout)).toMatchObject({ documents: 3, metrics: 23 })
  })
})

it('says when there is no such folder', async () => {
  const databaseUrl = `file:${join(temporaryFolder(), 'test.sqlite')}`
  const { code, stderr } = await runCli(['watch', 'no-such-folder'], { databaseUrl })
  expect([code, stderr]).toEqual([1, expect.stringMatching(/no such folder/)])
})
