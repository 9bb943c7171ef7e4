import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser is waited for so long, on a busy machine too: ends what hangs. */
const PATIENCE_MS = 180_000

/** Where the browser is; null where there is none. */
export function chromiumPath(): string | null {
  return PLACES.find((path) => existsSync(path)) ?? null
}

/** One browser for many pages. @throws Error that says what to install where none is found. */
export async function openChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath)
    throw new Error(
      `no Chromium at ${PLACES.join(', ')}: install it (Debian: apt-get install chromium fonts-noto-cjk)`,
    )
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
