import { decodeTable } from '../../learned/table-text.js'
import type { ObservedPage } from '../../observation/observe-blocks.js'
import { ACTS, LABELS } from '../acts.js'
import { type Layer, layerOf, normalize, rectified, softmaxLog, weighted } from './layers.js'
import { shownCharacters } from './shown-characters.js'
import type { NetworkText } from './weights-text.js'

/** Convolutions read a place, the one before and the one behind. */
const PLACES = 3

interface ContextLayer extends Layer {
  readonly dilation: number
  readonly scale: readonly number[]
  readonly shift: readonly number[]
}

/** What the network sees of a block. */
interface SeenBlock {
  readonly features: readonly string[]
  readonly characters: readonly string[]
}

/**
 * A small convolutional network over a page's blocks. Of each block it sees the features (the sum of D numbers each) and the
 * first and last characters (C numbers each, two convolutions to H channels, highest and mean); both become M channels,
 * which three dilated convolutions compare with those of up to seven blocks above and below. Its verdict is soft: the
 * search adds it to what its own weights say. See docs/articles.md.
 */
export class BlockNetwork {
  private readonly features: ReadonlyMap<string, number>
  private readonly featureRows: Float32Array
  private readonly dimensions: number
  private readonly characters: ReadonlyMap<string, number>
  private readonly characterRows: Float64Array
  private readonly first: Layer
  private readonly second: Layer
  private readonly input: Layer
  private readonly layers: readonly ContextLayer[]
  private readonly output: Layer

  constructor(text: NetworkText) {
    const names = text.features.split('\n')
    this.features = new Map(names.map((name, at) => [name, at]))
    this.featureRows = decodeTable(text.featureRows)
    this.dimensions = this.featureRows.length / names.length
    const vocabulary = [...text.vocabulary]
    this.characters = new Map(vocabulary.map((character, at) => [character, at + 1]))
    this.first = layerOf(text.first)
    this.characterRows = firstRows(decodeTable(text.characters), vocabulary.length + 1, this.first)
    this.second = layerOf(text.second)
    this.input = layerOf(text.input)
    this.layers = text.layers.map((layer) => ({
      ...layerOf(layer),
      dilation: layer.dilation,
      scale: layer.normScale,
      shift: layer.normShift,
    }))
    this.output = layerOf(text.output)
  }

  /** For each block of the page and each act, the natural logarithm of how likely the block's label and its opening an article are. */
  logOdds({ blocks }: ObservedPage): Float64Array[] {
    const seen = blocks.map(({ features, block }) => ({
      features,
      characters: shownCharacters(block.text.text),
    }))
    return this.byLabel(seen).map(byAct)
  }

  /** For each block two numbers a label, in the order of `LABELS`: where it does not open an article, and where it does. */
  byLabel(blocks: readonly SeenBlock[]): Float64Array[] {
    const rows = blocks.map((block) => this.inputOf(block))
    for (const layer of this.layers) addContext(rows, layer)
    return rows.map((row) => softmaxLog(weighted(row, 0, this.output)))
  }

  private inputOf({ features, characters }: SeenBlock): Float64Array {
    const { dimensions } = this
    const channels = this.second.size
    const joined = new Float64Array(dimensions + 2 * channels)
    for (const name of features) {
      const row = this.features.get(name)
      if (row === undefined) continue
      for (let at = 0; at < dimensions; at++)
        joined[at] = (joined[at] as number) + (this.featureRows[row * dimensions + at] as number)
    }
    this.addCharacters(characters, joined)
    return rectified(joined, 0, this.input)
  }

  /** Writes the highest and the mean of what the characters give, behind the numbers of the features. */
  private addCharacters(characters: readonly string[], joined: Float64Array): void {
    const channels = this.second.size
    const read = this.firstOf(characters)
    const again = new Float64Array(channels)
    for (let at = 0; at < characters.length; at++) {
      rectified(read, at * channels, this.second, again)
      for (let channel = 0; channel < channels; channel++) {
        const value = (read[(at + 1) * channels + channel] as number) + (again[channel] as number)
        const highest = this.dimensions + channel
        const mean = highest + channels
        if (value > (joined[highest] as number)) joined[highest] = value
        joined[mean] = (joined[mean] as number) + value / characters.length
      }
    }
  }

  /** The first convolution over the characters, with an empty place before and behind. */
  private firstOf(characters: readonly string[]): Float64Array {
    const { size, bias } = this.first
    const read = new Float64Array((characters.length + 2) * size)
    const rows = characters.map((character) => this.characters.get(character) ?? 0)
    for (let at = 0; at < rows.length; at++) {
      const to = (at + 1) * size
      read.set(bias, to)
      for (let place = 0; place < PLACES; place++) {
        const row = rows[at + place - 1]
        if (row === undefined) continue
        const from = (row * PLACES + place) * size
        for (let channel = 0; channel < size; channel++)
          read[to + channel] = (read[to + channel] as number) + (this.characterRows[from + channel] as number)
      }
      for (let channel = to; channel < to + size; channel++)
        if ((read[channel] as number) < 0) read[channel] = 0
    }
    return read
  }
}

/** What each character adds to each of the `first` layer's channels from each of the three places, computed once. */
function firstRows(rows: Float32Array, characters: number, { size, weights }: Layer): Float64Array {
  const width = rows.length / characters
  const table = new Float64Array(characters * PLACES * size)
  for (let at = 0; at < characters * PLACES * size; at++) {
    const [character, place, channel] = [
      Math.floor(at / size / PLACES),
      Math.floor(at / size) % PLACES,
      at % size,
    ]
    let sum = 0
    for (let number = 0; number < width; number++)
      sum +=
        (weights[(channel * PLACES + place) * width + number] as number) *
        (rows[character * width + number] as number)
    table[at] = sum
  }
  return table
}

/** Adds to each block what a convolution of width three reads of it and of those `dilation` blocks above and below. */
function addContext(rows: Float64Array[], layer: ContextLayer): void {
  const normed = rows.map((row) => normalize(row, layer.scale, layer.shift))
  const size = rows[0]?.length ?? 0
  const around = new Float64Array(PLACES * size)
  const read = new Float64Array(size)
  rows.forEach((row, at) => {
    around.fill(0)
    for (let place = 0; place < PLACES; place++) {
      const other = normed[at + (place - 1) * layer.dilation]
      if (other) around.set(other, place * size)
    }
    rectified(around, 0, layer, read)
    for (let channel = 0; channel < size; channel++)
      row[channel] = (row[channel] as number) + (read[channel] as number)
  })
}

/** What a label that opens an article, or one that does not, says of each act; an act without an article has both. */
function byAct(byLabel: Float64Array): Float64Array {
  return Float64Array.from(ACTS, ({ label, move }) => {
    const at = 2 * LABELS.indexOf(label)
    const [goesOn, opens] = [byLabel[at] as number, byLabel[at + 1] as number]
    if (move === 'new') return opens
    return move === 'none' ? Math.log(Math.exp(goesOn) + Math.exp(opens)) : goesOn
  })
}
