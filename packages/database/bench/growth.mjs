/**
 * How writing, size and search grow with the number of articles. Fills a new database with made pages up to a number of
 * articles and reports at 1,000, 10,000 and so on. Run after a build:
 *
 *   node bench/growth.mjs file:/tmp/growth.sqlite 100000
 *   node bench/growth.mjs postgresql://… 100000
 */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { makePage } from '@baobiao/page-maker'
import { parsePage } from '@baobiao/parser'
import { countHits, migrate, openDatabase, saveDocuments, searchEntries } from '../dist/index.js'
import { databaseUrl } from './database-url.mjs'

const [, most = '10000'] = process.argv.slice(2)
const url = databaseUrl()
const PAGES = 60
const BATCH = 16
/** Stands in one document out of this many. */
const RARE = { phrase: '磷虾捕捞', each: 500 }
const QUERIES = {
  rare: RARE.phrase,
  'two letters': '发展',
  'one letter': '党',
  'two words': '企业 增长',
  none: '鲸鱼座',
}
const RUNS = 7

const made = Array.from({ length: PAGES }, (_, seed) => makePage(seed).text).map((text) => ({
  text,
  page: parsePage(text),
}))

/** A page that no other is equal to. */
function documentOf(number) {
  const { text, page } = made[number % PAGES]
  const mark = `第${number}号。${number % RARE.each === 0 ? `远洋${RARE.phrase}。` : ''}`
  const articles = page.articles.map((article) => {
    const [first, ...others] = article.paragraphs
    return first ? { ...article, paragraphs: [{ ...first, text: first.text + mark }, ...others] } : article
  })
  const own = `${text}\n${mark}`
  const bytes = Buffer.from(own)
  return {
    id: createHash('sha256').update(bytes).digest('hex'),
    name: `${number}.txt`,
    encoding: 'utf-8',
    byteLength: bytes.length,
    text: own,
    newspaper: null,
    publishedOn: `20${String(10 + (number % 10))}-0${1 + (number % 9)}-1${number % 10}`,
    pageNumber: null,
    page: { ...page, articles },
  }
}

async function sizeOf(database) {
  if (url.startsWith('file:')) return statSync(url.slice('file:'.length)).size
  const [{ size }] = await database.prisma.$queryRawUnsafe(
    'SELECT pg_database_size(current_database()) AS size',
  )
  return Number(size)
}

async function report(database, articles, seconds) {
  if (!url.startsWith('file:')) await database.prisma.$executeRawUnsafe('VACUUM ANALYZE')
  else await database.prisma.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  const size = await sizeOf(database)
  const memory = process.memoryUsage().rss
  console.log(
    `${articles} articles: ${seconds.toFixed(1)} s writing, ${(articles / seconds).toFixed(0)} a second, ` +
      `${(size / articles).toFixed(0)} bytes an article, ${(memory / 1e6).toFixed(0)} MB resident`,
  )
  for (const [name, query] of Object.entries(QUERIES)) {
    const times = []
    for (let run = 0; run < RUNS; run++) {
      const started = performance.now()
      await searchEntries(database, { kind: 'article', query, first: 20 })
      times.push(performance.now() - started)
    }
    const hits = await countHits(database, { kind: 'article', query })
    const median = times.sort((a, b) => a - b)[RUNS >> 1]
    console.log(`  ${name.padEnd(12)} ${String(hits).padStart(7)} hits ${median.toFixed(1).padStart(8)} ms`)
  }
}

const database = await openDatabase(url)
await migrate(database)
let [articles, number, seconds, next] = [0, 0, 0, 1000]
while (articles < Number(most)) {
  const documents = Array.from({ length: BATCH }, () => documentOf(number++))
  const started = performance.now()
  await saveDocuments(database, documents)
  seconds += (performance.now() - started) / 1000
  articles += documents.reduce((sum, { page }) => sum + page.articles.length, 0)
  if (articles < next) continue
  await report(database, articles, seconds)
  next *= 10
}
await database.close()
