import { readFileSync } from 'node:fs'
import { examplePage } from '@baobiao/testing/example-page'
import { expect, it } from 'vitest'
import { sqliteOnly } from './support/api.js'
import { seeds } from './support/seeds.js'

/** A block of a language in a README at the root. */
function blockOf(readme: string, language: string, number = 0): string {
  const text = readFileSync(new URL(`../../../${readme}`, import.meta.url), 'utf8')
  const found = [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))][number]?.[1]
  if (found === undefined) throw new Error(`${readme} has no ${language} block`)
  return found
}

sqliteOnly('the READMEs at the root', (engine) => {
  it.each(['README.md', 'README.zh-CN.md'])('%s shows the answer that its query gets', async (readme) => {
    const api = await engine.start({ documents: seeds() })
    const { data } = await api.send(blockOf(readme, 'graphql'))
    expect({ data }).toEqual(JSON.parse(blockOf(readme, 'json')))

    const page = readFileSync(new URL('../../../docs/example.pdf', import.meta.url))
    expect(page.equals(examplePage())).toBe(true)
    const parsed = await api.send(blockOf(readme, 'graphql', 1), { base64: page.toString('base64') })
    expect({ data: parsed.data }).toEqual(JSON.parse(blockOf(readme, 'json', 1)))
  })
})
