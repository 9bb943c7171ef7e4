import { expect, it } from 'vitest'
import { runCli } from './run-cli.js'

const SEED = 'seeds/000_01d2b50291ea0a74.txt'

it('explain tells of each line what became of it', async () => {
  const lines = await runCli(['explain', SEED, '--json'])
  const explained = lines.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const page = JSON.parse((await runCli(['parse', SEED])).stdout)
  const titles = explained.filter(({ role }) => role === 'title')
  expect(new Set(titles.map(({ article }) => article))).toEqual(new Set(page.articles.keys()))
  expect(explained.filter(({ role }) => role === 'leftOut').every(({ reason }) => reason !== null)).toBe(true)
  const table = await runCli(['explain', SEED])
  expect(table.stdout.trim().split('\n')).toHaveLength(explained.length)
  expect(table.stdout).toMatch(/^ +\d+ #1 +title +/m)
})

it('explain says what is wrong with a page that is none', async () => {
  expect(await runCli(['explain', '-'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/is empty/) })
})
