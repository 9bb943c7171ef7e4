import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { getPriority, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

/** A PostgreSQL server of its own, for as long as some tests run. */
export interface TestPostgres {
  /** Of its administrator; see {@link createDatabase}. */
  readonly url: string
  /** Ends the server and removes its files. */
  stop(): Promise<void>
  /** Ends it as a crash would, at once and for whoever is connected too; its files stay. */
  crash(): Promise<void>
  /** Starts it again over its files. */
  restart(): Promise<void>
}

/** Why there is no PostgreSQL to test with, or null. */
export function missingPostgres(): string | null {
  try {
    execFileSync('pg_config', ['--bindir'], { stdio: 'pipe' })
    return null
  } catch {
    return 'PostgreSQL is not installed (pg_config was not found)'
  }
}

/** One that cannot start ends: this is for what hangs. */
const START_TIMEOUT_MS = 300_000
/** Another program may take a port that was free when it was looked for. */
const PORTS_TRIED = 5

/**
 * Starts a server on a free port of the loopback interface, with its data in a temporary folder.
 * PostgreSQL refuses to run as root: then it runs as the user `postgres`.
 *
 * @param niceness of its processes beside this one's, as `nice` has it: from 1 on, what it is measured beside goes first
 * @throws where PostgreSQL is not installed or does not come up
 */
export async function startPostgres(niceness = 0): Promise<TestPostgres> {
  const place = newPlace()
  execFileSync(
    join(place.bin, 'initdb'),
    ['-D', place.data, '-U', 'baobiao', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...place.user, cwd: place.data, stdio: 'pipe' },
  )
  return serve(place, undefined, niceness)
}

/**
 * Starts a server that follows the one at `url` by streaming replication: of the same databases, for reading.
 *
 * @param at its own port; any free one by default
 */
export async function startReplica(url: string, at?: number): Promise<TestPostgres> {
  const place = newPlace()
  const { hostname, port, username } = new URL(url)
  execFileSync(
    join(place.bin, 'pg_basebackup'),
    [
      ...['-h', hostname, '-p', port, '-U', username],
      ...['-D', place.data, '-R', '-X', 'stream', '-c', 'fast'],
    ],
    { ...place.user, cwd: place.data, stdio: 'pipe' },
  )
  return serve(place, at)
}

interface Place {
  readonly bin: string
  readonly data: string
  readonly user: { readonly uid: number; readonly gid: number } | null
}

function newPlace(): Place {
  const bin = execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim()
  const data = mkdtempSync(join(tmpdir(), 'baobiao-postgres-'))
  const user = process.getuid?.() === 0 ? idsOf('postgres') : null
  if (user) chownSync(data, user.uid, user.gid)
  return { bin, data, user }
}

async function serve(place: Place, at: number | undefined, niceness = 0): Promise<TestPostgres> {
  const remove = (): void => rmSync(place.data, { recursive: true, force: true })
  let [port, end] = await begin(place, at, niceness, PORTS_TRIED).catch((error) => {
    remove()
    throw error
  })
  return {
    url: urlOf(port),
    stop: () => end('SIGINT').then(remove),
    // What PostgreSQL calls an immediate shutdown.
    crash: () => end('SIGQUIT'),
    async restart() {
      ;[port, end] = await begin(place, port, niceness, 1)
    },
  }
}

const urlOf = (port: number): string => `postgresql://baobiao@127.0.0.1:${port}/postgres`

/** Starts it on a port, or on any free one, and waits until it answers. */
async function begin(
  place: Place,
  at: number | undefined,
  niceness: number,
  tries: number,
): Promise<[port: number, end: End]> {
  const port = at ?? (await freePort())
  const { end, hasEnded } = launch(place, port, niceness)
  try {
    await answering(urlOf(port), place.data, hasEnded)
    return [port, end]
  } catch (error) {
    await end('SIGINT')
    if (at !== undefined || tries === 1) throw error
    return begin(place, at, niceness, tries - 1)
  }
}

/** Ends a server by a signal; nothing happens to one that has ended. */
type End = (signal: NodeJS.Signals) => Promise<void>

function launch(
  { bin, data, user }: Place,
  port: number,
  niceness: number,
): { readonly end: End; readonly hasEnded: () => boolean } {
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    `unix_socket_directories=${data}`,
    'max_connections=200',
  ]
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, cwd: data, stdio: 'ignore' },
  )
  // It may be 19 at most.
  if (server.pid !== undefined) setPriority(server.pid, Math.min(getPriority() + niceness, 19))
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  return {
    end: (signal) => {
      server.kill(signal)
      return exited
    },
    hasEnded: () => server.exitCode !== null || server.signalCode !== null,
  }
}

/**
 * Makes a database on the server at `url` and returns its own URL.
 *
 * @param template URL of a database of the same server, which nobody is connected to, to be copied; an empty one by default
 */
export async function createDatabase(url: string, template?: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const like = template ? ` TEMPLATE ${new URL(template).pathname.slice(1)}` : ''
  await query(url, `CREATE DATABASE ${name}${like}`)
  return Object.assign(new URL(url), { pathname: `/${name}` }).toString()
}

/** Waits until the server over this folder answers, unless it has ended, or another one answers in its place. */
async function answering(url: string, data: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    const [row, error] = await query(url, 'SHOW data_directory').then(
      ([row]) => [row, null] as const,
      (error: unknown) => [undefined, error] as const,
    )
    if (row?.data_directory === data) return
    if (row) throw new Error(`another PostgreSQL answers at ${url}`)
    if (hasEnded() || Date.now() > deadline) throw error
    await setTimeout(100)
  }
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function idsOf(name: string): { uid: number; gid: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
