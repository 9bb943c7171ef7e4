import { accessSync, constants } from 'node:fs'
import { posix, win32 } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC = ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
/** Below the folders in which Windows keeps programs: of all users, of this one. */
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']

export const NO_CHROMIUM =
  'no Chromium is on PATH, or where macOS and Windows install it: install it (Debian: apt-get install chromium fonts-noto-cjk)'

/** Where the browser is: on PATH, or where the system installs it; null where there is none. */
export function chromiumPath(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  exists: (path: string) => boolean = isExecutable,
): string | null {
  return placesOf(env, platform).find(exists) ?? null
}

function placesOf(env: Readonly<Record<string, string | undefined>>, platform: string): string[] {
  const isWindows = platform === 'win32'
  const { delimiter, join } = isWindows ? win32 : posix
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) =>
    NAMES.map((name) => join(folder, isWindows ? `${name}.exe` : name)),
  )
  if (platform === 'darwin') return [...onPath, ...MAC]
  if (!isWindows) return onPath
  const installed = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? [])
  return [...onPath, ...installed.flatMap((folder) => WINDOWS.map((path) => join(folder, path)))]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
