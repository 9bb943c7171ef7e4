/**
 * Keeps a server busy that it starts on loopback: published queries, searches, parses, ingests, deletions, subscriptions that
 * come and go. Prints heap, external memory and descriptors, and fails where they grow. After a build, at the root:
 *
 *   npm run soak -- 60                 # minutes; on SQLite
 *   npm run soak -- 10 postgresql
 *   npm run soak -- 60 sqlite 10       # beside other work: ten requests a second, else as many as it can
 */
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { missingPostgres } from '@baobiao/testing'
import { Ground, KEY } from './ground.mjs'
import { follow, post } from './send.mjs'

const [minutes = '', engine = 'sqlite', rate = 'Infinity'] = process.argv.slice(2)
if (!(Number(minutes) > 0 && Number(rate) > 0) || !['sqlite', 'postgresql'].includes(engine)) {
  console.log('npm run soak -- MINUTES [sqlite|postgresql] [REQUESTS A SECOND]')
  process.exit(minutes === '--help' ? 0 : 2)
}
if (engine === 'postgresql' && missingPostgres()) {
  console.error(missingPostgres())
  process.exit(1)
}
const SAMPLES = 60
const AT_ONCE = 4
/** What is watched, by the server's own count, and how much more its least value may be in the last third than in the second. */
const WATCHED = [
  { name: 'heap', metric: 'nodejs_heap_size_used_bytes', unit: 1e6, factor: 1.25, more: 15 },
  { name: 'external', metric: 'nodejs_external_memory_bytes', unit: 1e6, factor: 1.25, more: 5 },
  { name: 'resident', metric: 'process_resident_memory_bytes', unit: 1e6, factor: 1.25, more: 60 },
  { name: 'descriptors', metric: 'process_open_fds', unit: 1, factor: 1.25, more: 15 },
]
const folder = fileURLToPath(new URL('../operations/', import.meta.url))
const QUERIES = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(`${folder}${name}`, 'utf8'))
  .filter((text) => /^query\b/m.test(text))
const keyed = { authorization: `Bearer ${KEY}` }
const INGEST =
  'mutation ($t: String!, $n: String!) { ingestDocument(input: { name: $n, content: { text: $t } }) { ... on IngestedDocument { document { id } } } }'
const DELETE = 'mutation ($id: ID!) { deleteDocument(id: $id) { __typename } }'
const pageOf = (number) =>
  `沧州高新区第${number}批企业入驻\n本报讯（记者李明）截至${1 + (number % 12)}月底，沧州高新区入驻企业${1000 + number}家，同比增长${number % 40}.5%。\n`.repeat(
    8,
  )

const DEEDS = [
  (target, number) => post(target, { query: QUERIES[number % QUERIES.length] }),
  (target, number) => post(target, { query: QUERIES[(number * 7) % QUERIES.length] }),
  (target, number) =>
    post(target, {
      query: `{ searchArticles(query: "高新区", first: ${1 + (number % 50)}) { totalCount nodes { title } } }`,
    }),
  (target, number) =>
    post(target, {
      query: 'query ($t: String!) { parse(text: $t) { metrics { text value } } }',
      variables: { t: pageOf(number) },
    }),
  async (target, number) => {
    const { data } = await post(
      target,
      { query: INGEST, variables: { t: pageOf(number), n: `${number}.txt` } },
      keyed,
    )
    const id = data?.ingestDocument?.document?.id
    return id ? post(target, { query: DELETE, variables: { id } }, keyed) : { statuses: [500], codes: [] }
  },
  (target) => follow(target, 'subscription { documentIngested { cursor document { name } } }', 1_500),
]

const ground = await Ground.prepare(engine)
let failed = 0
try {
  // Soon full: answers that are kept on purpose must not look like a leak.
  failed = await soak(await ground.serverWith({ CACHE_BYTES: '2000000' }))
} finally {
  await ground.leave()
}
process.exitCode = failed === 0 ? 0 : 1

async function soak(target) {
  const end = performance.now() + Number(minutes) * 60_000
  const counts = { done: 0, failed: 0, codes: new Set() }
  let number = 0
  const work = async () => {
    while (performance.now() < end) {
      const next = setTimeout((AT_ONCE * 1000) / Number(rate))
      const { statuses, codes } = await DEEDS[number % DEEDS.length](target, number++)
      counts.done++
      for (const code of codes) counts.codes.add(code)
      if (codes.length > 0 || statuses.some((status) => status >= 400)) counts.failed++
      await next
    }
  }
  const workers = Array.from({ length: AT_ONCE }, work)
  const samples = []
  console.log(`${engine}, ${minutes} minutes: ${WATCHED.map(({ name }) => name).join(', ')}`)
  while (performance.now() < end) {
    await setTimeout((Number(minutes) * 60_000) / SAMPLES)
    samples.push(await sampleOf(target))
    if (samples.length % 10 === 0)
      console.log(
        samples
          .at(-1)
          .map((value) => value.toFixed(0))
          .join('\t'),
      )
  }
  await Promise.all(workers)
  const failures = WATCHED.filter((watched, index) =>
    grows(
      watched,
      samples.map((sample) => sample[index]),
    ),
  )
  console.log(
    `${counts.done} requests, ${counts.failed} failed${counts.failed > 0 ? `: ${[...counts.codes].join(', ')}` : ''}`,
  )
  for (const { name } of failures) console.log(`FAILED: ${name} grows`)
  if (failures.length === 0) console.log('nothing grows')
  return failures.length + (counts.failed > counts.done / 100 ? 1 : 0)
}

/** What is used at least in each part: between collections of garbage the rest says little. */
function grows({ name, factor, more }, values) {
  const third = Math.floor(values.length / 3)
  const [second, last] = [Math.min(...values.slice(third, 2 * third)), Math.min(...values.slice(2 * third))]
  console.log(`${name}: at least ${second.toFixed(1)} in the second third, ${last.toFixed(1)} in the last`)
  return last > Math.max(second * factor, second + more)
}

async function sampleOf({ origin }) {
  const text = await (await fetch(`${origin}/metrics`)).text()
  return WATCHED.map(
    ({ metric, unit }) => Number(new RegExp(`^${metric} (\\S+)`, 'm').exec(text)?.[1]) / unit,
  )
}
