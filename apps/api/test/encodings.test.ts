import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENCODINGS, MOST_END } from '../src/http/encodings.js'

const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync }

const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 3_000 }), fc.constant('沧州'.repeat(40_000)))
const ends = fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom('', '}', 'x'.repeat(MOST_END)))

describe.each([...ENCODINGS])('an answer encoded as %s once', (name, encode) => {
  it('ends in what each client is told', () =>
    fc.assert(
      fc.asyncProperty(texts, fc.array(ends, { minLength: 1, maxLength: 3 }), async (beginning, all) => {
        const finish = await encode(Buffer.from(beginning))
        for (const end of all) {
          const bytes = Buffer.from(end).subarray(0, MOST_END)
          const decoded = DECODERS[name as keyof typeof DECODERS](finish(bytes))
          expect(decoded.equals(Buffer.concat([Buffer.from(beginning), bytes]))).toBe(true)
        }
      }),
    ))
})
