import { inBlocks } from '../../learned/in-blocks.js'
import { decodeTable } from '../../learned/table-text.js'
import { CHANNELS_AT_ONCE } from './kernel.js'
import type { MemoryPlan } from './memory-plan.js'
import type { LayerText, NetworkText } from './weights-text.js'

/** Convolutions read a place, the one before and the one behind. */
const PLACES = 3

interface PlacedLayer {
  readonly weights: number
  readonly bias: number
}

interface PlacedContextLayer {
  readonly dilation: number
  /** For each place. */
  readonly weights: readonly number[]
  readonly bias: number
  readonly scale: number
  readonly shift: number
}

/** A network's sizes, and where its weights stand in a kernel's memory. Names of sizes as in `NetworkText`. */
export interface PlacedNetwork {
  /** D */
  readonly dimensions: number
  readonly features: number
  /** H */
  readonly characterChannels: number
  /** For each character what it adds to each channel of the first convolution, from each of the three places. */
  readonly characters: number
  readonly firstBias: number
  readonly second: PlacedLayer
  /** D + 2 H */
  readonly joined: number
  readonly input: PlacedLayer
  /** M */
  readonly channels: number
  readonly layers: readonly PlacedContextLayer[]
  /** The largest dilation: this many blocks above and below a layer sees. */
  readonly reach: number
  readonly output: PlacedLayer
  /** Channels of the output, as the kernel takes them. */
  readonly outputs: number
}

export function placeNetwork(text: NetworkText, plan: MemoryPlan): PlacedNetwork {
  const featureRows = decodeTable(text.featureRows)
  const dimensions = featureRows.length / text.features.split('\n').length
  const [characterChannels, channels] = [text.second.bias.length, text.input.bias.length]
  const joined = dimensions + 2 * characterChannels
  return {
    dimensions,
    features: plan.place(featureRows),
    characterChannels,
    characters: plan.place(firstRows(text)),
    firstBias: plan.place(text.first.bias),
    second: placeLayer(text.second, plan),
    joined,
    input: placeLayer(text.input, plan),
    channels,
    layers: text.layers.map((layer) => ({
      dilation: layer.dilation,
      weights: byPlace(decodeTable(layer.weights), channels).map((weights) =>
        plan.place(inBlocks(weights, channels, CHANNELS_AT_ONCE)),
      ),
      bias: plan.place(layer.bias),
      scale: plan.place(layer.normScale),
      shift: plan.place(layer.normShift),
    })),
    reach: Math.max(...text.layers.map(({ dilation }) => dilation)),
    output: placeLayer(text.output, plan),
    outputs: upToBlock(text.output.bias.length),
  }
}

/** A layer of which each channel sees all that goes in; channels of zeros fill its last block. */
function placeLayer({ weights, bias }: LayerText, plan: MemoryPlan): PlacedLayer {
  const table = decodeTable(weights)
  const width = table.length / bias.length
  const channels = upToBlock(bias.length)
  const filled = new Float32Array(channels * width)
  filled.set(table)
  const biases = new Float32Array(channels)
  biases.set(bias)
  return { weights: plan.place(inBlocks(filled, width, CHANNELS_AT_ONCE)), bias: plan.place(biases) }
}

function upToBlock(channels: number): number {
  return Math.ceil(channels / CHANNELS_AT_ONCE) * CHANNELS_AT_ONCE
}

/** A convolution's weights apart by place. */
function byPlace(weights: Float32Array, size: number): Float32Array[] {
  return Array.from({ length: PLACES }, (_, place) =>
    Float32Array.from({ length: weights.length / PLACES }, (_, at) => {
      const [channel, number] = [Math.floor(at / size), at % size]
      return weights[(channel * PLACES + place) * size + number] as number
    }),
  )
}

/** What each character adds to each of the first convolution's channels from each of the three places, computed once. */
function firstRows({ characters, vocabulary, first }: NetworkText): Float32Array {
  const [rows, weights] = [decodeTable(characters), decodeTable(first.weights)]
  const [count, size] = [[...vocabulary].length + 1, first.bias.length]
  const width = rows.length / count
  const table = new Float32Array(count * PLACES * size)
  for (let at = 0; at < table.length; at++) {
    const row = Math.floor(at / size / PLACES) * width
    const weight = ((at % size) * PLACES + (Math.floor(at / size) % PLACES)) * width
    let sum = 0
    for (let number = 0; number < width; number++)
      sum += (weights[weight + number] as number) * (rows[row + number] as number)
    table[at] = sum
  }
  return table
}
