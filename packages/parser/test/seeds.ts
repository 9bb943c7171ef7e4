import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../../seeds/', import.meta.url))

/** The real pages that come with the project. */
export function seeds(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), 'utf8').replace(/^\uFEFF/, ''))
}
