// Everything that must hold, in one command: npm test. Or the tests of some packages: npm test -- parser documents
// Goes on after a failure, so that one run tells all.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, ROOT } from './commands.mjs'
import { setup } from './setup.mjs'

const CHECKS = [
  ['formatting and lint', ['exec', 'biome', 'check', '--error-on-warnings', '.']],
  ['imports', ['exec', 'depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps']],
  ['expressions', ['exec', 'node', 'scripts/check-expressions.mjs']],
  ['casts', ['exec', 'node', 'scripts/check-casts.mjs']],
  ['words', ['exec', 'node', 'scripts/check-words.mjs']],
  ['types', ['exec', 'turbo', 'run', 'typecheck', '--output-logs=errors-only']],
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
for (const [name, args] of [...(asked.length === 0 ? CHECKS : []), ['tests', [...TESTS, ...filters]]]) {
  process.stdout.write(`\n── ${name} ──\n`)
  const passed = pnpm(args) === 0
  process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n`)
  total[passed ? 'passed' : 'failed']++
}
for (const report of tested.flatMap(reportOf)) {
  total.passed += report.numPassedTests
  total.failed += report.numFailedTests
  total.skipped += report.numPendingTests + report.numTodoTests
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed > 0 ? 1 : 0

/** What vitest wrote in a package; nothing where it has no tests. */
function reportOf({ folder }) {
  try {
    return [JSON.parse(readFileSync(join(ROOT, folder, 'reports', 'vitest.json'), 'utf8'))]
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  }
}
