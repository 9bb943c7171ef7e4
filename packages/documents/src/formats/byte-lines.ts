/** Where a line ends: one byte, or two in UTF-16, which begin at an even place. */
export const LINE_FEEDS = {
  bytes: Buffer.of(0x0a),
  littleEndian: Buffer.of(0x0a, 0),
  bigEndian: Buffer.of(0, 0x0a),
} as const

/**
 * The lines of a stream of bytes, without their line feeds; null stands for one of more than `mostBytes`. Holds one line at
 * a time, so files of any length can be read.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mostBytes: number,
  lineFeed: Buffer = LINE_FEEDS.bytes,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array): void => {
    size += part.length
    if (size > mostBytes) parts = []
    else parts.push(part)
  }
  const take = (): Uint8Array | null => {
    const line = size > mostBytes ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return line
  }
  for await (const chunk of wholeUnits(chunks, lineFeed.length)) {
    let from = 0
    for (let at = nextEnd(chunk, lineFeed, from); at >= 0; at = nextEnd(chunk, lineFeed, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + lineFeed.length
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

/** The same bytes, where no chunk but the last ends within a unit of `width` bytes. */
async function* wholeUnits(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  width: number,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes =
      rest.length > 0
        ? Buffer.concat([rest, chunk])
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const whole = bytes.length - (bytes.length % width)
    rest = bytes.subarray(whole)
    yield bytes.subarray(0, whole)
  }
  if (rest.length > 0) yield rest
}

/** Where the next line feed begins, at the beginning of a unit: U+0A4E and U+0041 hold its two bytes between them. */
function nextEnd(chunk: Buffer, lineFeed: Buffer, from: number): number {
  let at = chunk.indexOf(lineFeed, from)
  while (at >= 0 && at % lineFeed.length > 0) at = chunk.indexOf(lineFeed, at + 1)
  return at
}
