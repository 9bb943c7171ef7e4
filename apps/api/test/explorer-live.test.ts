import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { eachEngine } from './support/api.js'
import { chromiumPath, openBrowser } from './support/browser.js'

const CLI = fileURLToPath(new URL('../../ingest/dist/cli.js', import.meta.url))
const SEED = fileURLToPath(new URL('../../../seeds/000_01d2b50291ea0a74.txt', import.meta.url))

describe.skipIf(!chromiumPath)('the explorer in Chromium', () => {
  eachEngine('over an empty database', (engine) => {
    it('says how pages come in, and shows one that another process ingests without a reload', async () => {
      const api = await engine.start()
      const browser = await openBrowser()
      try {
        const page = await browser.newPage({ locale: 'zh-CN' })
        const following = page.waitForResponse((response) =>
          (response.headers()['content-type'] ?? '').startsWith('text/event-stream'),
        )
        await page.goto(`${api.origin}/`)
        await page.getByText('还没有版面').waitFor()
        await following
        const env = { ...process.env, DATABASE_URL: api.databaseUrl }
        const [code] = await once(
          spawn(process.execPath, [CLI, 'ingest', SEED], { env, stdio: 'ignore' }),
          'exit',
        )
        expect(code).toBe(0)
        await page.getByText('有新版面入库').waitFor()
        await page.getByRole('link', { name: '十八个硬核党支部赋能产业发展全链条' }).click()
        await page.getByRole('region', { name: '版面原文' }).waitFor()
      } finally {
        await browser.close()
      }
      // Two processes and a browser begin here, on a machine that may be busy.
    }, 120_000)
  })
})
