// Compiles assembly/*.ts and writes the code as text, so that a bundle can hold it. The compiler, of a hundred
// megabytes, is fetched when the kernels are made again.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMPILER = 'assemblyscript@0.28.20'
/** Each kernel's source and the folder that runs it. */
const KERNELS = { 'kernel.ts': 'organizations/tagger', 'block-kernel.ts': 'division/network' }

const pathOf = (source) => fileURLToPath(new URL(`../assembly/${source}`, import.meta.url))

/** SHA-256 of a kernel's source, in hex: it tells whether the code was compiled from it. */
export function sourceHash(source) {
  return createHash('sha256')
    .update(readFileSync(pathOf(source)))
    .digest('hex')
}

/** A compiled kernel in base64. */
function compileKernel(source) {
  const out = join(tmpdir(), `kernel-${process.pid}.wasm`)
  execFileSync('npx', [
    '--yes',
    '--package',
    COMPILER,
    'asc',
    pathOf(source),
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
  for (const [source, folder] of Object.entries(KERNELS))
    writeFileSync(
      new URL(`../src/${folder}/simd-kernel-code.ts`, import.meta.url),
      `/** assembly/${source}, compiled by \`npm --prefix packages/parser run make-kernel\`. */
export const SIMD_KERNEL_CODE =
  '${compileKernel(source)}'

/** SHA-256 of the source that it was compiled from. */
export const SIMD_KERNEL_SOURCE = '${sourceHash(source)}'
`,
    )
}
