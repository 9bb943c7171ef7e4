import { type CompiledMemory, exportsOf, growTo } from '../../learned/web-assembly.js'
import type { BlockKernel } from './kernel.js'
import { SIMD_KERNEL_CODE } from './simd-kernel-code.js'

/** assembly/block-kernel.ts: the same functions, whose addresses count bytes. */
interface CompiledKernel extends Omit<BlockKernel, 'numbers' | 'ids'> {
  readonly memory: CompiledMemory
}

const BYTES = 4

/** The kernel in WebAssembly with SIMD, with a memory of this many numbers; null where the runtime has none. */
export function simdKernel(size: number): BlockKernel | null {
  const compiled = exportsOf(SIMD_KERNEL_CODE) as CompiledKernel | null
  if (!compiled) return null
  growTo(compiled.memory, size * BYTES)
  const { buffer } = compiled.memory
  return {
    numbers: new Float32Array(buffer),
    ids: new Int32Array(buffer),
    addProducts: (from, stride, width, weights, to, channels, rows) =>
      compiled.addProducts(from * BYTES, stride, width, weights * BYTES, to * BYTES, channels, rows),
    addPositive: (sums, to, count) => compiled.addPositive(sums * BYTES, to * BYTES, count),
    fillRows: (row, to, channels, rows) => compiled.fillRows(row * BYTES, to * BYTES, channels, rows),
    sumRows: (ids, count, table, to, channels) =>
      compiled.sumRows(ids * BYTES, count, table * BYTES, to * BYTES, channels),
    sumPlaces: (ids, table, bias, to, channels, rows) =>
      compiled.sumPlaces(ids * BYTES, table * BYTES, bias * BYTES, to * BYTES, channels, rows),
    poolRows: (from, to, channels, rows) => compiled.poolRows(from * BYTES, to * BYTES, channels, rows),
    normalize: (x, scale, shift, to, channels, rows) =>
      compiled.normalize(x * BYTES, scale * BYTES, shift * BYTES, to * BYTES, channels, rows),
  }
}
