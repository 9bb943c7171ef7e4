import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pnpm, ROOT } from './commands.mjs'
import { trim } from './trim.mjs'

const INSTALLED = join(ROOT, 'node_modules', '.baobiao-installed')
const BUILT = join(ROOT, 'node_modules', '.baobiao-built')
const LOWEST_NODE = [20, 19]

/** Installs what is missing and builds what changed; says on standard error what takes time. Ends the process on failure. */
export function setup() {
  checkNode()
  const stamp = dependencyHash()
  if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== stamp) {
    process.stderr.write('Installing dependencies …\n')
    orExit(pnpm(['install', '--frozen-lockfile', '--prefer-offline'], { quiet: true }))
    trim()
    mkdirSync(join(ROOT, 'node_modules'), { recursive: true })
    writeFileSync(INSTALLED, stamp)
    process.stderr.write('Building …\n')
  }
  // Asking the build tool costs more than most commands: it is asked only when a source has changed.
  if (existsSync(BUILT) && readFileSync(BUILT, 'utf8') === sourcesHash()) return
  orExit(pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], { quiet: true }))
  writeFileSync(BUILT, sourcesHash())
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

/** What builds make, and what they do not read. */
const UNREAD = new Set(['node_modules', '.turbo', 'reports', 'generated', 'test', 'bench'])

/** Changes with any file that a build reads, and when a package has not been built. */
function sourcesHash() {
  const hash = createHash('sha256')
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name)
      if (entry.name === 'dist') hash.update(`${relative(ROOT, path)}\n`)
      else if (entry.isDirectory()) {
        if (!UNREAD.has(entry.name)) visit(path)
      } else if (!entry.name.endsWith('.tsbuildinfo')) {
        const { size, mtimeMs } = statSync(path)
        hash.update(`${relative(ROOT, path)} ${size} ${mtimeMs}\n`)
      }
    }
  }
  for (const folder of ['packages', 'apps']) visit(join(ROOT, folder))
  return hash.digest('hex')
}

function orExit(code) {
  if (code !== 0) process.exit(code)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setup()
