import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The package manager at the version that package.json names; npx fetches it where it is missing. */
const PNPM = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).packageManager
const WINDOWS = process.platform === 'win32'
const ENV = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }

/**
 * Runs pnpm at the root and waits. `quiet` holds its output back and shows it only when it fails.
 *
 * @returns its exit code
 */
export function pnpm(args, { quiet = false } = {}) {
  const { status, stdout, stderr, error } = spawnSync(WINDOWS ? 'npx.cmd' : 'npx', ['--yes', PNPM, ...args], {
    cwd: ROOT,
    env: ENV,
    stdio: quiet ? 'pipe' : 'inherit',
    shell: WINDOWS,
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  if (quiet && status !== 0)
    process.stderr.write(Buffer.concat([stdout ?? Buffer.of(), stderr ?? Buffer.of()]))
  if (error) process.stderr.write(`npx ${PNPM}: ${error.message}\n`)
  return status ?? 1
}

/** Starts pnpm at the root beside other work, and resolves to its exit code and what it printed. */
export function pnpmBeside(args) {
  return beside(WINDOWS ? 'npx.cmd' : 'npx', ['--yes', PNPM, ...args], { shell: WINDOWS })
}

/** The same for a script of the root's own. */
export function scriptBeside(script) {
  return beside(process.execPath, [fileURLToPath(new URL(script, import.meta.url))])
}

function beside(program, args, options = {}) {
  const child = spawn(program, args, { cwd: ROOT, env: ENV, stdio: ['ignore', 'pipe', 'pipe'], ...options })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${program}: ${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output) }))
  })
}

/** Runs a script of the workspace with this Node and hands signals on; resolves to its exit code. */
export function node(script, args, cwd = process.env.INIT_CWD ?? ROOT) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../${script}`, import.meta.url)), ...args], {
    cwd,
    stdio: 'inherit',
  })
  const handOn = (signal) => child.kill(signal)
  process.on('SIGINT', handOn)
  process.on('SIGTERM', handOn)
  const watched = process.env.INIT_CWD ? whenOrphaned(() => handOn('SIGTERM')) : undefined
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${script}: ${error.message}\n`)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      process.off('SIGINT', handOn)
      process.off('SIGTERM', handOn)
      clearInterval(watched)
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
    })
  })
}

/** A supervisor's signal ends npm and its shell, and neither hands it on: what they started has to see for itself. */
function whenOrphaned(stop) {
  const { ppid } = process
  return setInterval(() => {
    if (process.ppid !== ppid) stop()
  }, 500)
}
