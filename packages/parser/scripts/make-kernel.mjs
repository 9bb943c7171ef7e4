// Compiles assembly/kernel.ts and writes the code as text, so that a bundle can hold it. The compiler, of a hundred
// megabytes, is fetched when the kernel is made again.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMPILER = 'assemblyscript@0.28.20'
const SOURCE = fileURLToPath(new URL('../assembly/kernel.ts', import.meta.url))

/** SHA-256 of the kernel's source, in hex: it tells whether the code was compiled from it. */
export function sourceHash() {
  return createHash('sha256').update(readFileSync(SOURCE)).digest('hex')
}

/** The compiled kernel in base64. */
function compileKernel() {
  const out = join(tmpdir(), `kernel-${process.pid}.wasm`)
  execFileSync('npx', [
    '--yes',
    '--package',
    COMPILER,
    'asc',
    SOURCE,
    '--outFile',
    out,
    '-O3',
    '--noAssert',
    '--enable',
    'simd',
    '--runtime',
    'stub',
    '--initialMemory',
    '1',
  ])
  return readFileSync(out).toString('base64')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../src/organizations/tagger/simd-kernel-code.ts', import.meta.url)
  writeFileSync(
    target,
    `/** assembly/kernel.ts, compiled by \`npm --prefix packages/parser run make-kernel\`. */
export const SIMD_KERNEL_CODE =
  '${compileKernel()}'

/** SHA-256 of the source that it was compiled from. */
export const SIMD_KERNEL_SOURCE = '${sourceHash()}'
`,
  )
}
