import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MadeText } from '@baobiao/page-maker'

/** The texts of a folder that the press or `texts` filled: a text a line. */
export function readMadeTexts(folder: string): MadeText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
