import { type FoundName, namesIn } from './chain.js'
import type { Kernel, Layers } from './kernel.js'
import { plainKernel } from './plain-kernel.js'
import { simdKernel } from './simd-kernel.js'
import { KERNEL_CHARACTERS, Tagger } from './tagger.js'
import { WEIGHTS } from './weights.js'

let tagger: Tagger | null = null

/** The names that the tagger finds in a folded text. Its weights are read from their text when it is first asked. */
export function findNames(text: string): FoundName[] {
  tagger ??= new Tagger(WEIGHTS, fastestKernel)
  return namesIn(tagger.scores(text), tagger.chain)
}

/** WebAssembly where the runtime has it, else JavaScript; both find the same names. */
export function fastestKernel(layers: Layers): Kernel {
  return simdKernel(layers, KERNEL_CHARACTERS) ?? plainKernel(layers)
}
