import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openDatabase } from '@baobiao/database'
import { dumpTables } from '@baobiao/testing/dump-tables'
import { expect, it } from 'vitest'
import { eachEngine, engines } from './each-engine.js'
import { runCli, spawnCli, temporaryFolder } from './run-cli.js'

/** Kills for each engine; a soak raises it: `BAOBIAO_KILLS=1000 npm --prefix apps/ingest test -- kill`. */
const KILLS = Number(process.env.BAOBIAO_KILLS || 8)
const PAGES = 100
/** Times that a slow page repeats what others have: one takes as long as ten others. */
const SLOW = 15

/** Pages that share organizations, so that their rows depend on each other, some that are slow, and some that fail. */
function folderOfPages(pages: number): string {
  const folder = temporaryFolder()
  const text = (number: number): string =>
    `沧州高新区引进企业${number}家\n\n本报讯（记者 张岚）沧州高新技术产业开发区管理委员会（以下简称“管委会”）引进企业${number}家，` +
    `其中河北第${number % 7}机械有限公司产值${number}.5亿元，同比增长${number % 90}%。沧州市第${number % 5}中学有学生${number}00多人。`
  const lines = Array.from({ length: pages - 10 }, (_, number) =>
    JSON.stringify({ name: `${number}`, text: text(number) }),
  )
  writeFileSync(join(folder, 'archive.jsonl'), [...lines, 'not json'].join('\n'))
  for (let number = pages - 10; number < pages; number++)
    writeFileSync(join(folder, `${number}.txt`), text(number).repeat(number % 10 === 0 ? SLOW : 1))
  writeFileSync(join(folder, 'empty.txt'), '')
  return folder
}

async function tablesOf(databaseUrl: string): Promise<Record<string, string[]>> {
  const database = await openDatabase(databaseUrl)
  const tables = await dumpTables(database)
  await database.close()
  return tables
}

// The engines at the same time: the test mostly waits for the moment to kill.
it.concurrent.each(engines)(
  `ingestion ends the same after ${KILLS} kills as after one clean run on $engine`,
  async ({ newUrl }) => {
    const command = ['ingest', folderOfPages(PAGES), '--quiet']
    const [clean, ...killed] = [await newUrl(), await newUrl()]
    const began = performance.now()
    expect((await spawnCli(command, { databaseUrl: clean }).done).code).toBe(1)
    /** Through migrations and saving, on this machine and however busy it is; most kills come before the end. */
    const latest = 0.7 * (performance.now() - began)
    let kills = 0
    while (kills < KILLS) {
      const databaseUrl = killed.at(-1) as string
      const { child, done } = spawnCli(command, { databaseUrl })
      await Promise.race([done, setTimeout(Math.random() * latest)])
      // One that came to its end is not killed: the next begins an empty database.
      if (child.kill('SIGKILL') && (await done).code === null) kills++
      else killed.push(await newUrl())
    }
    const expected = await tablesOf(clean)
    expect(expected.document).toHaveLength(PAGES)
    expect(expected.ingestFailure).toHaveLength(2)
    for (const databaseUrl of killed) {
      expect((await runCli(command, { databaseUrl })).code).toBe(1)
      expect(await tablesOf(databaseUrl)).toEqual(expected)
    }
  },
  KILLS * 30_000 + 600_000,
)

eachEngine('ingestion', ({ newUrl }) => {
  it('gives each document once when two run at once', async () => {
    const folder = folderOfPages(40)
    const [clean, shared] = [await newUrl(), await newUrl()]
    await runCli(['ingest', folder, '--quiet'], { databaseUrl: clean })
    const runs = await Promise.all(
      [1, 2].map(() => spawnCli(['ingest', folder, '--json'], { databaseUrl: shared }).done),
    )
    const summaries = runs.map(({ stdout }) => JSON.parse(stdout))
    expect(summaries.map(({ failed }) => failed)).toEqual([2, 2])
    expect(summaries[0].created + summaries[1].created).toBe(40)
    expect(await tablesOf(shared)).toEqual(await tablesOf(clean))
  })
})
