// AssemblyScript: the tagger's kernel with SIMD. `npm --prefix packages/parser run make-kernel` compiles it into
// src/organizations/tagger/simd-kernel-code.ts. The same sums as src/organizations/tagger/plain-kernel.ts.

const CHANNELS: i32 = 64
const PLACES: i32 = 3
/** Channels whose sums are kept in registers at once: four vectors for each of two characters. */
const BLOCK: i32 = 16
const EPSILON: f32 = 1e-5

/**
 * x += max(0, bias + convolution of width three over `from`).
 *
 * @param from `size` numbers a character
 * @param weights blocks of BLOCK channels: for each place, for each number there, one weight for each channel
 * @param zeros `size` zeros, which stand outside the text
 * @param bias a row of CHANNELS for each character where `biasStep` is CHANNELS, one for all where it is 0
 */
export function convolve(
  from: usize,
  size: i32,
  weights: usize,
  zeros: usize,
  dilation: i32,
  bias: usize,
  biasStep: i32,
  x: usize,
  letters: i32,
): void {
  for (let at: i32 = 0; at < letters; at += 2) {
    const isLast = at + 1 == letters
    let weight = weights
    for (let block: i32 = 0; block < CHANNELS; block += BLOCK) {
      let a0 = f32x4.splat(0), a1 = a0, a2 = a0, a3 = a0
      let b0 = a0, b1 = a0, b2 = a0, b3 = a0
      for (let place: i32 = 0; place < PLACES; place++) {
        const seen = at + (place - 1) * dilation
        let first = seen < 0 || seen >= letters ? zeros : from + ((seen * size) << 2)
        let second = seen + 1 < 0 || seen + 1 >= letters ? zeros : from + (((seen + 1) * size) << 2)
        const end = weight + ((size * BLOCK) << 2)
        while (weight < end) {
          const w0 = v128.load(weight, 0), w1 = v128.load(weight, 16)
          const w2 = v128.load(weight, 32), w3 = v128.load(weight, 48)
          const p = v128.load32_splat(first), q = v128.load32_splat(second)
          a0 = f32x4.add(a0, f32x4.mul(p, w0))
          a1 = f32x4.add(a1, f32x4.mul(p, w1))
          a2 = f32x4.add(a2, f32x4.mul(p, w2))
          a3 = f32x4.add(a3, f32x4.mul(p, w3))
          b0 = f32x4.add(b0, f32x4.mul(q, w0))
          b1 = f32x4.add(b1, f32x4.mul(q, w1))
          b2 = f32x4.add(b2, f32x4.mul(q, w2))
          b3 = f32x4.add(b3, f32x4.mul(q, w3))
          first += 4
          second += 4
          weight += 64
        }
      }
      store(x + ((at * CHANNELS + block) << 2), bias + ((at * biasStep + block) << 2), a0, a1, a2, a3)
      if (!isLast)
        store(x + (((at + 1) * CHANNELS + block) << 2), bias + (((at + 1) * biasStep + block) << 2), b0, b1, b2, b3)
    }
  }
}

@inline
function store(to: usize, bias: usize, a0: v128, a1: v128, a2: v128, a3: v128): void {
  add(to, bias, a0)
  add(to + 16, bias + 16, a1)
  add(to + 32, bias + 32, a2)
  add(to + 48, bias + 48, a3)
}

@inline
function add(to: usize, bias: usize, sum: v128): void {
  const positive = f32x4.max(f32x4.splat(0), f32x4.add(sum, v128.load(bias)))
  v128.store(to, f32x4.add(v128.load(to), positive))
}

/** Layer norm: each character's channels to mean 0 and variance 1, then scaled and shifted. */
export function normalize(x: usize, scale: usize, shift: usize, normed: usize, letters: i32): void {
  for (let at: i32 = 0; at < letters; at++) {
    let sum = f32x4.splat(0)
    for (let i: i32 = 0; i < CHANNELS << 2; i += 16) sum = f32x4.add(sum, v128.load(x + i))
    const mean = f32x4.splat(total(sum) / <f32>CHANNELS)
    let squares = f32x4.splat(0)
    for (let i: i32 = 0; i < CHANNELS << 2; i += 16) {
      const difference = f32x4.sub(v128.load(x + i), mean)
      squares = f32x4.add(squares, f32x4.mul(difference, difference))
    }
    const factor = f32x4.splat(1 / sqrt<f32>(total(squares) / <f32>CHANNELS + EPSILON))
    for (let i: i32 = 0; i < CHANNELS << 2; i += 16) {
      const centred = f32x4.mul(f32x4.sub(v128.load(x + i), mean), factor)
      v128.store(normed + i, f32x4.add(f32x4.mul(centred, v128.load(scale + i)), v128.load(shift + i)))
    }
    x += CHANNELS << 2
    normed += CHANNELS << 2
  }
}

@inline
function total(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3)
}
