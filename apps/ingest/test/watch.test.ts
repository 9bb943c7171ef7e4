import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { eachEngine } from './each-engine.js'
import { runCli, spawnCli, temporaryFolder } from './run-cli.js'

/** A file grows more slowly than the command looks, and much sooner than it takes a file for whole, on a busy machine too. */
const GROWS_MS = 300
const SETTLE_MS = '4000'

const text = (number: number): string => `沧州高新区引进企业${number}家。`

eachEngine('watch', ({ newUrl }) => {
  it('takes what is there and what comes, each file once and whole', async () => {
    const databaseUrl = await newUrl()
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(join(folder, 'first.txt'), text(1))
    const { child, done } = spawnCli(['watch', folder, '--settle', SETTLE_MS, '--json'], { databaseUrl })
    let seen = ''
    child.stderr?.on('data', (data) => {
      seen += data
    })
    const ingested = async (name: string): Promise<void> => {
      while (!seen.includes(name)) await setTimeout(50)
    }
    await ingested('first.txt')
    mkdirSync(join(folder, '2021-07-08'))
    writeFileSync(join(folder, 'slow.txt'), text(2))
    writeFileSync(join(elsewhere, 'moved.txt'), text(3))
    renameSync(join(elsewhere, 'moved.txt'), join(folder, '2021-07-08', 'moved.txt'))
    writeFileSync(join(folder, 'notes.docx'), text(4))
    for (let part = 0; part < 4; part++) {
      await setTimeout(GROWS_MS)
      appendFileSync(join(folder, 'slow.txt'), text(10 + part))
    }
    await Promise.all([ingested('slow.txt'), ingested('moved.txt')])
    child.kill('SIGTERM')
    const { code, stdout } = await done
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ created: 3, failed: 0, metrics: 7 })
    const status = await runCli(['status', '--json'], { databaseUrl })
    expect(JSON.parse(status.stdout)).toMatchObject({ documents: 3, metrics: 7 })
  })
})

it('says when there is no such folder', async () => {
  const databaseUrl = `file:${join(temporaryFolder(), 'test.sqlite')}`
  const { code, stderr } = await runCli(['watch', 'no-such-folder'], { databaseUrl })
  expect([code, stderr]).toEqual([1, expect.stringMatching(/no such folder/)])
})
