import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
  /** More may come on standard input. */
  readonly open?: boolean
}

/** Runs the built command line as a user would, at the project's root. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return spawnCli(args, options).done
}

/** Starts the command line; `done` resolves when it has ended, with no code when it was killed. */
export function spawnCli(
  args: readonly string[],
  { input = '', databaseUrl = '', open = false }: RunOptions = {},
): { child: ChildProcess; done: Promise<Run> } {
  const child = spawn(process.execPath, [CLI, ...args], {
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

/** A folder that goes with the test process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baobiao-ingest-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
