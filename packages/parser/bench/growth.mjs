/**
 * Time of pages that invite quadratic work, the same as test/page/growth.test.ts: at 25,000 and at 100,000 characters, and how
 * many times more the second takes for each character. Worst last. After a build: node bench/growth.mjs [word of a name …]
 */
import { readFileSync } from 'node:fs'
import { parsePage } from '../dist/parse-page.js'

const [SMALL, LARGE] = [25_000, 100_000]
const words = process.argv.slice(2)
const pages = readFileSync(new URL('../test/page/growing.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))

parsePage('沧州高新区引进企业222家。')
const rows = pages.map((page) => {
  const [small, large] = [SMALL, LARGE].map((characters) => cost(pageOf(page, characters)))
  return { name: page.name, small, large, growth: (large / small) * (SMALL / LARGE) }
})
console.log(`${'milliseconds of the processor at'.padEnd(40)}${SMALL}${String(LARGE).padStart(10)}   growth`)
for (const { name, small, large, growth } of rows.sort((a, b) => a.growth - b.growth))
  console.log(
    `${name.padEnd(40)}${small.toFixed(0).padStart(5)}${large.toFixed(0).padStart(10)}${growth.toFixed(2).padStart(9)}`,
  )

function pageOf({ piece, before = '', after = '', closing = '' }, characters) {
  const times = Math.ceil(characters / (piece + closing).length)
  return before + piece.repeat(times) + closing.repeat(times) + after
}

/** Of the better of two. */
function cost(text) {
  return Math.min(
    ...[1, 2].map(() => {
      const before = process.cpuUsage()
      parsePage(text)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )
}
