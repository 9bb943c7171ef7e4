import { expect, it } from 'vitest'
import { runCli } from './run-cli.js'

const SEED = 'seeds/000_01d2b50291ea0a74.txt'

async function explain(path: string) {
  const { stdout } = await runCli(['explain', path, '--json'])
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

it('explain says for each line what became of it', async () => {
  const explained = await explain(SEED)
  const page = JSON.parse((await runCli(['parse', SEED])).stdout)
  const titles = explained.filter(({ role }) => role === 'title')
  expect(new Set(titles.map(({ article }) => article))).toEqual(new Set(page.articles.keys()))
  expect(explained.filter(({ role }) => role === 'leftOut').every(({ reason }) => reason !== null)).toBe(true)
  const table = await runCli(['explain', SEED])
  expect(table.stdout.trim().split('\n')).toHaveLength(explained.length)
  expect(table.stdout).toMatch(/^ +\d+ #1 +title +/m)
})

it('explain takes the lines of a PDF by where they are printed, as parse does', async () => {
  const explained = await explain('docs/example.pdf')
  const page = JSON.parse((await runCli(['parse', 'docs/example.pdf'])).stdout)
  const { text } = page
  for (const { start, end, role, article } of explained)
    if (role === 'title') expect(page.articles[article].title).toContain(text.slice(start, end).trim())
  expect(explained.filter(({ role }) => role === 'title')).toHaveLength(page.articles.length)
  // What is printed (p:…) speaks only where the page's geometry is known.
  expect(explained.some(({ evidence }) => evidence.some((why: string) => why.startsWith('p:')))).toBe(true)
})

it('explain says what is wrong with a page that is none', async () => {
  expect(await runCli(['explain', '-'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/is empty/) })
})

it('explain gives up a page that takes too much work', async () => {
  const input = '高新区引进企业222家，同比增长12.5%，投资3.7亿元。\n'.repeat(20_000)
  expect(await runCli(['explain', '-', '--page-timeout', '2'], { input })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/more than 2 s of work.*split it\n$/),
  })
})
