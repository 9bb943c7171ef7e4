import { chromiumPath as findChromium, NO_CHROMIUM } from '@baobiao/testing/chromium-path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { PATIENCE_MS } from './patience.js'

/** The system's Chromium; null where there is none, and the tests that need one say so. */
export const chromiumPath = findChromium()
if (!chromiumPath) console.warn(`\n  SKIPPED: pages in a browser; ${NO_CHROMIUM}.\n`)

/** A headless browser that asks no host by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    timeout: PATIENCE_MS,
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
}

/** A page that waits as long for what it needs. */
export async function openTab(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(PATIENCE_MS)
  return page
}
