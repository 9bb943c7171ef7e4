import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { documentId } from '@baobiao/documents'
import { parsePage } from '@baobiao/parser'
import { expect, it } from 'vitest'
import { migrate, openDatabase, saveDocument } from '../src/index.js'

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('the example of the README prints what it says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baobiao-readme-'))
  const printed: string[] = []
  const names = { documentId, migrate, openDatabase, saveDocument, parsePage }
  const example = (/```ts\n([\s\S]*?)```/.exec(README)?.[1] ?? '')
    .replaceAll(/^import .*$/gm, '')
    .replace('file:data/', `file:${folder}/`)
  const run = new Function(...Object.keys(names), 'console', `return (async () => {${example}})()`)
  try {
    await run(...Object.values(names), { log: (value: unknown) => printed.push(inspect(value)) })
  } finally {
    rmSync(folder, { recursive: true })
  }
  expect(README).toContain(`prints \`${printed.join('\n')}\``)
})
