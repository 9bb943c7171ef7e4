import { decodeTable } from '../../learned/table-text.js'
import { type Chain, TAGS } from './chain.js'
import { cluesOf } from './clues.js'
import { Input } from './input.js'
import { CHANNELS, type Kernel, type Layers, PAIR_DIMENSIONS } from './kernel.js'
import type { WeightsText } from './weights-text.js'

/** A window of a long text is read with this many characters on either side: as far as the layers look. */
const MARGIN = 18
const WINDOW = 1024
/** At most this many characters are given to a kernel at once. */
export const KERNEL_CHARACTERS = WINDOW + 2 * MARGIN

/** The network with its weights: scores for each character of a text how well each tag fits. */
export class Tagger {
  readonly chain: Chain
  private readonly input: Input
  private readonly kernel: Kernel
  private readonly output: Float32Array
  private readonly outputBias: readonly number[]
  private readonly base = new Float32Array(KERNEL_CHARACTERS * CHANNELS)
  private readonly pairs = new Float32Array(KERNEL_CHARACTERS * 2 * PAIR_DIMENSIONS)

  constructor(text: WeightsText, kernelOf: (layers: Layers) => Kernel) {
    this.chain = text
    this.input = new Input(text)
    this.kernel = kernelOf({
      pairInput: decodeTable(text.pairInput),
      layers: text.layers.map((layer) => ({
        dilation: layer.dilation,
        normScale: Float32Array.from(layer.normScale),
        normShift: Float32Array.from(layer.normShift),
        weights: decodeTable(layer.weights),
        bias: Float32Array.from(layer.bias),
      })),
    })
    this.output = decodeTable(text.output)
    this.outputBias = text.outputBias
  }

  /** TAGS scores for each UTF-16 unit of a folded text. Linear in the text; memory beside the result is bounded. */
  scores(text: string): Float32Array {
    const scores = new Float32Array(text.length * TAGS)
    const clues = cluesOf(text)
    for (let start = 0; start < text.length; start += WINDOW) {
      const end = Math.min(text.length, start + WINDOW)
      const from = Math.max(0, start - MARGIN)
      const to = Math.min(text.length, end + MARGIN)
      this.input.fill(text, clues, { start: from, end: to }, this.base, this.pairs)
      const channels = this.kernel.run(this.base, this.pairs, to - from)
      for (let at = start; at < end; at++) this.score(channels, (at - from) * CHANNELS, scores, at * TAGS)
    }
    return scores
  }

  private score(channels: Float32Array, from: number, scores: Float32Array, to: number): void {
    for (let tag = 0; tag < TAGS; tag++) {
      let sum = this.outputBias[tag] as number
      for (let channel = 0; channel < CHANNELS; channel++)
        sum += (this.output[tag * CHANNELS + channel] as number) * (channels[from + channel] as number)
      scores[to + tag] = sum
    }
  }
}
