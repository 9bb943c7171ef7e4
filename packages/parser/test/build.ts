import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

const FOLDER = fileURLToPath(new URL('../', import.meta.url))
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc')

/** Vitest's global set-up: tests run what is built, which is to be what the sources say. */
export function setup(project: TestProject): void {
  build()
  project.onTestsRerun(build)
}

function build(): void {
  execFileSync(process.execPath, [TSC, '-b'], { cwd: FOLDER, stdio: 'inherit' })
}
