import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sqliteOnly } from './support/api.js'
import { seeds } from './support/seeds.js'

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

function blockOf(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1]
  if (found === undefined) throw new Error(`the README has no ${language} block`)
  return found
}

sqliteOnly('the README at the root', (engine) => {
  it('shows the answer that its query gets', async () => {
    const api = await engine.start({ documents: seeds() })
    const { data } = await api.send(blockOf('graphql'))
    expect({ data }).toEqual(JSON.parse(blockOf('json')))
  })
})
