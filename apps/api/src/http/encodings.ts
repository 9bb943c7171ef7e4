import { promisify } from 'node:util'
import { brotliCompress, constants, crc32, deflateRaw } from 'node:zlib'

/** The whole of an answer in an encoding, from what it ends with: at most {@link MOST_END} bytes, stored as they are. */
export type Finish = (end: Buffer) => Buffer

/** What one uncompressed block of either encoding holds. */
export const MOST_END = 65_535

/**
 * Compresses the beginning of answers that differ in their ends only: once for all of them, for neither encoding needs what
 * follows to be compressed, too. By name, in order of preference.
 */
export const ENCODINGS: ReadonlyMap<string, (beginning: Buffer) => Promise<Finish>> = new Map([
  ['br', brotli],
  ['gzip', gzip],
])

/** Brotli's fourth of twelve levels: smaller than gzip, and about as fast. */
const BROTLI_LEVEL = 4

async function brotli(beginning: Buffer): Promise<Finish> {
  const compressed = await promisify(brotliCompress)(beginning, {
    params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL },
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  })
  return (end) =>
    end.length === 0
      ? Buffer.concat([compressed, BROTLI_LAST])
      : Buffer.concat([compressed, brotliStoredHead(end.length), end, BROTLI_LAST])
}

/** The last block, and empty (RFC 7932, 9.2). */
const BROTLI_LAST = Buffer.of(0b11)

/** Not the last block, length in four nibbles, uncompressed, filled up to whole bytes (RFC 7932, 9.2). */
function brotliStoredHead(length: number): Buffer {
  const bits = ((length - 1) << 3) | (1 << 19)
  return Buffer.of(bits & 0xff, (bits >> 8) & 0xff, bits >> 16)
}

async function gzip(beginning: Buffer): Promise<Finish> {
  const compressed = await promisify(deflateRaw)(beginning, { finishFlush: constants.Z_SYNC_FLUSH })
  const sum = crc32(beginning)
  return (end) => {
    // Length and its complement stand before a stored block, sum and size after the last (RFC 1951, 3.2.4; RFC 1952, 2.3).
    const [head, foot] = [Buffer.alloc(5), Buffer.alloc(8)]
    head.writeUInt8(1)
    head.writeUInt16LE(end.length, 1)
    head.writeUInt16LE(end.length ^ 0xffff, 3)
    // Of no bytes at all, `crc32` makes zero, whatever it is to go on from.
    foot.writeUInt32LE(end.length === 0 ? sum : crc32(end, sum))
    foot.writeUInt32LE((beginning.length + end.length) % 2 ** 32, 4)
    return Buffer.concat([GZIP_HEAD, compressed, head, end, foot])
  }
}

/** Deflated, no flags, no time, from any system. */
const GZIP_HEAD = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)
