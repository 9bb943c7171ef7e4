import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { chromiumPath, openBrowser, openTab } from './support/browser.js'

const CLI = fileURLToPath(new URL('../../ingest/dist/cli.js', import.meta.url))
const seed = (name: string): string => fileURLToPath(new URL(`../../../seeds/${name}.txt`, import.meta.url))
const ZONE = seed('000_01d2b50291ea0a74')
/** What a city promises to firms. */
const RULE = seed('003_a89e7c31b87fa085')
const KEY = 'key'

/** How often each of the texts is listed. */
function timesOf(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

// Every path once, over what another process has ingested; explorer.test.ts looks at each of them closely, on one engine.
describe.skipIf(!chromiumPath)('the explorer in Chromium', () => {
  eachEngine('over a database that fills', (engine) => {
    let api: Api
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      const apiKeyHashes = [createHash('sha256').update(KEY).digest('hex')]
      api = await engine.start({ settings: { apiKeyHashes } })
      browser = await openBrowser()
      page = await openTab(browser, { locale: 'zh-CN' })
    })
    afterAll(() => browser?.close())

    /** As another process does it. */
    const ingest = async (path: string): Promise<void> => {
      const env = { ...process.env, DATABASE_URL: api.databaseUrl }
      const [code] = await once(
        spawn(process.execPath, [CLI, 'ingest', path], { env, stdio: 'ignore' }),
        'exit',
      )
      expect(code).toBe(0)
    }

    it('says how pages come in, and shows one that another process ingests without a reload', async () => {
      const following = page.waitForResponse((response) =>
        (response.headers()['content-type'] ?? '').startsWith('text/event-stream'),
      )
      await page.goto(`${api.origin}/`)
      await page.getByText('还没有版面').waitFor()
      expect(await page.getByRole('navigation', { name: '可以这样问' }).getByRole('link').count()).toBe(0)
      await following
      await ingest(ZONE)
      await page.getByText('有新版面入库').waitFor()
      await page.getByRole('link', { name: '十八个硬核党支部赋能产业发展全链条' }).click()
      await page.getByRole('region', { name: '版面原文' }).waitFor()
    })

    it('leads from an indicator to the sentence that states it, in its place', async () => {
      await page.goto(`${api.origin}/figures?indicator=高新技术企业`)
      await page.getByRole('row').filter({ hasText: '39家' }).locator('mark').waitFor()
      await page.getByRole('link', { name: '39家' }).click()
      const details = page.getByRole('complementary', { name: '读出的内容' })
      await details.getByText('引进科技型中小企业222家、高新技术企业39家').waitFor()
      for (const side of ['版面原文', '报道'])
        expect(
          await page.getByRole('region', { name: side }).locator('.mark[aria-current]').textContent(),
        ).toBe('39家')
    })

    it('asks only what the pages answer, and finds what belongs to no organization', async () => {
      await page.goto(`${api.origin}/`)
      const questions = page.getByRole('navigation', { name: '可以这样问' })
      await questions.getByRole('link', { name: '高新技术企业' }).waitFor()
      await ingest(RULE)
      await page.goto(`${api.origin}/`)
      await questions.getByRole('link', { name: '沧州给企业什么奖励、补贴？' }).click()
      const grants = page.getByRole('row').filter({ hasText: '未读出' })
      await grants.filter({ hasText: '市级财政奖励300万元' }).waitFor()
      // All that both pages state of it, headlines too: the cap that is read as one of 企业, shares, and what 我市 pays for training.
      const given = ['300万元', '300万元', '100万元', '100万元', '50万元', '50万元', '1%', '0.2%', '20%']
      const paid = ['300元', '5万元', '20万元', '20万元']
      const stated = await grants.getByRole('link').allTextContents()
      for (const [text, times] of timesOf([...given, ...paid]))
        expect([text, stated.filter((one) => one === text).length]).toEqual([text, times])
      // Somebody who asks by owner is led there.
      await page.goto(`${api.origin}/figures?sentence=奖励&owner=沧州`)
      await page.getByRole('link', { name: '改看正文提到“沧州”的报道里的数字' }).click()
      await grants.getByRole('link', { name: '300万元' }).first().click()
      await page.getByRole('complementary').getByText('原文没有说是哪家机构的').waitFor()
    })

    it('adds figures up, sorts them from either end, and gives them away', async () => {
      await page.goto(`${api.origin}/figures?unit=家`)
      await page.getByText('按单位汇总').click()
      await page.locator('.totals').getByRole('rowheader', { name: '家' }).waitFor()
      const values = page.locator('section.scroll td a').filter({ hasText: /家/ })
      const [most] = await values.allTextContents()
      await page.getByLabel('排序').selectOption('VALUE_UP')
      await expect.poll(async () => (await values.allTextContents()).at(-1)).toBe(most)
      const downloading = page.waitForEvent('download')
      await page.getByRole('link', { name: 'JSON Lines' }).click()
      const lines = readFileSync((await (await downloading).path()) ?? '', 'utf8')
        .trimEnd()
        .split('\n')
      expect(lines.map((line) => JSON.parse(line).unit)).toEqual(lines.map(() => '家'))
    })

    it('finds articles and organizations, and keeps those of a filter', async () => {
      await page.goto(`${api.origin}/articles`)
      await page.getByRole('searchbox').fill('补贴')
      await page.locator('mark', { hasText: '补贴' }).first().waitFor()
      await page.goto(`${api.origin}/organizations?type=PARK`)
      await page.getByRole('searchbox').fill('沧州')
      await page.getByRole('link', { name: '沧州高新区', exact: true }).click()
      await page.getByRole('heading', { name: '一同出现的机构' }).waitFor()
    })

    it('reads a text and ingests it with a key', async () => {
      await page.goto(`${api.origin}/try`)
      await page
        .getByRole('textbox', { name: '版面文字' })
        .fill('青河县工业园区引进企业222家\n\n　　县财政局向青河化工有限公司发放补贴1.2亿元。')
      await page.getByRole('complementary').getByRole('link', { name: '1.2亿元' }).waitFor()
      await page.getByText('入库（需要密钥）').click()
      await page.getByLabel('API 密钥').fill(KEY)
      await page.getByRole('button', { name: '入库', exact: true }).click()
      await page.getByRole('link', { name: '已入库，查看' }).click()
      await page.getByRole('region', { name: '版面原文' }).waitFor()
    })

    it('merges organizations and takes it back', async () => {
      await page.goto(`${api.origin}/organizations?query=青河化工`)
      await page.getByRole('link', { name: '青河化工有限公司' }).click()
      await page.getByText('把另一机构并入').click()
      await page.getByRole('searchbox', { name: '按名称找机构' }).fill('县财政局')
      await page.getByRole('radio').first().check()
      await page.getByLabel('依据').fill('一次试验')
      await page.getByRole('button', { name: '合并', exact: true }).click()
      await page.getByText('：一次试验').waitFor()
      await page.getByRole('button', { name: '撤销合并' }).click()
      await page.getByText('没有与其他机构合并过').waitFor()
    })
  })
})
