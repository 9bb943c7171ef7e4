import { chromiumPath, NO_CHROMIUM } from '@baobiao/testing/chromium-path'
import { type Browser, chromium } from 'playwright-core'

/** The browser is waited for so long, on a busy machine too: ends what hangs. */
const PATIENCE_MS = 180_000

/** One browser for many pages. @throws Error that says what to install where none is found. */
export async function openChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error(NO_CHROMIUM)
  return chromium.launch({
    executablePath,
    timeout: PATIENCE_MS,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  })
}

/** Prints sections of one size, a page each. */
export async function printPdf(
  browser: Browser,
  html: string,
  size: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const page = await browser.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  try {
    await page.setContent(html, { waitUntil: 'load' })
    const inches = (points: number): string => `${points / 72}in`
    return await page.pdf({ width: inches(size.width), height: inches(size.height), printBackground: true })
  } finally {
    await page.close()
  }
}
