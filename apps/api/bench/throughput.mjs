// Requests a second of every published query: a plain node:http server that sends the same bytes, the API with its cache,
// and the API without, side by side in one run. `npm run bench -- [seconds] [operation…]`
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { migrate, openDatabase, saveDocuments } from '@baobiao/database'
import { documentId } from '@baobiao/documents'
import { parsePage } from '@baobiao/parser'
import { decode } from '@baobiao/parser/decode'
import autocannon from 'autocannon'
import { publishedOperations } from '../dist/graphql/operations.js'

const CONNECTIONS = 32
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

if (process.argv[2] === '--plain') servePlain()
else await compare(Number(process.argv[2] ?? 3), process.argv.slice(3))

/** Answers every request with the bytes that its standard input gave. */
function servePlain() {
  const body = readFileSync(0)
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, headers).end(body))
  })
  server.listen(0, '127.0.0.1', () => console.log(`plain: http://127.0.0.1:${server.address().port}/graphql`))
}

async function compare(seconds, names) {
  const folder = mkdtempSync(join(tmpdir(), 'baobiao-bench-'))
  const children = []
  try {
    const url = `file:${join(folder, 'bench.sqlite')}`
    await fill(url)
    const settings = { DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'silent' }
    const cached = await start(children, [here('../dist/server.js')], settings)
    const uncached = await start(children, [here('../dist/server.js')], { ...settings, CACHE_BYTES: '0' })
    const operations = publishedOperations().filter(
      ({ kind, name }) => kind === 'query' && (names.length === 0 || names.includes(name)),
    )
    console.log(`${CONNECTIONS} connections, ${seconds} s each, requests a second`)
    for (const { name, text } of operations) {
      const body = JSON.stringify({ query: text })
      const answer = await (await post(uncached, body)).text()
      const plain = await start(children, [here('throughput.mjs'), '--plain'], {}, answer)
      const row = []
      for (const address of [plain, cached, uncached]) row.push(await measure(address, body, seconds))
      children.pop().kill()
      const [most] = row
      const shown = row.map((rate) => `${String(rate).padStart(6)} (${(rate / most).toFixed(2)})`).join('  ')
      console.log(
        `${name.padEnd(28)} ${String(answer.length).padStart(6)} characters  plain, cached, not: ${shown}`,
      )
    }
  } finally {
    for (const child of children) child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(url) {
  const database = await openDatabase(url)
  await migrate(database)
  const seeds = here('../../../seeds/')
  for (const name of readdirSync(seeds)) {
    const bytes = readFileSync(join(seeds, name))
    const { text, encoding } = decode(bytes)
    const facts = { newspaper: null, publishedOn: null, pageNumber: null }
    const page = parsePage(text)
    await saveDocuments(database, [
      { id: documentId(bytes), name, encoding, byteLength: bytes.length, text, page, ...facts },
    ])
  }
  await database.close()
}

/** Starts a server as a process of its own; resolves to the address that it prints. */
async function start(children, args, environment, input = '') {
  const child = spawn(process.execPath, args, {
    // One address asks for all that the machine can do.
    env: { ...process.env, RATE_LIMIT: '0', ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  child.stdin.end(input)
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error(`${args[0]} ended before it listened`)
}

function post(address, body) {
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

async function measure(url, body, duration) {
  const headers = { 'content-type': 'application/json' }
  const options = { url, method: 'POST', headers, body, connections: CONNECTIONS }
  await autocannon({ ...options, duration: 1 })
  const { requests, non2xx } = await autocannon({ ...options, duration })
  if (non2xx > 0) throw new Error(`${non2xx} answers of ${url} were no success`)
  return Math.round(requests.average)
}
