import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SetName } from './set-scores.js'

/** For each set, a digest of what its floors were measured on. */
export type Digests = Record<string, string>

const FILE = fileURLToPath(new URL('../digests.json', import.meta.url))
const PACKAGES = fileURLToPath(new URL('../../', import.meta.url))
const MADE = ['page-maker/articles', 'page-maker/samples', 'page-maker/src']
const SOURCES: Readonly<Record<SetName, readonly string[]>> = {
  'forms left out': MADE,
  'forms fitted': MADE,
  pages: ['evals/gold/pages', '../seeds'],
  texts: ['evals/gold/texts'],
  names: ['evals/gold/names'],
}

export function readDigests(): Digests {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

/** Pins what the sets are today. */
export function writeDigests(): void {
  writeFileSync(FILE, `${JSON.stringify(digestsOfGold(), null, 2)}\n`)
}

/** A score says nothing beside a floor that was measured on other gold. */
export function digestsOfGold(): Digests {
  return Object.fromEntries(
    Object.entries(SOURCES).map(([set, folders]) => [
      set,
      digestOf(folders.map((one) => join(PACKAGES, one))),
    ]),
  )
}

function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
    for (const path of paths) hash.update(path.slice(folder.length)).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}
