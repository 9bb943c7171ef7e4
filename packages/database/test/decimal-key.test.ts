import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalKey } from '../src/index.js'

describe('decimalKey', () => {
  it('sorts as the numbers do', () => {
    const decimal = fc
      .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 30n), fc.bigInt(0n, 10n ** 6n))
      .map(([negative, whole, fraction]) => ({ negative, whole, fraction }))
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const text = ({ negative, whole, fraction }: typeof a): string =>
          `${negative ? '-' : ''}${whole}.${String(fraction).padStart(7, '0')}`
        const scaled = ({ negative, whole, fraction }: typeof a): bigint =>
          (negative ? -1n : 1n) * (whole * 10n ** 7n + fraction)
        const [x, y] = [decimalKey(text(a)), decimalKey(text(b))]
        expect(x < y).toBe(scaled(a) < scaled(b))
        expect(x === y).toBe(scaled(a) === scaled(b))
      }),
    )
  })

  it.each(['', '-', '.', '-.', '.5', '5.', 'abc', '1e5', '1.2.3', '9'.repeat(41)])('rejects %s', (text) => {
    expect(() => decimalKey(text)).toThrow(RangeError)
  })

  it('takes one key for one number', () => {
    const key = decimalKey('0.5')
    for (const text of ['0.50', '000.5', `0.5${'0'.repeat(1000)}`]) expect(decimalKey(text)).toBe(key)
    for (const text of ['-0', '0.000', '-000.0']) expect(decimalKey(text)).toBe(decimalKey('0'))
  })
})
