import { decodeTable } from '../../learned/table-text.js'
import type { Span } from '../../text/span.js'
import { CLUES } from './clues.js'
import { CHANNELS, PAIR_DIMENSIONS, PLACES } from './kernel.js'
import { END_OF_TEXT, pairRow } from './pairs.js'
import type { WeightsText } from './weights-text.js'

const UNKNOWN_CHARACTER = 1
const FIRST_KNOWN_CHARACTER = 2
/** At most this many sets of clues are kept: 3 MB. */
const MOST_SETS = 4096

/** What the network sees of a text before its layers. */
export class Input {
  /** Which row of `characters` each UTF-16 unit has. */
  private readonly rowOfCharacter = new Uint16Array(1 << 16).fill(UNKNOWN_CHARACTER)
  private readonly characters: Float32Array
  private readonly characterInput: Float32Array
  /** For each character that was met, what it adds to the characters around it. */
  private readonly characterAdds: (Float32Array | undefined)[] = []
  /** For each clue and value likewise. */
  private readonly clueAdds: readonly Float32Array[][]
  /** For each set of clues that was met, what they add together: characters share a few hundred sets. */
  private readonly addsOfSets = new Map<number, Float32Array>()
  private readonly pairs: Float32Array
  private readonly bias: Float32Array

  constructor(text: WeightsText) {
    for (let at = 0; at < text.vocabulary.length; at++)
      this.rowOfCharacter[text.vocabulary.charCodeAt(at)] = at + FIRST_KNOWN_CHARACTER
    this.characters = decodeTable(text.characters)
    this.characterInput = decodeTable(text.characterInput)
    this.clueAdds = clueAddsOf(text)
    this.pairs = decodeTable(text.pairs)
    this.bias = Float32Array.from(text.inputBias)
  }

  /** Writes what the characters of `window` and their clues give the kernel: see there. */
  fill(text: string, clues: Uint8Array, window: Span, base: Float32Array, pairs: Float32Array): void {
    const size = window.end - window.start
    for (let at = 0; at < size; at++) base.set(this.bias, at * CHANNELS)
    for (let at = 0; at < size; at++) {
      const place = window.start + at
      addAround(base, this.addsOf(this.rowOfCharacter[text.charCodeAt(place)] as number), at, size)
      addAround(base, this.addsOfClues(clues, place * CLUES), at, size)
      pairs.set(this.pairAt(text, place), at * 2 * PAIR_DIMENSIONS)
      const before = (at * 2 + 1) * PAIR_DIMENSIONS
      if (place > 0) pairs.set(this.pairAt(text, place - 1), before)
      else pairs.fill(0, before, before + PAIR_DIMENSIONS)
    }
  }

  private pairAt(text: string, at: number): Float32Array {
    const row = pairRow(text.charCodeAt(at), at + 1 < text.length ? text.charCodeAt(at + 1) : END_OF_TEXT)
    return this.pairs.subarray(row * PAIR_DIMENSIONS, (row + 1) * PAIR_DIMENSIONS)
  }

  private addsOfClues(clues: Uint8Array, from: number): Float32Array {
    let key = 0
    for (let clue = 0; clue < CLUES; clue++)
      key = key * (this.clueAdds[clue] as Float32Array[]).length + (clues[from + clue] as number)
    const known = this.addsOfSets.get(key)
    if (known) return known
    const adds = new Float32Array(PLACES * CHANNELS)
    for (let clue = 0; clue < CLUES; clue++) {
      const of = this.clueAdds[clue]?.[clues[from + clue] as number] as Float32Array
      for (let i = 0; i < adds.length; i++) adds[i] = (adds[i] as number) + (of[i] as number)
    }
    if (this.addsOfSets.size < MOST_SETS) this.addsOfSets.set(key, adds)
    return adds
  }

  private addsOf(character: number): Float32Array {
    const size = this.characterInput.length / (CHANNELS * PLACES)
    const adds =
      this.characterAdds[character] ??
      addsFrom(this.characters, character * size, size, this.characterInput, 0)
    this.characterAdds[character] = adds
    return adds
  }
}

/** PLACES × CHANNELS numbers that an embedding of `size` numbers, of those from `first` on that `input` reads, adds. */
function addsFrom(
  embeddings: Float32Array,
  start: number,
  size: number,
  input: Float32Array,
  first: number,
): Float32Array {
  const width = input.length / (CHANNELS * PLACES)
  const adds = new Float32Array(PLACES * CHANNELS)
  for (let channel = 0; channel < CHANNELS; channel++) {
    for (let place = 0; place < PLACES; place++) {
      const row = (channel * PLACES + place) * width + first
      let sum = 0
      for (let i = 0; i < size; i++) sum += (input[row + i] as number) * (embeddings[start + i] as number)
      adds[place * CHANNELS + channel] = sum
    }
  }
  return adds
}

function clueAddsOf({ clues, clueInput }: WeightsText): Float32Array[][] {
  const input = decodeTable(clueInput)
  const size = input.length / (CHANNELS * PLACES * clues.length)
  return clues.map((clue, index) => {
    const embeddings = decodeTable(clue)
    return Array.from({ length: embeddings.length / size }, (_, value) =>
      addsFrom(embeddings, value * size, size, input, index * size),
    )
  })
}

/** Adds what stands at `at` to the characters around it: the character behind sees it in its first place. */
function addAround(base: Float32Array, adds: Float32Array, at: number, size: number): void {
  for (let place = 0; place < PLACES; place++) {
    const seenFrom = at + 1 - place
    if (seenFrom < 0 || seenFrom >= size) continue
    const [to, from] = [seenFrom * CHANNELS, place * CHANNELS]
    for (let channel = 0; channel < CHANNELS; channel++)
      base[to + channel] = (base[to + channel] as number) + (adds[from + channel] as number)
  }
}
