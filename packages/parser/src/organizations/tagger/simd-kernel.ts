import { inBlocks } from '../../learned/in-blocks.js'
import { type CompiledMemory, exportsOf, growTo } from '../../learned/web-assembly.js'
import { CHANNELS, type Kernel, type Layers, PAIR_DIMENSIONS, PLACES } from './kernel.js'
import { SIMD_KERNEL_CODE } from './simd-kernel-code.js'

interface CompiledKernel {
  readonly memory: CompiledMemory
  convolve(
    from: number,
    size: number,
    weights: number,
    zeros: number,
    dilation: number,
    bias: number,
    biasStep: number,
    x: number,
    characters: number,
  ): void
  normalize(x: number, scale: number, shift: number, normed: number, characters: number): void
}

/** Channels that the kernel sums at once: weights stand in blocks of these. */
const BLOCK = 16
const BYTES = 4
const PAIRS = 2 * PAIR_DIMENSIONS

/** The kernel in WebAssembly with SIMD; null where the runtime has none. */
export function simdKernel(layers: Layers, characters: number): Kernel | null {
  const compiled = exportsOf(SIMD_KERNEL_CODE) as CompiledKernel | null
  return compiled && new SimdKernel(compiled, layers, characters)
}

/** Where the weights of a layer stand in the compiled kernel's memory, in bytes. */
interface PlacedLayer {
  readonly dilation: number
  readonly weights: number
  readonly bias: number
  readonly normScale: number
  readonly normShift: number
}

class SimdKernel implements Kernel {
  private end = 0
  private readonly zeros: number
  private readonly pairInput: number
  private readonly layers: readonly PlacedLayer[]
  private readonly base: number
  private readonly pairs: number
  private readonly x: number
  private readonly normed: number

  /** @param characters how many a call has at most */
  constructor(
    private readonly compiled: CompiledKernel,
    { pairInput, layers }: Layers,
    characters: number,
  ) {
    this.zeros = this.place(new Float32Array(CHANNELS))
    this.pairInput = this.place(inBlocks(pairInput, PLACES * PAIRS, BLOCK))
    this.layers = layers.map((layer) => ({
      dilation: layer.dilation,
      weights: this.place(inBlocks(layer.weights, PLACES * CHANNELS, BLOCK)),
      bias: this.place(layer.bias),
      normScale: this.place(layer.normScale),
      normShift: this.place(layer.normShift),
    }))
    this.base = this.place(new Float32Array(characters * CHANNELS))
    this.pairs = this.place(new Float32Array(characters * PAIRS))
    this.x = this.place(new Float32Array(characters * CHANNELS))
    this.normed = this.place(new Float32Array(characters * CHANNELS))
  }

  run(base: Float32Array, pairs: Float32Array, characters: number): Float32Array {
    const { compiled, zeros, x, normed } = this
    this.view(this.base, characters * CHANNELS).set(base.subarray(0, characters * CHANNELS))
    this.view(this.pairs, characters * PAIRS).set(pairs.subarray(0, characters * PAIRS))
    const result = this.view(x, characters * CHANNELS).fill(0)
    compiled.convolve(this.pairs, PAIRS, this.pairInput, zeros, 1, this.base, CHANNELS, x, characters)
    for (const { dilation, weights, bias, normScale, normShift } of this.layers) {
      compiled.normalize(x, normScale, normShift, normed, characters)
      compiled.convolve(normed, CHANNELS, weights, zeros, dilation, bias, 0, x, characters)
    }
    return result
  }

  /** Copies numbers behind what is there; returns where. */
  private place(numbers: Float32Array): number {
    const at = this.end
    this.end += Math.ceil((numbers.length * BYTES) / 16) * 16
    growTo(this.compiled.memory, this.end)
    this.view(at, numbers.length).set(numbers)
    return at
  }

  private view(at: number, length: number): Float32Array {
    return new Float32Array(this.compiled.memory.buffer, at, length)
  }
}
