import { type BlockKernel, CHANNELS_AT_ONCE, EPSILON } from './kernel.js'

/** The kernel in JavaScript, with a memory of this many numbers: runs everywhere. */
export function plainKernel(size: number): BlockKernel {
  const buffer = new ArrayBuffer(size * Float32Array.BYTES_PER_ELEMENT)
  const numbers = new Float32Array(buffer)
  const ids = new Int32Array(buffer)
  const at = (place: number): number => numbers[place] as number
  const add = (place: number, value: number): void => {
    numbers[place] = at(place) + value
  }
  return {
    numbers,
    ids,
    addProducts(from, stride, width, weights, to, channels, rows) {
      for (let row = 0; row < rows; row++) {
        const own = from + row * stride
        for (let channel = 0; channel < channels; channel++) {
          const block = channel - (channel % CHANNELS_AT_ONCE)
          let weight = weights + block * width + (channel % CHANNELS_AT_ONCE)
          let sum = 0
          for (let i = 0; i < width; i++, weight += CHANNELS_AT_ONCE) sum += at(own + i) * at(weight)
          add(to + row * channels + channel, sum)
        }
      }
    },
    addPositive(sums, to, count) {
      for (let i = 0; i < count; i++) add(to + i, Math.max(0, at(sums + i)))
    },
    fillRows(row, to, channels, rows) {
      for (let i = 0; i < rows; i++) numbers.copyWithin(to + i * channels, row, row + channels)
    },
    sumRows(from, count, table, to, channels) {
      for (let i = 0; i < count; i++) {
        const row = table + (ids[from + i] as number) * channels
        for (let channel = 0; channel < channels; channel++) add(to + channel, at(row + channel))
      }
    },
    sumPlaces(from, table, bias, to, channels, rows) {
      for (let row = 0; row < rows; row++) {
        const own = to + row * channels
        numbers.fill(0, own, own + channels)
        if ((ids[from + row] as number) < 0) continue
        for (let place = 0; place < 3; place++) {
          const id = ids[from + row + place - 1] as number
          if (id < 0) continue
          const added = table + (id * 3 + place) * channels
          for (let channel = 0; channel < channels; channel++) add(own + channel, at(added + channel))
        }
        for (let channel = 0; channel < channels; channel++)
          numbers[own + channel] = Math.max(0, at(own + channel) + at(bias + channel))
      }
    },
    poolRows(from, to, channels, rows) {
      for (let channel = 0; channel < channels; channel++) {
        let [highest, sum] = [0, 0]
        for (let row = 0; row < rows; row++) {
          const value = at(from + row * channels + channel)
          highest = Math.max(highest, value)
          sum += value
        }
        numbers[to + channel] = highest
        numbers[to + channels + channel] = sum / rows
      }
    },
    normalize(x, scale, shift, to, channels, rows) {
      for (let row = 0; row < rows * channels; row += channels) {
        let [sum, squares] = [0, 0]
        for (let i = 0; i < channels; i++) sum += at(x + row + i)
        const mean = sum / channels
        for (let i = 0; i < channels; i++) squares += (at(x + row + i) - mean) ** 2
        const factor = 1 / Math.sqrt(squares / channels + EPSILON)
        for (let i = 0; i < channels; i++)
          numbers[to + row + i] = (at(x + row + i) - mean) * factor * at(scale + i) + at(shift + i)
      }
    },
  }
}
