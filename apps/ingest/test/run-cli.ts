import { spawn } from 'node:child_process'
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

/** Runs the built command line as a user would, at the project's root. */
export function runCli(
  args: readonly string[],
  { input = '', databaseUrl = '' }: { input?: string | Uint8Array; databaseUrl?: string } = {},
): Promise<Run> {
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
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

/** A folder that goes with the test process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baobiao-ingest-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
