import { accessSync, constants, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedOperations } from '../src/graphql/operations.js'
import { type Api, sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return candidates.find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const executablePath = findBrowser()
if (!executablePath)
  console.warn('\n  SKIPPED: GraphiQL in a browser. No Chromium is installed: apt-get install chromium.\n')

const QUERIES = publishedOperations().filter(({ kind }) => kind === 'query')

const SCREENSHOT = fileURLToPath(new URL('../reports/graphiql.png', import.meta.url))

describe.skipIf(!executablePath)('GraphiQL in Chromium', () => {
  sqliteOnly('over the corpus', (engine) => {
    const elsewhere: string[] = []
    const broken: string[] = []
    let api: Api
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      api = await engine.start({ documents: corpus })
      browser = await chromium.launch({
        executablePath: executablePath ?? '',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      })
      page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(api.origin))
          elsewhere.push(request.url())
      })
      page.on('pageerror', ({ message }) => broken.push(message))
      await page.goto(api.url)
      await page.getByRole('button', { name: /execute query/i }).waitFor()
    })
    afterAll(() => browser?.close())

    const openTab = async (name: string): Promise<void> => {
      await page
        .getByRole('tab')
        .nth(QUERIES.findIndex((query) => query.name === name))
        .click()
      await expect.poll(() => page.locator('.graphiql-query-editor').textContent()).toContain(name)
    }

    it('has a tab for every published query', async () => {
      const tabs = await page.getByRole('tab').allTextContents()
      for (const { name, kind } of publishedOperations())
        expect(tabs.some((tab) => tab.includes(name))).toBe(kind === 'query')
    })

    it.each(QUERIES)('runs $name and shows its data', async ({ name }) => {
      await openTab(name)
      const answer = page.locator('.graphiql-response')
      // GraphiQL learns the new tab's operation a moment after its text.
      const run = async (): Promise<string | null> => {
        await page.getByRole('button', { name: /execute query/i }).click()
        await page.waitForTimeout(500)
        return answer.textContent()
      }
      await expect.poll(run, { timeout: 15_000 }).toMatch(/^\{\s*"data"/)
      expect(await answer.textContent()).not.toContain('"errors"')
    })

    it('shows the docs of the schema', async () => {
      await openTab('MostMentionedOrganizations')
      await page
        .getByRole('button', { name: /documentation explorer/i })
        .first()
        .click()
      const explorer = page.locator('.graphiql-doc-explorer')
      await explorer.getByText('Query', { exact: true }).click()
      await expect.poll(() => explorer.textContent()).toContain('What can be asked.')
      mkdirSync(fileURLToPath(new URL('../reports', import.meta.url)), { recursive: true })
      await page.screenshot({ path: SCREENSHOT })
    })

    it('needs no other host, and nothing breaks in it', () => {
      expect([elsewhere, broken]).toEqual([[], []])
    })
  })
})
