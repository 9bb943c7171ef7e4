import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { saveDocument } from '@baobiao/database'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { chromiumPath, openBrowser } from './support/browser.js'
import { corpus } from './support/corpus.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const REPORTS = fileURLToPath(new URL('../reports/', import.meta.url))
const LATE = corpus[2] as (typeof corpus)[2]

const VIEWS = ['/', '/articles', '/organizations', '/figures', '/try', '/nothing']

describe.skipIf(!chromiumPath)('the explorer in Chromium', () => {
  eachEngine('over the corpus', (engine) => {
    const broken: string[] = []
    let api: Api
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      api = await engine.start({ documents: corpus.filter((document) => document !== LATE) })
      browser = await openBrowser()
      page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(api.origin))
          broken.push(`asked ${request.url()}`)
      })
      page.on('pageerror', ({ message }) => broken.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error') broken.push(message.text())
      })
      mkdirSync(REPORTS, { recursive: true })
    })
    afterAll(() => browser?.close())

    const open = async (path: string): Promise<void> => {
      await page.goto(`${api.origin}${path}`)
      await page.getByRole('main').waitFor()
      await page.getByText('正在读取…').waitFor({ state: 'hidden' })
    }
    const openFirstDocument = async (): Promise<void> => {
      await open('/')
      await page.locator('.cards h2 a').first().click()
      await page.getByRole('region', { name: '版面原文' }).waitFor()
    }
    /** What axe finds wrong. It is evaluated in the page, whose policy would not load it as a script. */
    const violations = async (): Promise<string[]> => {
      await page.evaluate(AXE)
      return page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        const { violations } = await axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
      })
    }

    it('shows on one side what is followed on the other, with what was read', async () => {
      await openFirstDocument()
      const printed = page.getByRole('region', { name: '版面原文' })
      const mark = printed.locator('.mark.metric').first()
      const text = (await mark.textContent()) ?? ''
      await mark.click()
      const details = page.getByRole('complementary', { name: '读出的内容' })
      await details.getByRole('heading', { name: text.replaceAll(/\s/g, '') }).waitFor()
      const other = page.getByRole('region', { name: '报道' }).locator('.mark[aria-current]')
      expect((await other.textContent())?.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      await page.screenshot({ path: `${REPORTS}explorer-page.png` })
    })

    it('opens a figure at its place by a link with its id', async () => {
      const { data } = await api.send('{ metrics(first: 1) { nodes { id text document { id } } } }')
      const [{ id, text, document }] = data.metrics.nodes
      await open(`/documents/${document.id}#${id}`)
      await page.getByRole('complementary').getByRole('heading', { name: text }).waitFor()
    })

    it('finds organizations while one types, and shows a profile', async () => {
      await open('/organizations')
      await page.getByRole('searchbox').fill('高新区')
      await page.getByRole('link', { name: '沧州高新区' }).first().click()
      await page.getByRole('heading', { level: 1, name: '沧州高新区' }).waitFor()
      await page.getByRole('heading', { name: '一同出现的机构' }).waitFor()
    })

    it('finds articles by words, with what was found marked', async () => {
      await open('/articles?query=企业')
      expect(await page.locator('mark').allInnerTexts()).toContain('企业')
    })

    it('filters figures, draws them, and gives them away', async () => {
      await open('/figures')
      await page.getByRole('searchbox', { name: '单位' }).fill('家')
      await page.getByText('按数值排列 (家)').waitFor()
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: 'CSV' }).click()
      const csv = readFileSync((await (await downloading).path()) ?? '', 'utf8')
      const { data } = await api.send('{ metrics(where: { unit: { equals: "家" } }) { totalCount } }')
      expect(csv.startsWith('\uFEFFid,indicator,text,value,unit')).toBe(true)
      expect(csv.trimEnd().split('\r\n')).toHaveLength(data.metrics.totalCount + 1)
      await page.screenshot({ path: `${REPORTS}explorer-figures.png` })
    })

    it('opens the query behind a view in GraphiQL', async () => {
      await open('/figures?unit=家')
      const address = await page.getByRole('link', { name: '查看查询' }).getAttribute('href')
      const { data, errors } = await (async () => {
        const search = new URL(address ?? '', api.origin).searchParams
        return api.send(search.get('query') ?? '', JSON.parse(search.get('variables') ?? '{}'))
      })()
      expect([errors, data.metrics.totalCount > 0]).toEqual([undefined, true])
    })

    it('reads a text of the visitor, and stores nothing', async () => {
      const count = async () => (await api.send('{ documents { totalCount } }')).data.documents.totalCount
      const before = await count()
      await open('/try')
      await page
        .getByRole('textbox', { name: '版面文字' })
        .fill('青河县工业园区引进企业222家，县财政补贴1.2亿元。')
      await page.getByRole('heading', { name: '最大的金额' }).waitFor()
      await page.getByRole('complementary').getByRole('link', { name: '1.2亿元' }).waitFor()
      expect(await count()).toBe(before)
    })

    it('takes files: text in another encoding', async () => {
      await open('/try')
      const gbk = Buffer.from('b9b2d3d036bcd2c6f3d2b5a1a3', 'hex')
      await page.getByLabel('文件').setInputFiles({ name: 'page.txt', mimeType: 'text/plain', buffer: gbk })
      await expect
        .poll(() => page.getByRole('textbox', { name: '版面文字' }).inputValue())
        .toBe('共有6家企业。')
    })

    it('shows a page that is ingested elsewhere, without a reload', async () => {
      await open('/')
      const cards = page.locator('.cards > li')
      const before = await cards.count()
      // The subscription is open once the server has answered it.
      await page.waitForTimeout(1_000)
      await saveDocument(api.database, LATE)
      await page.getByText('有新版面入库').waitFor({ timeout: 20_000 })
      await expect.poll(() => cards.count()).toBe(before + 1)
    })

    it('speaks English where that is chosen', async () => {
      await open('/figures')
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { level: 1, name: 'Figures' }).waitFor()
      await page.getByRole('button', { name: '中文' }).click()
    })

    it.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      for (const path of VIEWS) {
        await open(path)
        await page.waitForTimeout(500)
        expect({ path, violations: await violations() }).toEqual({ path, violations: [] })
      }
      await openFirstDocument()
      expect(await violations()).toEqual([])
    })

    it.each([390, 1920])('fits a screen of %i pixels', async (width) => {
      await page.setViewportSize({ width, height: 844 })
      for (const path of VIEWS) {
        await open(path)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect({ path, overflow: Math.max(0, overflow) }).toEqual({ path, overflow: 0 })
      }
      await openFirstDocument()
      await page.screenshot({ path: `${REPORTS}explorer-${width}.png` })
    })

    it('asks no other host, breaks no policy, and meets no error', () => {
      expect(broken).toEqual([])
    })
  })
})
