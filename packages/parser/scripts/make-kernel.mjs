// Compiles assembly/kernel.ts and writes the code as text, so that a bundle can hold it.
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

/** The compiled kernel in base64. */
export async function compileKernel() {
  const out = join(tmpdir(), `kernel-${process.pid}.wasm`)
  const source = fileURLToPath(new URL('../assembly/kernel.ts', import.meta.url))
  const { error, stderr } = await asc.main([
    source,
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
  if (error) throw new Error(stderr.toString(), { cause: error })
  return readFileSync(out).toString('base64')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../src/organizations/tagger/simd-kernel-code.ts', import.meta.url)
  writeFileSync(
    target,
    `/** assembly/kernel.ts, compiled by \`pnpm make-kernel\`. */
export const SIMD_KERNEL_CODE =
  '${await compileKernel()}'
`,
  )
}
