// The system's Chromium, without a window.
import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright-core'

/** @returns {Promise<import('playwright-core').Browser>} */
export function openChromium() {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

function chromiumPath() {
  const { stdout } = spawnSync('which', ['chromium', 'chromium-browser', 'google-chrome'], {
    encoding: 'utf8',
  })
  const [path] = stdout.split('\n')
  if (path) return path
  throw new Error('no Chromium is installed: apt-get install chromium fonts-noto-cjk')
}
