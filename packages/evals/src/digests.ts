import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { textsOfForms } from './score-forms.js'
import type { SetName } from './set-scores.js'

/** For each set, a digest of what its floors were measured on. */
type Digests = Record<string, string>

const FILE = fileURLToPath(new URL('../digests.json', import.meta.url))
const PACKAGE = fileURLToPath(new URL('../', import.meta.url))

export function readDigests(): Digests {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

/** Pins what the sets are today. */
export function writeDigests(): void {
  writeFileSync(FILE, `${JSON.stringify(digestsOfGold(), null, 2)}\n`)
}

/** A score says nothing beside a floor that was measured on other gold. */
export function digestsOfGold(): Record<SetName, string> {
  return {
    'labelled pages, left out': digestOf(filesIn('gold/labelled')),
    'forms left out': digestOf(textsOfForms('leftOut').map((text) => JSON.stringify(text))),
    'forms fitted': digestOf(textsOfForms('fitting').map((text) => JSON.stringify(text))),
    pages: digestOf([...filesIn('gold/pages'), ...filesIn('../../seeds')]),
    texts: digestOf(filesIn('gold/texts')),
    names: digestOf(filesIn('gold/names')),
  }
}

function filesIn(folder: string): Buffer[] {
  const path = join(PACKAGE, folder)
  return readdirSync(path)
    .sort()
    .map((name) => readFileSync(join(path, name)))
}

function digestOf(contents: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 16)
}
