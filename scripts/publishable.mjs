// npm runs it in a package's folder before it packs (`publishable.mjs make`) and after (`publishable.mjs undo`): what is packed has
// its licence, says which repository it is of, and has nothing that only this workspace uses.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const [MANIFEST, KEPT, LICENSE] = ['package.json', 'package.json.kept', 'LICENSE']

/** A packing that broke off leaves the manifest that is kept: it is put back before anything else. */
function undo() {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST)
  rmSync(LICENSE, { force: true })
}

function make() {
  undo()
  if (!existsSync('dist')) throw new Error('nothing is built here: `npm run setup` at the root builds it')
  dropLeftOvers()
  copyFileSync(join(ROOT, LICENSE), LICENSE)
  const {
    scripts: _,
    devDependencies: __,
    publishConfig,
    ...manifest
  } = JSON.parse(readFileSync(MANIFEST, 'utf8'))
  const { exports = manifest.exports, ...config } = publishConfig
  const published = { ...manifest, exports, publishConfig: config, ...repository() }
  writeFileSync(`${MANIFEST}.new`, `${JSON.stringify(published, null, 2)}\n`)
  renameSync(MANIFEST, KEPT)
  renameSync(`${MANIFEST}.new`, MANIFEST)
}

/** A build leaves what it made of a file that has since been renamed or deleted: that is not packed. */
function dropLeftOvers() {
  for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    const source = /^(.+?)(?:\.d)?\.[jt]s(?:\.map)?$/.exec(file)?.[1]
    if (source !== undefined && !existsSync(join('src', `${source}.ts`))) rmSync(join('dist', file))
  }
}

/** The remote that this clone is of, where others reach it too: a fork's package names the fork. */
function repository() {
  // A name and password that git sends there are nobody else's.
  const url = origin().replace(/^(https:\/\/)[^/@]*@/, '$1')
  if (/^(?:https:|ssh:|git@)/.test(url))
    return { repository: { type: 'git', url, directory: relative(ROOT, process.cwd()) } }
  process.stderr.write('The package names no repository: `git remote add origin URL` tells which it is.\n')
  return {}
}

function origin() {
  try {
    return execFileSync('git', ['config', '--get', 'remote.origin.url'], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

const act = { make, undo }[process.argv[2]]
try {
  if (!act) throw new Error('publishable.mjs make | undo')
  act()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
