import type { ObservedPage } from '../../observation/observe-blocks.js'
import { ACTS, LABELS } from '../acts.js'
import { type BlockKernel, ROWS_AT_ONCE } from './kernel.js'
import { MemoryPlan } from './memory-plan.js'
import { type PlacedNetwork, placeNetwork } from './place-network.js'
import { plainKernel } from './plain-kernel.js'
import { SHOWN, shownCharacters } from './shown-characters.js'
import { simdKernel } from './simd-kernel.js'
import type { NetworkText } from './weights-text.js'

/** What the network sees of a block. */
interface SeenBlock {
  readonly features: readonly string[]
  readonly characters: string
}

/** This many blocks are compared with each other at once. */
const WINDOW = 256
/** The characters of this many blocks are read at once: few enough for the processor's cache. */
const GROUP = 16
/** Characters of a group, with an empty place before, between and behind its blocks. */
const PLACES = GROUP * (SHOWN + 1) + 1
const EMPTY = -1
/** How many numbers a block has: where it does not open an article, and where it does. */
export const VERDICTS = 2 * LABELS.length

/**
 * A small convolutional network over a page's blocks. Of each block it sees the features (the sum of D numbers each) and the
 * first and last characters (C numbers each, two convolutions to H channels, highest and mean); both become M channels,
 * which three dilated convolutions compare with those of up to seven blocks above and below. Its verdict is soft: the
 * search adds it to what its own weights say. See docs/articles.md.
 */
export class BlockNetwork {
  private readonly features: ReadonlyMap<string, number>
  private readonly characters: ReadonlyMap<number, number>
  private readonly network: PlacedNetwork
  private readonly kernel: BlockKernel
  /** Places for what is computed, in the kernel's memory. */
  private readonly ids: number
  private readonly read: number
  private readonly sums: number
  private readonly joined: number
  private readonly blocks: number
  private readonly normed: number

  constructor(text: NetworkText, kernelOf = (size: number) => simdKernel(size) ?? plainKernel(size)) {
    this.features = new Map(text.features.split('\n').map((name, at) => [name, at]))
    const vocabulary = [...text.vocabulary]
    this.characters = new Map(vocabulary.map((character, at) => [character.codePointAt(0) as number, at + 1]))
    const plan = new MemoryPlan()
    this.network = placeNetwork(text, plan)
    const { characterChannels, joined, channels, reach } = this.network
    const rows = Math.max(PLACES * characterChannels, WINDOW * channels)
    this.ids = plan.room(PLACES + ROWS_AT_ONCE)
    this.read = plan.room((PLACES + 2 + ROWS_AT_ONCE) * characterChannels) + characterChannels
    this.sums = plan.room(rows + ROWS_AT_ONCE * Math.max(characterChannels, channels))
    this.joined = plan.room(WINDOW * joined)
    this.blocks = plan.room(WINDOW * channels)
    this.normed = plan.room((WINDOW + 2 * reach) * channels) + reach * channels
    this.kernel = kernelOf(plan.size)
    plan.fill(this.kernel.numbers)
  }

  /** For each block of the page and each act, the natural logarithm of how likely the block's label and its opening an article are. */
  logOdds({ blocks }: ObservedPage): Float64Array {
    const seen = blocks.map(({ features, block }) => ({
      features,
      characters: shownCharacters(block.text.text),
    }))
    const byLabel = this.byLabel(seen)
    const odds = new Float64Array(blocks.length * ACTS.length)
    for (let at = 0; at < blocks.length; at++) writeByAct(byLabel, at, odds)
    return odds
  }

  /** For each block two numbers a label, in the order of `LABELS`: where it does not open an article, and where it does. */
  byLabel(blocks: readonly SeenBlock[]): Float64Array {
    const verdicts = new Float64Array(blocks.length * VERDICTS)
    const { layers } = this.network
    /** As far as the layers together see. */
    const sight = layers.reduce((sum, { dilation }) => sum + dilation, 0)
    for (let from = 0; from < blocks.length; from += WINDOW - 2 * sight) {
      const to = Math.min(blocks.length, from + WINDOW - 2 * sight)
      const first = Math.max(0, from - sight)
      this.judge(blocks.slice(first, to + sight))
      for (let at = from; at < to; at++) this.writeVerdict(at - first, verdicts, at)
    }
    return verdicts
  }

  /** Computes the verdicts on some blocks that follow each other, into the room of sums. */
  private judge(blocks: readonly SeenBlock[]): void {
    const { kernel, network } = this
    const { channels, joined, input, layers, output, outputs } = network
    const size = blocks.length * channels
    kernel.numbers.fill(0, this.joined, this.joined + blocks.length * joined)
    for (let at = 0; at < blocks.length; at += GROUP) this.readGroup(blocks.slice(at, at + GROUP), at)
    const rows = upToFour(blocks.length)
    kernel.fillRows(input.bias, this.sums, channels, rows)
    kernel.addProducts(this.joined, joined, joined, input.weights, this.sums, channels, rows)
    kernel.numbers.fill(0, this.blocks, this.blocks + size)
    kernel.addPositive(this.sums, this.blocks, size)
    for (const { dilation, weights, bias, scale, shift } of layers) {
      kernel.normalize(this.blocks, scale, shift, this.normed, channels, blocks.length)
      kernel.numbers.fill(0, this.normed + size, this.normed + size + network.reach * channels)
      kernel.fillRows(bias, this.sums, channels, rows)
      weights.forEach((ofPlace, place) => {
        const other = this.normed + (place - 1) * dilation * channels
        kernel.addProducts(other, channels, channels, ofPlace, this.sums, channels, rows)
      })
      kernel.addPositive(this.sums, this.blocks, size)
    }
    kernel.fillRows(output.bias, this.sums, outputs, rows)
    kernel.addProducts(this.blocks, channels, channels, output.weights, this.sums, outputs, rows)
  }

  /** Writes what goes into the network of each block of a group: its features' sum, then the highest and the mean of its characters. */
  private readGroup(blocks: readonly SeenBlock[], from: number): void {
    const { kernel, network } = this
    const { dimensions, characterChannels, joined } = network
    blocks.forEach(({ features }, at) => {
      const to = this.joined + (from + at) * joined
      kernel.sumRows(this.ids, this.writeFeatures(features), network.features, to, dimensions)
    })
    const starts = this.readCharacters(blocks)
    blocks.forEach((_, at) => {
      const [start, end] = [starts[at] as number, (starts[at + 1] as number) - 1]
      if (start === end) return
      const to = this.joined + (from + at) * joined + dimensions
      kernel.poolRows(this.read + start * characterChannels, to, characterChannels, end - start)
    })
  }

  /** Writes the rows of the features that the network knows; returns how many there are. */
  private writeFeatures(features: readonly string[]): number {
    let count = 0
    for (const name of features) {
      const row = this.features.get(name)
      if (row !== undefined && count < PLACES) this.kernel.ids[this.ids + count++] = row
    }
    return count
  }

  /** Both convolutions over the characters of a group; returns at which place each block begins, and where a further one would. */
  private readCharacters(blocks: readonly SeenBlock[]): number[] {
    const { kernel, network } = this
    const { ids } = kernel
    let place = 0
    ids[this.ids + place++] = EMPTY
    const starts = [place]
    for (const { characters } of blocks) {
      for (let at = 0; at < characters.length; at++) {
        const code = characters.codePointAt(at) as number
        if (code > 0xffff) at++
        ids[this.ids + place++] = this.characters.get(code) ?? 0
      }
      ids[this.ids + place++] = EMPTY
      starts.push(place)
    }
    const { characterChannels: channels, firstBias, second } = network
    const rows = upToFour(place)
    kernel.sumPlaces(this.ids, network.characters, firstBias, this.read, channels, place)
    kernel.fillRows(second.bias, this.sums, channels, rows)
    kernel.addProducts(
      this.read - channels,
      channels,
      3 * channels,
      second.weights,
      this.sums,
      channels,
      rows,
    )
    kernel.addPositive(this.sums, this.read, place * channels)
    return starts
  }

  /** Writes the logarithms of one block's likelihoods, which sum to one. */
  private writeVerdict(block: number, into: Float64Array, at: number): void {
    const { numbers } = this.kernel
    const from = this.sums + block * this.network.outputs
    let top = Number.NEGATIVE_INFINITY
    for (let i = 0; i < VERDICTS; i++) top = Math.max(top, numbers[from + i] as number)
    let total = 0
    for (let i = 0; i < VERDICTS; i++) total += Math.exp((numbers[from + i] as number) - top)
    const least = top + Math.log(total)
    for (let i = 0; i < VERDICTS; i++) into[at * VERDICTS + i] = (numbers[from + i] as number) - least
  }
}

function upToFour(rows: number): number {
  return Math.ceil(rows / ROWS_AT_ONCE) * ROWS_AT_ONCE
}

const LABEL_OF_ACT = ACTS.map(({ label }) => LABELS.indexOf(label))

/** What a label that opens an article, or one that does not, says of each act; an act without an article has both. */
function writeByAct(byLabel: Float64Array, block: number, into: Float64Array): void {
  for (const { id, move } of ACTS) {
    const at = block * VERDICTS + 2 * (LABEL_OF_ACT[id] as number)
    const [goesOn, opens] = [byLabel[at] as number, byLabel[at + 1] as number]
    into[block * ACTS.length + id] =
      move === 'new' ? opens : move === 'none' ? Math.log(Math.exp(goesOn) + Math.exp(opens)) : goesOn
  }
}
