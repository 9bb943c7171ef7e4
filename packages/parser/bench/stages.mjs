/**
 * Characters per second of each stage that finds articles, growth with many pages glued together, and input that
 * invites quadratic work. Run after a build: node bench/stages.mjs
 */
import { readdirSync, readFileSync } from 'node:fs'
import { assembleArticles } from '../dist/articles/assemble-articles.js'
import { dividePage } from '../dist/divide-page.js'
import { divideBlocks } from '../dist/division/divide-blocks.js'
import { layoutBlocks } from '../dist/layout/layout-blocks.js'
import { observeBlocks } from '../dist/observation/observe-blocks.js'
import { parsePage } from '../dist/parse-page.js'
import { repairBlocks } from '../dist/repair/repair-blocks.js'
import { fold } from '../dist/text/fold.js'
import { report, time } from './time.mjs'

const SEEDS = new URL('../../../seeds/', import.meta.url)
const seeds = readdirSync(SEEDS).map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
const pages = Array.from({ length: 100 }, (_, at) => seeds[at % seeds.length])
const characters = pages.reduce((sum, page) => sum + page.length, 0)
const laidOut = pages.map((page) => layoutBlocks(page))
const repaired = laidOut.map((blocks) => repairBlocks(blocks))
const observed = repaired.map((blocks) => observeBlocks(blocks))
const divided = observed.map((page) => divideBlocks(page))

console.log('stages, over the seeds, 20 times')
report(
  'fold',
  characters,
  time(() => pages.map((page) => fold(page))),
)
report(
  'layout (with fold)',
  characters,
  time(() => pages.map((page) => layoutBlocks(page))),
)
report(
  'repair',
  characters,
  time(() => laidOut.map((blocks) => repairBlocks(blocks))),
)
report(
  'observation',
  characters,
  time(() => repaired.map((blocks) => observeBlocks(blocks))),
)
report(
  'division',
  characters,
  time(() => observed.map((page) => divideBlocks(page))),
)
report(
  'articles',
  characters,
  time(() => divided.map((blocks, at) => assembleArticles(blocks, observed[at].terms))),
)
report(
  'parsePage',
  characters,
  time(() => pages.map((page) => parsePage(page))),
)

const articlesOf = (text) => dividePage(text).text

console.log('\npages glued together, up to articles')
const costs = [1, 10, 100, 1000].map((count) => {
  const text = Array.from({ length: count }, (_, at) => pages[at % pages.length]).join('\n\n\n')
  return report(
    `${count} pages`,
    text.length,
    time(() => articlesOf(text)),
  )
})
const growth = (from, to) => (costs[to] / costs[from]).toFixed(2)
console.log(
  `a character costs ${growth(1, 3)} times as much on 1,000 pages as on 10, ${growth(2, 3)} as on 100`,
)

console.log('\ninput that invites quadratic work, up to articles')
const inputs = {
  'one letter': (size) => 'a'.repeat(size),
  newlines: (size) => '\n'.repeat(size),
  一: (size) => '一'.repeat(size),
  'lines of 一': (size) => '一一一一一一一一一\n'.repeat(size / 10),
  brackets: (size) => '（'.repeat(size),
  'doubled doublings': (size) => '大大小小大大小小\n'.repeat(size / 9),
  'headlines only': (size) => '某地举办活动\n\n'.repeat(size / 8),
  'short paragraphs': (size) => '今天天气很好。\n'.repeat(size / 8),
  datelines: (size) => '本报讯（记者张三）今天。\n'.repeat(size / 13),
}
for (const [name, make] of Object.entries(inputs)) {
  for (const size of [100_000, 1_000_000]) {
    const text = make(size)
    report(
      `${name}, ${size / 1000} k`,
      text.length,
      time(() => articlesOf(text)),
    )
  }
}

console.log(
  '\npages of test/page/growing.jsonl, up to articles: the slowest, and how much more a character costs in a long one',
)
const [SHORT, LONG] = [25_000, 100_000]
const growing = readFileSync(new URL('../test/page/growing.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const { name, piece, before = '', after = '', closing = '' } = JSON.parse(line)
    const [short, long] = [SHORT, LONG].map((size) => {
      const times = Math.ceil(size / (piece + closing).length)
      const text = before + piece.repeat(times) + closing.repeat(times) + after
      return (1000 * time(() => articlesOf(text), 60)) / text.length
    })
    return { name, speed: 1000 / long, growth: long / short }
  })
  .sort((a, b) => a.speed - b.speed)
for (const { name, speed, growth } of growing.slice(0, 12))
  console.log(
    `${name.padEnd(40)}${speed.toFixed(0).padStart(10)} k characters/s${growth.toFixed(2).padStart(8)}`,
  )
