import { chromiumPath } from '@baobiao/testing/chromium-path'
import { describe, expect, it } from 'vitest'

const found = (path: string, env: Record<string, string>, platform: string): string | null =>
  chromiumPath(env, platform, (place) => place === path)

describe('where the browser is looked for', () => {
  it.each([
    ['/opt/tools/chromium', 'linux', { PATH: '/usr/bin:/opt/tools' }],
    ['/usr/bin/google-chrome-stable', 'linux', { PATH: '/usr/bin:/opt/tools' }],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'darwin', { PATH: '/usr/bin' }],
    ['C:\\Tools\\chromium.exe', 'win32', { Path: 'C:\\Windows;C:\\Tools' }],
    [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'win32',
      { Path: 'C:\\Windows', ProgramFiles: 'C:\\Program Files' },
    ],
  ])('at %s on %s', (path, platform, env) => {
    expect(found(path, env as Record<string, string>, platform)).toBe(path)
  })

  it('nowhere where PATH is empty', () => {
    expect(chromiumPath({}, 'linux', () => true)).toBeNull()
  })
})
