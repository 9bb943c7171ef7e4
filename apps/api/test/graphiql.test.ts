import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collection } from '../src/graphql/collection.js'
import { type Api, sqliteOnly } from './support/api.js'
import { chromiumPath, openBrowser, openTab } from './support/browser.js'
import { corpus } from './support/corpus.js'
import { PATIENCE_MS } from './support/patience.js'

const GROUPS = collection()
const QUERIES = GROUPS.flatMap(({ operations }) => operations).filter(({ kind }) => kind === 'query')
const FIRST = GROUPS[0]?.operations[0]

const REPORTS = fileURLToPath(new URL('../reports/', import.meta.url))

describe.skipIf(!chromiumPath)('GraphiQL in Chromium', () => {
  sqliteOnly('over the corpus', (engine) => {
    const elsewhere: string[] = []
    const broken: string[] = []
    let api: Api
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      api = await engine.start({ documents: corpus })
      browser = await openBrowser()
      page = await openTab(browser, { viewport: { width: 1440, height: 900 }, locale: 'en-US' })
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(api.origin))
          elsewhere.push(request.url())
      })
      page.on('pageerror', ({ message }) => broken.push(message))
      await page.goto(api.url)
      await page.getByRole('button', { name: /execute query/i }).waitFor()
      mkdirSync(REPORTS, { recursive: true })
    })
    afterAll(() => browser?.close())

    const panel = () => page.getByRole('region', { name: /^(Operations|示例操作)$/ })
    const query = () => page.locator('.graphiql-query-editor')
    const answer = () => page.locator('.graphiql-response')
    /** Says "stop" while an operation runs. */
    const executeButton = () => page.getByRole('button', { name: /execute query/i })
    const execute = () => executeButton().click()

    const openOperation = async (title: string, name: string): Promise<void> => {
      await panel().getByRole('button', { name: title, exact: true }).click()
      await expect.poll(() => query().textContent()).toContain(name)
      // GraphiQL learns a new tab's operation a moment after its text, and names the tab by it.
      await expect.poll(() => page.locator('.graphiql-tab-active').textContent()).toContain(name)
    }
    /** Executes until the answer is as wanted: what was written a moment ago may not be what is sent yet. */
    const runUntil = async (wanted: RegExp): Promise<void> => {
      const isAnswered = async (timeout: number): Promise<void> => {
        await execute()
        await expect.poll(() => answer().textContent(), { timeout }).toMatch(wanted)
      }
      await isAnswered(2_000).catch(() => isAnswered(PATIENCE_MS))
    }
    /** Replaces the text of the editor in the present tab. */
    const write = async (text: string): Promise<void> => {
      await query().click()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.insertText(text)
    }

    it('begins with one tab, which holds the friendliest operation', async () => {
      expect(await page.getByRole('tab').count()).toBe(1)
      await expect.poll(() => query().textContent()).toContain(FIRST?.name)
    })

    it('lists every published operation in its group', async () => {
      for (const { title, operations } of GROUPS) {
        await panel().getByRole('heading', { name: title.en }).waitFor()
        for (const operation of operations)
          expect(await panel().getByRole('button', { name: operation.title.en }).count()).toBeGreaterThan(0)
      }
    })

    it.each(QUERIES)('runs $name and shows its data', async ({ name, title }) => {
      await openOperation(title.en, name)
      await runUntil(/^\{\s*"data"/)
      expect(await answer().textContent()).not.toContain('"errors"')
    })

    it('keeps the new tab in sight however many there are', async () => {
      const tab = page.getByRole('tab').last()
      const box = await tab.boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= 1440).toBe(true)
    })

    it('shows Chinese punctuation as it is, without frames', async () => {
      await openOperation('A whole article', 'WholeArticle')
      await runUntil(/，/)
      expect(await page.locator('.unicode-highlight').count()).toBe(0)
      await page.screenshot({ path: `${REPORTS}graphiql.png` })
    })

    it('follows a subscription until it is stopped', async () => {
      await openOperation('Follow pages as they are ingested live', 'FollowDocuments')
      const followed = page.waitForRequest(
        (request) => request.headers().accept?.includes('text/event-stream') ?? false,
      )
      await execute()
      await followed
      await page.getByRole('button', { name: /stop query/i }).click()
      await page.getByRole('button', { name: /execute query/i }).waitFor()
    })

    it('opens a change with an example of its variables, and tells that it needs a key', async () => {
      await openOperation('Ingest a page needs an API key', 'IngestDocument')
      const variables = page.getByRole('region', { name: 'Variables' })
      await expect.poll(() => variables.isVisible()).toBe(true)
      expect(await variables.textContent()).toContain('沧州日报')
      await runUntil(/UNAUTHENTICATED/)
    })

    it('leaves nothing of it behind for the next operation in the emptied tab', async () => {
      const tabs = await page.getByRole('tab').count()
      await write(' ')
      await openOperation('A whole article', 'WholeArticle')
      expect(await page.getByRole('tab').count()).toBe(tabs)
      const below = page.locator('.graphiql-editor-tool')
      await expect.poll(() => below.textContent()).not.toMatch(/沧州日报|YOUR-API-KEY/)
    })

    it('opens what is clicked before the editor is there', async () => {
      const early = await openTab(browser, { locale: 'en-US' })
      let arrive = (): void => undefined
      const arrival = new Promise<void>((resolve) => {
        arrive = resolve
      })
      await early.route(/monaco-editor-[^/]*\.js/, async (route) => {
        await arrival
        await route.continue()
      })
      await early.goto(api.url)
      await early.getByRole('button', { name: 'A whole article', exact: true }).click()
      arrive()
      const text = () => early.locator('.graphiql-query-editor').textContent()
      await expect.poll(text).toContain('WholeArticle')
      await expect
        .poll(() => early.getByRole('tab').allTextContents())
        .toEqual([expect.stringContaining(FIRST?.name ?? '?'), expect.stringContaining('WholeArticle')])
      await early.close()
    })

    it('shows what is deferred once it has come, of an operation in the address', async () => {
      const deferred = '{ articles(first: 1) { nodes { id } ... @defer { totalCount } } }'
      const types: (string | undefined)[] = []
      const note = (response: Response) => types.push(response.headers()['content-type'])
      page.on('response', note)
      await page.goto(`${api.url}?query=${encodeURIComponent(deferred)}`)
      await expect.poll(() => query().textContent()).toContain('@defer')
      await runUntil(/"totalCount":\s4/)
      page.off('response', note)
      expect(types).toContainEqual(expect.stringMatching(/^multipart\/mixed/))
    })

    it('shows where an operation is wrong', async () => {
      await write('{ articles { nodes { headline } } }')
      await runUntil(/"locations"/)
    })

    it('speaks Chinese where that is chosen', async () => {
      await panel().getByRole('button', { name: '中文' }).click()
      await panel().getByRole('heading', { name: '从这里开始' }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    })

    it.each([820, 390])('shows the answer below the operation at %i pixels, in sight', async (width) => {
      await page.setViewportSize({ width, height: 844 })
      await openOperation('一篇完整的报道', 'WholeArticle')
      await runUntil(/^\{\s*"data"/)
      const [editor, shown] = [await query().boundingBox(), await answer().boundingBox()]
      if (!editor || !shown) throw new Error('not drawn')
      expect(shown.y).toBeGreaterThanOrEqual(editor.y + editor.height)
      expect(shown.width).toBeGreaterThan(width * 0.9)
      await expect.poll(async () => (await answer().boundingBox())?.y).toBeLessThan(844 / 2)
      // What is drawn there is the answer: editors draw their text where they stand, wherever the page is scrolled to.
      const drawn = await page.evaluate(
        (middle) => document.elementFromPoint(middle, 600)?.closest('.graphiql-response')?.className,
        width / 2,
      )
      expect(drawn).toBe('graphiql-response')
      await page.screenshot({ path: `${REPORTS}graphiql-${width}.png` })
    })

    it('shows the docs of the schema', async () => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page
        .getByRole('button', { name: /documentation explorer/i })
        .first()
        .click()
      const explorer = page.locator('.graphiql-doc-explorer')
      await explorer.getByText('Query', { exact: true }).click()
      await expect.poll(() => explorer.textContent()).toContain('Everything that can be queried.')
    })

    it('needs no other host, and nothing breaks in it', () => {
      expect([elsewhere, broken]).toEqual([[], []])
    })

    it('runs published operations where no others may', async () => {
      const closed = await engine.start({ documents: corpus, settings: { persistedOnly: true } })
      await page.goto(closed.url)
      await expect.poll(() => query().textContent()).toContain(FIRST?.name)
      await runUntil(/^\{\s*"data"/)
      await write('{ __typename }')
      await runUntil(/PERSISTED_ONLY/)
    })
  })
})
