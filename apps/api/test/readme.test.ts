import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sqliteOnly } from './support/api.js'
import { seeds } from './support/seeds.js'

/** The first block of a language in a README at the root. */
function blockOf(readme: string, language: string): string {
  const text = readFileSync(new URL(`../../../${readme}`, import.meta.url), 'utf8')
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1]
  if (found === undefined) throw new Error(`${readme} has no ${language} block`)
  return found
}

sqliteOnly('the READMEs at the root', (engine) => {
  it.each(['README.md', 'README.zh-CN.md'])('%s shows the answer that its query gets', async (readme) => {
    const api = await engine.start({ documents: seeds() })
    const { data } = await api.send(blockOf(readme, 'graphql'))
    expect({ data }).toEqual(JSON.parse(blockOf(readme, 'json')))
  })
})
