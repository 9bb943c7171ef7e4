import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createDatabase, startPostgres, startReplica } from '@baobiao/testing'
import pg from 'pg'

export const KEY = 'drill'
const SERVER = fileURLToPath(new URL('../dist/server.js', import.meta.url))
export const CLI = fileURLToPath(new URL('../../ingest/dist/cli.js', import.meta.url))
const [APIS, WORKERS] = [3, 2]
/** How long what has ended by itself stays down: a service manager waits too. */
const DOWN_MS = 2_000

/** What runs for real on several machines: a database with a replica, API processes over both, workers of its queue. */
export class Site {
  #services = []

  constructor(primary, replica, database) {
    Object.assign(this, { primary, replica, database })
  }

  static async open() {
    const primary = await startPostgres()
    const database = new URL(await createDatabase(primary.url)).pathname
    const site = new Site(primary, await startReplica(primary.url), database)
    await site.sql(primary, "ALTER SYSTEM SET synchronous_standby_names = '*'", 'SELECT pg_reload_conf()')
    return site
  }

  /** Where the data is on a server. */
  urlOn(server) {
    return Object.assign(new URL(server.url), { pathname: this.database }).toString()
  }

  /** What a process is told by its environment, as things stand. */
  environment(more = {}) {
    return {
      ...process.env,
      DATABASE_URL: this.urlOn(this.primary),
      DATABASE_READ_URL: this.urlOn(this.replica),
      ...more,
    }
  }

  async start() {
    const hashes = createHash('sha256').update(KEY).digest('hex')
    for (let number = 0; number < APIS; number++) {
      const PORT = String(await freePort())
      const more = { PORT, API_KEY_HASHES: hashes, LOG_LEVEL: 'silent', RATE_LIMIT: '0' }
      this.#services.push(
        new Service([SERVER], () => this.environment(more), `http://127.0.0.1:${PORT}/graphql`),
      )
    }
    for (let number = 0; number < WORKERS; number++)
      this.#services.push(new Service([CLI, 'worker', '--concurrency', '1'], () => this.environment()))
    await Promise.all(this.#services.map((service) => service.start()))
  }

  get apis() {
    return this.#services.slice(0, APIS)
  }

  get workers() {
    return this.#services.slice(APIS)
  }

  /** Sends statements to a server's own database, one after the other. */
  async sql(server, ...statements) {
    const client = new pg.Client({ connectionString: this.urlOn(server) })
    await client.connect()
    try {
      let rows = []
      for (const statement of statements) rows = (await client.query(statement)).rows
      return rows
    } finally {
      await client.end()
    }
  }

  /** The replica takes the place of the primary, and a new one follows it; then every process is told, one after the other. */
  async promote() {
    await this.sql(this.replica, 'SELECT pg_promote()')
    const lost = this.primary
    this.primary = this.replica
    this.replica = await startReplica(this.primary.url)
    for (const service of this.#services) await service.restart()
    await lost.stop()
  }

  async close() {
    await Promise.all(this.#services.map((service) => service.stop()))
    await Promise.allSettled([this.replica.stop(), this.primary.stop()])
  }
}

/** A process that is started again whenever it ends, as a service manager does. */
class Service {
  #child = null
  #stopped = false

  /** @param url where it answers, for one that does */
  constructor(command, environment, url = null) {
    Object.assign(this, { command, environment, url })
  }

  async start() {
    const child = spawn(process.execPath, this.command, {
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.#child = child
    child.once('exit', async () => {
      await setTimeout(DOWN_MS)
      if (!this.#stopped && this.#child === child) await this.start()
    })
    const lines = createInterface({ input: child.stdout })
    if (this.url) await new Promise((resolve) => lines.once('line', resolve).once('close', resolve))
  }

  kill() {
    this.#child.kill('SIGKILL')
  }

  /** Ends it as one is told to end, and starts it with the environment of now. */
  async restart() {
    await this.#end('SIGTERM')
    await this.start()
  }

  async stop() {
    this.#stopped = true
    await this.#end('SIGKILL')
  }

  async #end(signal) {
    const child = this.#child
    this.#child = null
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
