// How fast answers are that no cache holds, beside the rows' own hand-written statement: `npm run bench:race`.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { migrate, openDatabase } from '@baobiao/database'
import { createDatabase, missingPostgres, startPostgres } from '@baobiao/testing'
import autocannon from 'autocannon'
import { publishedOperations } from '../dist/graphql/operations.js'

const HELP = `usage: npm run bench:race -- [--articles 1000] [--seconds 3] [--connections 16] [--engine sqlite|postgresql] [--json FILE] [--postgraphile FOLDER]

Fills a new database of each engine with made pages up to a number of articles, starts the API over it with its cache
off, and a plain node:http server that sends what one hand-written statement of JSON gives, and asks both for the same
lists from this process, side by side; then every published query of the API alone. PostgreSQL must be installed for
its part (pg_config). 100,000 articles take an hour to fill: give a --database URL that is filled already.

PostGraphile 5 takes part on PostgreSQL where --postgraphile names a folder in which it is installed. It needs Node 22:
a newer one than runs this script may be installed beside it.

  cd FOLDER && npm init -y && npm install postgraphile@5 node@22`

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    engine: { type: 'string' },
    database: { type: 'string' },
    json: { type: 'string' },
    plain: { type: 'string' },
    postgraphile: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const object = (engine) => (engine === 'sqlite' ? 'json_object' : 'json_build_object')
const array = (engine, row) => (engine === 'sqlite' ? `json_group_array(${row})` : `json_agg(${row})`)

/** Each list as an operation, as PostGraphile has it, and as somebody who knows the tables would ask for it. */
const LISTS = {
  flat: {
    query: '{ articles(first: 20) { nodes { id title } } }',
    postgraphile: '{ allArticles(first: 20, orderBy: [SEQUENCE_DESC, POSITION_ASC]) { nodes { id title } } }',
    sql: (engine) => `SELECT ${array(engine, `${object(engine)}('id', a.id, 'title', a.title)`)} FROM (
      SELECT id, title FROM "Article" ORDER BY sequence DESC, position, id LIMIT 20) a`,
  },
  nested: {
    query: `{ articles(first: 20) { nodes { id title
      mentions(first: 3) { nodes { surface organization { name } } } metrics(first: 3) { nodes { text value unit } } } } }`,
    postgraphile: `{ allArticles(first: 20, orderBy: [SEQUENCE_DESC, POSITION_ASC]) { nodes { id title
      mentionsByArticleId(first: 3, orderBy: [START_ASC]) { nodes { surface organizationByOrganizationId { name } } }
      metricsByArticleId(first: 3, orderBy: [START_ASC]) { nodes { text value unit } } } } }`,
    sql: (engine) =>
      `SELECT ${array(
        engine,
        `${object(engine)}('id', a.id, 'title', a.title,
        'mentions', (SELECT ${array(engine, `${object(engine)}('surface', m.surface, 'name', m.name)`)} FROM (
          SELECT m.surface, o.name FROM "Mention" m JOIN "Organization" o ON o.id = m."organizationId"
          WHERE m."articleId" = a.id ORDER BY m.start, m.id LIMIT 3) m),
        'metrics', (SELECT ${array(engine, `${object(engine)}('text', m.text, 'value', m.value, 'unit', m.unit)`)} FROM (
          SELECT text, value, unit FROM "Metric" WHERE "articleId" = a.id ORDER BY start, id LIMIT 3) m))`,
      )} FROM (SELECT id, title FROM "Article" ORDER BY sequence DESC, position, id LIMIT 20) a`,
  },
  filtered: {
    query:
      '{ metrics(first: 20, where: { unit: { equals: "元" } }, orderBy: { field: VALUE, direction: DESC }) { nodes { id text value } } }',
    postgraphile:
      '{ allMetrics(first: 20, condition: { unit: "元" }, orderBy: [VALUE_KEY_DESC]) { nodes { id text value } } }',
    sql: (
      engine,
    ) => `SELECT ${array(engine, `${object(engine)}('id', m.id, 'text', m.text, 'value', m.value)`)} FROM (
      SELECT id, text, value FROM "Metric" WHERE unit = '元' ORDER BY "valueKey" DESC, id DESC LIMIT 20) m`,
  },
}

if (options.help) console.log(HELP)
else if (options.plain) await servePlain(options.plain, options.database)
else await race()

/** Answers every request with what a statement gives, read by the API's own driver. */
async function servePlain(list, url) {
  const database = await openDatabase(url)
  const statement = { text: LISTS[list].sql(database.engine.name), values: [] }
  const server = createServer((request, response) => {
    request.resume().on('end', async () => {
      const body = JSON.stringify({ data: await database.reader.json(statement) })
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => console.log(`plain: http://127.0.0.1:${server.address().port}/graphql`))
}

async function race() {
  const results = []
  for await (const { engine, url } of databases()) results.push(await raceOn(engine, url))
  if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`)
}

/** A filled database of each engine, removed when the race on it is over. */
async function* databases() {
  if (options.database) {
    yield { engine: options.database.startsWith('file:') ? 'sqlite' : 'postgresql', url: options.database }
    return
  }
  if (options.engine !== 'postgresql') {
    const folder = mkdtempSync(join(tmpdir(), 'baobiao-race-'))
    const url = `file:${join(folder, 'race.sqlite')}`
    await fill(url)
    yield { engine: 'sqlite', url }
    rmSync(folder, { recursive: true, force: true })
  }
  if (options.engine === 'sqlite') return
  const missing = missingPostgres()
  if (missing) return console.log(`PostgreSQL is left out: ${missing}`)
  const postgres = await startPostgres()
  const url = await createDatabase(postgres.url)
  await fill(url)
  yield { engine: 'postgresql', url }
  await postgres.stop()
}

async function fill(url) {
  const database = await openDatabase(url)
  await migrate(database)
  await database.close()
  await run([here('../../../packages/database/bench/growth.mjs'), url, options.articles])
}

async function raceOn(engine, url) {
  const children = []
  try {
    const settings = { DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'silent', CACHE_BYTES: '0', RATE_LIMIT: '0' }
    const api = await start(children, [here('../dist/server.js')], settings)
    console.log(`\n${engine}: ${options.connections} connections, requests a second`)
    const other = await startPostGraphile(children, engine, url)
    const ratios = {}
    for (const [name, list] of Object.entries(LISTS)) {
      const plain = await start(children, [here('race.mjs'), '--plain', name, '--database', url])
      const racers = [
        { name: 'plain', url: plain, query: list.query },
        { name: 'api', url: api, query: list.query },
        ...(other ? [{ name: 'postgraphile', url: other, query: list.postgraphile }] : []),
      ]
      ratios[name] = ratiosOf(name, await ratesOf(racers))
      children.pop().kill()
    }
    return { engine, articles: Number(options.articles), ratios, operations: await operationsOn(api) }
  } finally {
    for (const child of children) child.kill()
  }
}

/** One after the other, twice: what else the machine does then counts for all. */
async function ratesOf(racers) {
  const rates = {}
  for (let round = 0; round < 2; round++)
    for (const { name, url, query } of racers)
      rates[name] = Math.max(rates[name] ?? 0, await measure(url, query))
  return rates
}

/** What the API's rate is of the others'. */
function ratiosOf(list, { plain, api, postgraphile }) {
  const ratios = { plain: api / plain, ...(postgraphile && { postgraphile: api / postgraphile }) }
  const others = postgraphile
    ? `, PostGraphile ${postgraphile.toFixed(0)}: ${ratios.postgraphile.toFixed(2)}`
    : ''
  console.log(
    `${list.padEnd(10)} API ${api.toFixed(0)}, statement behind node:http ${plain.toFixed(0)}: ${ratios.plain.toFixed(2)}${others}`,
  )
  return ratios
}

/** Null where it does not take part. */
async function startPostGraphile(children, engine, url) {
  if (!options.postgraphile || engine !== 'postgresql') return null
  const modules = join(options.postgraphile, 'node_modules')
  const own = join(modules, '.bin/node')
  const script = [
    join(modules, 'postgraphile/dist/cli-run.js'),
    ...['--preset', 'postgraphile/presets/amber', '--connection', url, '--schema', 'public'],
    ...['--host', '127.0.0.1', '--port', '0'],
  ]
  // It looks for its presets from the folder that it is started in.
  const place = { node: existsSync(own) ? own : process.execPath, cwd: options.postgraphile }
  return start(children, script, { NODE_ENV: 'production' }, place)
}

/** Milliseconds of each published query, one after the other. */
async function operationsOn(api) {
  const medians = {}
  for (const { name, text } of publishedOperations().filter(({ kind }) => kind === 'query')) {
    const times = []
    for (let round = 0; round < 7; round++) {
      const started = performance.now()
      const answer = await post(api, text)
      times.push(performance.now() - started)
      if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`)
    }
    medians[name] = times.sort((a, b) => a - b)[3]
    console.log(`  ${name.padEnd(28)} ${medians[name].toFixed(1).padStart(8)} ms`)
  }
  return medians
}

async function post(url, query) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

async function measure(url, query) {
  const { requests, errors, non2xx } = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    connections: Number(options.connections),
    duration: Number(options.seconds),
  })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} refusals`)
  return requests.average
}

/** Starts a server and resolves to the address that it prints first. */
async function start(children, script, settings = {}, { node = process.execPath, cwd } = {}) {
  const child = spawn(node, script, {
    cwd,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\S+/.exec(line) ?? []
    if (address) return address.endsWith('/graphql') ? address : new URL('/graphql', address).href
  }
  throw new Error(`${script[0]} ended before it listened`)
}

function run(script) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, { stdio: 'inherit' })
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script[0]} ended with ${code}`)),
    )
  })
}
