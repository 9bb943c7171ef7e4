// No value is called what the compiler does not see in it: `as unknown as` and `as never` stand nowhere but at the edges below.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './commands.mjs'

/** Files that may cast so, each with why. */
const EDGES = new Map([
  [
    'packages/database/src/engines/postgresql.ts',
    'Prisma generates a client for each engine; their models are the same, their types have no common parent',
  ],
])
const CAST = /\bas (?:unknown as|never)\b/

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => path !== '' && !path.includes('/generated/'))
const casting = files.flatMap((path) =>
  readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .flatMap((line, index) => (CAST.test(line) ? [{ path, place: `${path}:${index + 1}` }] : [])),
)

const found = casting.filter(({ path }) => !EDGES.has(path))
for (const { place } of found)
  console.log(
    `${place}: casts past the compiler: give it a better type, a type guard or a check of its shape`,
  )
const unused = [...EDGES.keys()].filter((edge) => !casting.some(({ path }) => path === edge))
for (const edge of unused) console.log(`scripts/check-casts.mjs: ${edge} casts nothing any more: take it out`)
console.log(`${files.length} files, ${casting.length - found.length} casts at edges: found ${found.length}`)
process.exitCode = found.length + unused.length > 0 ? 1 : 0
