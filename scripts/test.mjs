// Everything that must hold, in one command. Goes on after a failure, so that one run tells all.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, ROOT } from './commands.mjs'
import { setup } from './setup.mjs'

const CHECKS = [
  ['formatting and lint', ['exec', 'biome', 'check', '--error-on-warnings', '.']],
  ['imports', ['exec', 'depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps']],
  ['expressions', ['exec', 'node', 'scripts/check-expressions.mjs']],
  ['words', ['exec', 'node', 'scripts/check-words.mjs']],
  ['types', ['exec', 'turbo', 'run', 'typecheck', '--output-logs=errors-only']],
  ['tests', ['exec', 'turbo', 'run', 'test', '--continue', '--concurrency=1', '--output-logs=new-only']],
]

setup()
const total = { passed: 0, failed: 0, skipped: 0 }
for (const [name, args] of CHECKS) {
  process.stdout.write(`\n── ${name} ──\n`)
  const passed = pnpm(args) === 0
  process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n`)
  total[passed ? 'passed' : 'failed']++
}
for (const report of reports()) {
  total.passed += report.numPassedTests
  total.failed += report.numFailedTests
  total.skipped += report.numPendingTests + report.numTodoTests
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed > 0 ? 1 : 0

/** What vitest wrote in each package. */
function reports() {
  return ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).flatMap((name) => {
      try {
        return [JSON.parse(readFileSync(join(ROOT, folder, name, 'reports', 'vitest.json'), 'utf8'))]
      } catch (error) {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
        throw error
      }
    }),
  )
}
