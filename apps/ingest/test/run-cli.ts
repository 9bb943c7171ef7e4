import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { run } from '../src/program/program.js'
import { openPools } from './readers.js'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly databaseUrl?: string
  readonly environment?: Readonly<Record<string, string>>
  /** More may come on standard input. */
  readonly open?: boolean
  /** Told of all that has been said so far whenever more is. */
  readonly hears?: (said: Pick<Run, 'stdout' | 'stderr'>) => void
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs a command at the project's root, in this process: one takes a second less than a process that loads everything
 * again. What a command shares with the process is given to one run at a time; what is to run beside others or to be
 * stopped is started by {@link spawnCli}.
 */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const done = last.then(() => runHere(args, options))
  last = done.catch(() => {})
  return done
}

async function runHere(
  args: readonly string[],
  { input = '', databaseUrl = '', environment, hears = () => {} }: RunOptions,
): Promise<Run> {
  const said = { stdout: '', stderr: '' }
  const streams = ['stdout', 'stderr'] as const
  const written = streams.map((name) => process[name].write)
  const [folder, { stdin, env }] = [process.cwd(), process]
  const taking =
    (name: 'stdout' | 'stderr') =>
    (chunk: string | Uint8Array, ...rest: unknown[]) => {
      said[name] += chunk
      hears(said)
      const onWritten = rest.at(-1)
      if (typeof onWritten === 'function') onWritten()
      return true
    }
  try {
    for (const name of streams) process[name].write = taking(name)
    Object.defineProperty(process, 'stdin', {
      value: Readable.from([Buffer.from(input)]),
      configurable: true,
    })
    process.env = { ...env, DATABASE_URL: databaseUrl, ...environment }
    process.chdir(ROOT)
    const code = await run(args)
    if (openPools() > 0) throw new Error('the command left threads behind')
    return { code, ...said }
  } finally {
    process.chdir(folder)
    process.env = env
    Object.defineProperty(process, 'stdin', { value: stdin, configurable: true })
    for (const [index, name] of streams.entries())
      process[name].write = written[index] as typeof process.stdout.write
  }
}

/**
 * Starts the built command line as a user would, at the project's root; `done` resolves when it has ended, with no code
 * when it was killed.
 */
export function spawnCli(
  args: readonly string[],
  { input = '', databaseUrl = '', open = false }: RunOptions = {},
): { child: ChildProcess; done: Promise<Run> } {
  // WebAssembly in its quickest form to make: what runs for a second only gains nothing from the best.
  const child = spawn(process.execPath, ['--liftoff-only', CLI, ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (data) => {
    stdout += data
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  child.stdin.on('error', () => {})
  if (open) child.stdin.write(input)
  else child.stdin.end(input)
  const done = new Promise<Run>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
  return { child, done }
}

const root = mkdtempSync(join(tmpdir(), 'baobiao-ingest-'))
process.once('exit', () => rmSync(root, { recursive: true, force: true }))

/** A folder that goes with the test process. */
export function temporaryFolder(): string {
  return mkdtempSync(join(root, 'test-'))
}
