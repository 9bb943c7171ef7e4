import { fork, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { migrate, openDatabase, saveDocuments } from '@baobiao/database'
import { documentId } from '@baobiao/documents'
import { parsePage } from '@baobiao/parser'
import { decode } from '@baobiao/parser/decode'
import { createDatabase, startPostgres } from '@baobiao/testing'

export const KEY = 'attack'
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const ARTICLES = 2_000
/** A file of which one document is the page. */
const FILE = randomBytes(16_000_000)
export const FILE_SHA256 = createHash('sha256').update(FILE).digest('hex')
const BATCH = 16
const POSTGRES_NICENESS = 10
const [MOST_TRIES, TRY_MS] = [240, 250]

/** What is attacked: a filled database, servers over it, and another client of theirs. */
export class Ground {
  #servers = new Map()

  constructor(url, articles, leaving) {
    this.url = url
    this.articles = articles
    this.leaving = leaving
  }

  static async prepare(engine) {
    if (engine === 'postgresql') {
      // On a machine of its own it would leave the service all of this one.
      const server = await startPostgres(POSTGRES_NICENESS)
      const url = await createDatabase(server.url)
      return new Ground(url, await fill(url), () => server.stop())
    }
    const folder = mkdtempSync(join(tmpdir(), 'baobiao-attack-'))
    const url = `file:${join(folder, 'attack.sqlite')}`
    return new Ground(url, await fill(url), async () => rmSync(folder, { recursive: true, force: true }))
  }

  /** One server for each choice of settings, and one at a time: the others would take its processor. */
  async serverWith(settings) {
    const key = JSON.stringify(settings)
    const known = this.#servers.get(key)
    if (known) return known
    await this.#stopAll()
    const target = await Target.start({
      DATABASE_URL: this.url,
      PORT: '0',
      LOG_LEVEL: 'silent',
      CACHE_BYTES: '0',
      RATE_LIMIT: '0',
      TRUSTED_PROXIES: 'loopback',
      API_KEY_HASHES: createHash('sha256').update(KEY).digest('hex'),
      ...settings,
    })
    this.#servers.set(key, target)
    return target
  }

  async leave() {
    await this.#stopAll()
    await this.leaving()
  }

  async #stopAll() {
    for (const target of this.#servers.values()) await target.stop()
    this.#servers.clear()
  }
}

class Target {
  constructor(server, witness, origin) {
    this.server = server
    this.witness = witness
    this.origin = origin
    this.url = `${origin}/graphql`
  }

  static async start(environment) {
    const server = spawn(process.execPath, [here('../dist/server.js')], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const line of createInterface({ input: server.stdout })) {
      const address = /http:\S+/.exec(line)?.[0]
      if (address) return new Target(server, fork(here('witness.mjs')), new URL(address).origin)
    }
    throw new Error('the server ended before it listened')
  }

  /** What another client sees while `work` goes on. */
  async watch(work) {
    this.witness.send({ watch: this.origin })
    const answer = await work()
    const seen = new Promise((resolve) => this.witness.once('message', resolve))
    this.witness.send({ stop: true })
    return { ...(await seen), answer }
  }

  /** Pages that the server's threads have in hand, or that wait for one; none while it does not say. */
  async pages() {
    try {
      const text = await (await fetch(`${this.origin}/metrics`, { headers: { connection: 'close' } })).text()
      return [...text.matchAll(/^baobiao_pages\{.*\} (\d+)$/gm)].reduce(
        (sum, [, pages]) => sum + Number(pages),
        0,
      )
    } catch {
      return 0
    }
  }

  /** Waits until no page is read any more: one that was given up keeps its thread for a second. */
  async rest() {
    for (let tries = 0; tries < MOST_TRIES && (await this.pages()) > 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, TRY_MS))
  }

  async stop() {
    this.witness.kill()
    const ended = new Promise((resolve) => this.server.once('exit', resolve))
    this.server.kill('SIGKILL')
    await ended
  }
}

/** The seeds again and again, no two alike. */
async function fill(url) {
  const database = await openDatabase(url)
  await migrate(database)
  const seeds = here('../../../seeds/')
  const pages = readdirSync(seeds).map((name) => {
    const { text, encoding } = decode(readFileSync(join(seeds, name)))
    return { name, text, encoding, page: parsePage(text) }
  })
  let [articles, number] = [0, 0]
  while (articles < ARTICLES) {
    const batch = Array.from({ length: BATCH }, () => copyOf(pages[number % pages.length], number++))
    await saveDocuments(database, batch)
    articles += batch.reduce((sum, { page }) => sum + page.articles.length, 0)
  }
  const page = copyOf(pages[0], number)
  await saveDocuments(database, [
    { ...page, fileSha256: FILE_SHA256, filePages: 1, source: FILE, byteLength: FILE.length },
  ])
  if (!url.startsWith('file:')) await database.prisma.$executeRawUnsafe('ANALYZE')
  await database.close()
  return articles
}

function copyOf({ name, text, encoding, page }, number) {
  const bytes = Buffer.from(`${text}\n第${number}号`)
  const articles = page.articles.map((article) => {
    const [first, ...others] = article.paragraphs
    return first
      ? { ...article, paragraphs: [{ ...first, text: `${first.text}第${number}号` }, ...others] }
      : article
  })
  return {
    id: documentId(bytes),
    name: `${number}-${name}`,
    encoding,
    byteLength: bytes.length,
    text: bytes.toString(),
    newspaper: null,
    publishedOn: `20${String(10 + (number % 10))}-0${1 + (number % 9)}-1${number % 10}`,
    pageNumber: null,
    page: { ...page, articles },
  }
}
