import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Form, MadeText } from '../gold.js'
import { compact, expand } from './compact.js'

const FOLDER = fileURLToPath(new URL('../../samples/press/', import.meta.url))

/** Typeset pages as each tool read them back, frozen: scores and floors need no Chromium. */
export function pressSample(): MadeText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(expand)
}

export function writePressSample(texts: readonly MadeText[]): void {
  mkdirSync(FOLDER, { recursive: true })
  const forms = new Map<Form, string[]>()
  for (const text of texts) forms.set(text.form, [...(forms.get(text.form) ?? []), compact(text)])
  for (const [form, lines] of forms) writeFileSync(join(FOLDER, `${form}.jsonl`), `${lines.join('\n')}\n`)
}
