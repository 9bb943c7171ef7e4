import { CHANNELS, type Kernel, type Layer, type Layers, PAIR_DIMENSIONS, PLACES } from './kernel.js'

const EPSILON = 1e-5

/** The kernel in JavaScript: runs everywhere. */
export function plainKernel({ pairInput, layers }: Layers): Kernel {
  let x = new Float32Array(0)
  let normed = new Float32Array(0)
  return {
    run(base, pairs, letters) {
      if (x.length < letters * CHANNELS) {
        x = new Float32Array(letters * CHANNELS)
        normed = new Float32Array(letters * CHANNELS)
      }
      x.fill(0)
      addConvolution(pairs, 2 * PAIR_DIMENSIONS, pairInput, 1, base, x, letters)
      for (const layer of layers) {
        normalize(x, layer, normed, letters)
        addConvolution(normed, CHANNELS, layer.weights, layer.dilation, layer.bias, x, letters)
      }
      return x
    },
  }
}

/**
 * x += max(0, bias + convolution of width three over `from`), where `bias` is one row for all letters or one for each.
 * Four channels at a time share what they read.
 */
function addConvolution(
  from: Float32Array,
  size: number,
  weights: Float32Array,
  dilation: number,
  bias: Float32Array,
  x: Float32Array,
  letters: number,
): void {
  const row = PLACES * size
  const around = new Float32Array(row)
  const step = bias.length > CHANNELS ? CHANNELS : 0
  for (let at = 0; at < letters; at++) {
    for (let place = 0; place < PLACES; place++) {
      const seen = at + (place - 1) * dilation
      if (seen < 0 || seen >= letters) around.fill(0, place * size, (place + 1) * size)
      else around.set(from.subarray(seen * size, (seen + 1) * size), place * size)
    }
    for (let channel = 0; channel < CHANNELS; channel += 4) {
      const [first, second, third, fourth] = [0, 1, 2, 3].map((k) => (channel + k) * row) as Four
      let [a, b, c, d] = [0, 0, 0, 0]
      for (let i = 0; i < row; i++) {
        const value = around[i] as number
        a += value * (weights[first + i] as number)
        b += value * (weights[second + i] as number)
        c += value * (weights[third + i] as number)
        d += value * (weights[fourth + i] as number)
      }
      const [to, biased] = [at * CHANNELS + channel, at * step + channel]
      x[to] = (x[to] as number) + Math.max(0, a + (bias[biased] as number))
      x[to + 1] = (x[to + 1] as number) + Math.max(0, b + (bias[biased + 1] as number))
      x[to + 2] = (x[to + 2] as number) + Math.max(0, c + (bias[biased + 2] as number))
      x[to + 3] = (x[to + 3] as number) + Math.max(0, d + (bias[biased + 3] as number))
    }
  }
}

type Four = [number, number, number, number]

/** Layer norm: each letter's channels to mean 0 and variance 1, then scaled and shifted. */
function normalize(x: Float32Array, layer: Layer, normed: Float32Array, letters: number): void {
  for (let at = 0; at < letters * CHANNELS; at += CHANNELS) {
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
