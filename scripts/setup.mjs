import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pnpm, ROOT } from './commands.mjs'

const STAMP = join(ROOT, 'node_modules', '.baobiao-installed')
const LOWEST_NODE = [20, 19]

/** Installs what is missing and builds what changed; says on standard error what takes time. Ends the process on failure. */
export function setup() {
  checkNode()
  const stamp = dependencyHash()
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) {
    process.stderr.write('Installing dependencies …\n')
    orExit(pnpm(['install', '--frozen-lockfile', '--prefer-offline'], { quiet: true }))
    mkdirSync(join(ROOT, 'node_modules'), { recursive: true })
    writeFileSync(STAMP, stamp)
    process.stderr.write('Building …\n')
  }
  orExit(pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], { quiet: true }))
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [lowestMajor, lowestMinor] = LOWEST_NODE
  if (major > lowestMajor || (major === lowestMajor && minor >= lowestMinor)) return
  process.stderr.write(
    `Baobiao needs Node.js ${LOWEST_NODE.join('.')} or newer; this is ${process.version}. See https://nodejs.org\n`,
  )
  process.exit(1)
}

/** Changes whenever an install could bring something else. */
function dependencyHash() {
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

function orExit(code) {
  if (code !== 0) process.exit(code)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setup()
