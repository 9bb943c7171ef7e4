const LEAST_SIZE = 64
/** The golden ratio's fraction: multiplied by it, neighbouring numbers come to lie far apart. */
const SPREAD = 0x9e3779b1

/** Numbers the pairs of characters that it is shown, from 0: a table with open addressing, since pages have many. */
export class PairTable {
  /** How many different pairs it knows. */
  size = 0
  /** A pair as one number, 0 where the place is free: no text has a character 0 before another. */
  private keys = new Uint32Array(LEAST_SIZE)
  private numbers = new Int32Array(LEAST_SIZE)

  /** The number of a pair, a new one where it was not known. */
  add(before: number, code: number): number {
    const key = keyOf(before, code)
    const place = this.placeOf(key)
    if (this.keys[place] === key) return this.numbers[place] as number
    if (2 * this.size >= this.keys.length) this.grow()
    this.insert(key, this.size)
    return this.size++
  }

  /** The number of a pair; -1 where it is not known. */
  numberOf(before: number, code: number): number {
    const key = keyOf(before, code)
    const place = this.placeOf(key)
    return this.keys[place] === key ? (this.numbers[place] as number) : -1
  }

  private placeOf(key: number): number {
    const mask = this.keys.length - 1
    const hash = Math.imul(key, SPREAD)
    let place = (hash ^ (hash >>> 15)) & mask
    while (this.keys[place] !== 0 && this.keys[place] !== key) place = (place + 1) & mask
    return place
  }

  private insert(key: number, number: number): void {
    const place = this.placeOf(key)
    this.keys[place] = key
    this.numbers[place] = number
  }

  private grow(): void {
    const [keys, numbers] = [this.keys, this.numbers]
    this.keys = new Uint32Array(2 * keys.length)
    this.numbers = new Int32Array(2 * keys.length)
    keys.forEach((key, place) => {
      if (key !== 0) this.insert(key, numbers[place] as number)
    })
  }
}

function keyOf(before: number, code: number): number {
  return ((before << 16) | code) >>> 0
}
