// Everything that must hold, in one command: npm test. Or the tests of some packages: npm test -- parser documents
// Goes on after a failure, so that one run tells all.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, pnpmBeside, ROOT, scriptBeside } from './commands.mjs'
import { setup } from './setup.mjs'

const CHECKS = [
  ['formatting and lint', () => pnpmBeside(['exec', 'biome', 'check', '--error-on-warnings', '.'])],
  [
    'imports',
    () => pnpmBeside(['exec', 'depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps']),
  ],
  ['expressions', () => scriptBeside('check-expressions.mjs')],
  ['casts', () => scriptBeside('check-casts.mjs')],
  ['words', () => scriptBeside('check-words.mjs')],
  ['types', () => pnpmBeside(['exec', 'turbo', 'run', 'typecheck', '--output-logs=errors-only'])],
]
const TESTS = ['exec', 'turbo', 'run', 'test', '--continue', '--concurrency=1', '--output-logs=new-only']

const folders = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(join(ROOT, parent)).map((name) => ({ name, folder: join(parent, name) })),
)
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !folders.some((one) => one.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `no package is called ${unknown.join(', ')}: name some of ${folders.map(({ name }) => name).join(', ')}, or none for everything\n`,
  )
  process.exit(2)
}

setup()
const tested = folders.filter(({ name }) => asked.length === 0 || asked.includes(name))
const filters = asked.length === 0 ? [] : tested.map(({ folder }) => `--filter=./${folder}`)
const total = { passed: 0, failed: 0, skipped: 0 }
// Beside each other, as most keep one processor busy; told in their order all the same.
const checks = asked.length > 0 ? [] : CHECKS.map(([name, start]) => [name, start()])
for (const [name, check] of checks) {
  process.stdout.write(`\n── ${name} ──\n`)
  const { code, output } = await check
  process.stdout.write(output)
  tell(name, code)
}
process.stdout.write('\n── tests ──\n')
tell('tests', pnpm([...TESTS, ...filters]))
for (const report of tested.flatMap(reportOf)) {
  total.passed += report.numPassedTests
  total.failed += report.numFailedTests
  total.skipped += report.numPendingTests + report.numTodoTests
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed > 0 ? 1 : 0

function tell(name, code) {
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}\n`)
  total[code === 0 ? 'passed' : 'failed']++
}

/** What vitest wrote in a package; nothing where it has no tests. */
function reportOf({ folder }) {
  try {
    return [JSON.parse(readFileSync(join(ROOT, folder, 'reports', 'vitest.json'), 'utf8'))]
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  }
}
