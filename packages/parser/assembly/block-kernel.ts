// AssemblyScript: the kernel of the network of blocks with SIMD. `npm --prefix packages/parser run make-kernel` compiles it into
// src/division/network/simd-kernel-code.ts. The same sums as src/division/network/plain-kernel.ts, where the functions are described.

/** Channels and rows whose sums are kept in registers at once: two vectors for each of four rows. */
const CHANNELS_AT_ONCE: i32 = 8
const ROWS_AT_ONCE: i32 = 4
const EPSILON: f32 = 1e-5

export function addProducts(
  from: usize,
  stride: i32,
  width: i32,
  weights: usize,
  to: usize,
  channels: i32,
  rows: i32,
): void {
  const step = stride << 2
  const next = channels << 2
  for (let row: i32 = 0; row < rows; row += ROWS_AT_ONCE) {
    let weight = weights
    for (let channel: i32 = 0; channel < channels; channel += CHANNELS_AT_ONCE) {
      let first = from + row * step
      let second = first + step, third = second + step, fourth = third + step
      const a = to + row * next + (channel << 2)
      const b = a + next, c = b + next, d = c + next
      let a0 = v128.load(a), a1 = v128.load(a, 16), b0 = v128.load(b), b1 = v128.load(b, 16)
      let c0 = v128.load(c), c1 = v128.load(c, 16), d0 = v128.load(d), d1 = v128.load(d, 16)
      const end = weight + ((width * CHANNELS_AT_ONCE) << 2)
      while (weight < end) {
        const u = v128.load(weight), v = v128.load(weight, 16)
        const p = v128.load32_splat(first), q = v128.load32_splat(second)
        a0 = f32x4.add(a0, f32x4.mul(p, u))
        a1 = f32x4.add(a1, f32x4.mul(p, v))
        b0 = f32x4.add(b0, f32x4.mul(q, u))
        b1 = f32x4.add(b1, f32x4.mul(q, v))
        const r = v128.load32_splat(third), s = v128.load32_splat(fourth)
        c0 = f32x4.add(c0, f32x4.mul(r, u))
        c1 = f32x4.add(c1, f32x4.mul(r, v))
        d0 = f32x4.add(d0, f32x4.mul(s, u))
        d1 = f32x4.add(d1, f32x4.mul(s, v))
        first += 4
        second += 4
        third += 4
        fourth += 4
        weight += 32
      }
      v128.store(a, a0)
      v128.store(a, a1, 16)
      v128.store(b, b0)
      v128.store(b, b1, 16)
      v128.store(c, c0)
      v128.store(c, c1, 16)
      v128.store(d, d0)
      v128.store(d, d1, 16)
    }
  }
}

export function addPositive(sums: usize, to: usize, count: i32): void {
  const zero = f32x4.splat(0)
  for (let at: i32 = 0; at < count << 2; at += 16)
    v128.store(to + at, f32x4.add(v128.load(to + at), f32x4.max(zero, v128.load(sums + at))))
}

export function fillRows(row: usize, to: usize, channels: i32, rows: i32): void {
  for (let at: i32 = 0; at < rows; at++) {
    for (let i: i32 = 0; i < channels << 2; i += 16) v128.store(to + i, v128.load(row + i))
    to += channels << 2
  }
}

export function sumRows(ids: usize, count: i32, table: usize, to: usize, channels: i32): void {
  for (let at: i32 = 0; at < count; at++) {
    const row = table + ((load<i32>(ids + (at << 2)) * channels) << 2)
    for (let i: i32 = 0; i < channels << 2; i += 16)
      v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(row + i)))
  }
}

export function sumPlaces(ids: usize, table: usize, bias: usize, to: usize, channels: i32, rows: i32): void {
  const zero = f32x4.splat(0)
  const width = channels << 2
  for (let at: i32 = 0; at < rows; at++) {
    const id = ids + (at << 2)
    const own = load<i32>(id)
    if (own < 0) {
      for (let i: i32 = 0; i < width; i += 16) v128.store(to + i, zero)
    } else {
      const before = load<i32>(id - 4), behind = load<i32>(id + 4)
      const a = table + before * 3 * width
      const b = table + (own * 3 + 1) * width
      const c = table + (behind * 3 + 2) * width
      for (let i: i32 = 0; i < width; i += 16) {
        let sum = f32x4.add(v128.load(bias + i), v128.load(b + i))
        if (before >= 0) sum = f32x4.add(sum, v128.load(a + i))
        if (behind >= 0) sum = f32x4.add(sum, v128.load(c + i))
        v128.store(to + i, f32x4.max(zero, sum))
      }
    }
    to += width
  }
}

export function poolRows(from: usize, to: usize, channels: i32, rows: i32): void {
  const width = channels << 2
  const share = f32x4.splat(1 / <f32>rows)
  for (let i: i32 = 0; i < width; i += 16) {
    let highest = f32x4.splat(0), sum = f32x4.splat(0)
    for (let row = from + i, end = row + rows * width; row < end; row += width) {
      const value = v128.load(row)
      highest = f32x4.max(highest, value)
      sum = f32x4.add(sum, value)
    }
    v128.store(to + i, highest)
    v128.store(to + width + i, f32x4.mul(sum, share))
  }
}

export function normalize(x: usize, scale: usize, shift: usize, to: usize, channels: i32, rows: i32): void {
  const width = channels << 2
  for (let at: i32 = 0; at < rows; at++) {
    let sum = f32x4.splat(0)
    for (let i: i32 = 0; i < width; i += 16) sum = f32x4.add(sum, v128.load(x + i))
    const mean = f32x4.splat(total(sum) / <f32>channels)
    let squares = f32x4.splat(0)
    for (let i: i32 = 0; i < width; i += 16) {
      const difference = f32x4.sub(v128.load(x + i), mean)
      squares = f32x4.add(squares, f32x4.mul(difference, difference))
    }
    const factor = f32x4.splat(1 / sqrt<f32>(total(squares) / <f32>channels + EPSILON))
    for (let i: i32 = 0; i < width; i += 16) {
      const centred = f32x4.mul(f32x4.sub(v128.load(x + i), mean), factor)
      v128.store(to + i, f32x4.add(f32x4.mul(centred, v128.load(scale + i)), v128.load(shift + i)))
    }
    x += width
    to += width
  }
}

@inline
function total(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3)
}
