import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parsePage } from '../../src/parse-page.js'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

function fenced(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(README)?.[1]
  if (found === undefined) throw new Error(`the README has no ${language} block`)
  return found
}

it('the example of the README prints what it says', () => {
  const printed: string[] = []
  const example = fenced('ts').replace(/^import .*$/m, '')
  const run = new Function('parsePage', 'console', example)
  run(parsePage, { log: (...values: unknown[]) => printed.push(values.join(' ')) })
  expect(`${printed.join('\n')}\n`).toBe(fenced('text'))
})
