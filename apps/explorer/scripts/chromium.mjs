// The system's Chromium, without a window.
import { chromiumPath, NO_CHROMIUM } from '@baobiao/testing/chromium-path'
import { chromium } from 'playwright-core'

/** @returns {Promise<import('playwright-core').Browser>} */
export function openChromium() {
  const executablePath = chromiumPath()
  if (executablePath === null) throw new Error(NO_CHROMIUM)
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}
