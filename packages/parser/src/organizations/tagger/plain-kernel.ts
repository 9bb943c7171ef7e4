import { CHANNELS, type Kernel, type Layer, type Layers, PAIR_DIMENSIONS, PLACES } from './kernel.js'

const EPSILON = 1e-5

/** The kernel in JavaScript: runs everywhere. It computes in doubles, which engines need not convert. */
export function plainKernel(given: Layers): Kernel {
  const pairInput = Float64Array.from(given.pairInput)
  const layers = given.layers.map((layer) => ({ ...layer, weights: Float64Array.from(layer.weights) }))
  let x = new Float32Array(0)
  let normed = new Float64Array(0)
  return {
    run(base, pairs, characters) {
      if (x.length < characters * CHANNELS) {
        x = new Float32Array(characters * CHANNELS)
        normed = new Float64Array(characters * CHANNELS)
      }
      x.fill(0)
      addConvolution(pairs, 2 * PAIR_DIMENSIONS, pairInput, 1, base, x, characters)
      for (const layer of layers) {
        normalize(x, layer, normed, characters)
        addConvolution(normed, CHANNELS, layer.weights, layer.dilation, layer.bias, x, characters)
      }
      return x
    },
  }
}

/**
 * x += max(0, bias + convolution of width three over `from`), where `bias` is one row for all characters or one for each.
 * Two characters and four channels at a time share what they read.
 */
function addConvolution(
  from: Float32Array | Float64Array,
  size: number,
  weights: Float64Array,
  dilation: number,
  bias: Float32Array,
  x: Float32Array,
  characters: number,
): void {
  const row = PLACES * size
  const [around, next] = [new Float64Array(row), new Float64Array(row)]
  const sums = new Float64Array(8)
  const step = bias.length > CHANNELS ? CHANNELS : 0
  for (let at = 0; at < characters; at += 2) {
    gather(from, size, dilation, at, characters, around)
    gather(from, size, dilation, at + 1, characters, next)
    for (let channel = 0; channel < CHANNELS; channel += 4) {
      const first = channel * row
      const second = first + row
      const third = second + row
      const fourth = third + row
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      let f = 0
      let g = 0
      let h = 0
      for (let i = 0; i < row; i++) {
        const p = around[i] as number
        const q = next[i] as number
        const u = weights[first + i] as number
        const v = weights[second + i] as number
        const w = weights[third + i] as number
        const z = weights[fourth + i] as number
        a += p * u
        b += p * v
        c += p * w
        d += p * z
        e += q * u
        f += q * v
        g += q * w
        h += q * z
      }
      sums.set([a, b, c, d, e, f, g, h])
      add(sums, 0, x, at * CHANNELS + channel, bias, at * step + channel)
      if (at + 1 < characters) add(sums, 4, x, (at + 1) * CHANNELS + channel, bias, (at + 1) * step + channel)
    }
  }
}

/** What the convolution sees from a character: three places, zeros outside the text. */
function gather(
  from: Float32Array | Float64Array,
  size: number,
  dilation: number,
  at: number,
  characters: number,
  around: Float64Array,
): void {
  for (let place = 0; place < PLACES; place++) {
    const seen = at + (place - 1) * dilation
    if (seen < 0 || seen >= characters) around.fill(0, place * size, (place + 1) * size)
    else around.set(from.subarray(seen * size, (seen + 1) * size), place * size)
  }
}

/** Adds four channels' sums, each with its bias where that is positive. */
function add(
  sums: Float64Array,
  first: number,
  x: Float32Array,
  to: number,
  bias: Float32Array,
  from: number,
): void {
  for (let i = 0; i < 4; i++)
    x[to + i] = (x[to + i] as number) + Math.max(0, (sums[first + i] as number) + (bias[from + i] as number))
}

/** Layer norm: each character's channels to mean 0 and variance 1, then scaled and shifted. */
function normalize(
  x: Float32Array,
  layer: Pick<Layer, 'normScale' | 'normShift'>,
  normed: Float64Array,
  characters: number,
): void {
  for (let at = 0; at < characters * CHANNELS; at += CHANNELS) {
    let sum = 0
    for (let i = at; i < at + CHANNELS; i++) sum += x[i] as number
    const mean = sum / CHANNELS
    let squares = 0
    for (let i = at; i < at + CHANNELS; i++) squares += ((x[i] as number) - mean) ** 2
    const factor = 1 / Math.sqrt(squares / CHANNELS + EPSILON)
    for (let i = 0; i < CHANNELS; i++)
      normed[at + i] =
        ((x[at + i] as number) - mean) * factor * (layer.normScale[i] as number) +
        (layer.normShift[i] as number)
  }
}
