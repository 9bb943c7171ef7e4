import type { Transaction } from '../engines/transaction.js'
import type { Database } from '../open-database.js'

/** What is read and sent at a time, whatever is asked of a file. */
const PART_BYTES = 256 * 1024
/** Parts that one statement writes. */
const PARTS_A_STATEMENT = 16

/** A file of which documents are pages. */
export interface SourceFile {
  /** Name of one of its pages. */
  readonly pageName: string
  readonly byteLength: number
}

/**
 * Keeps the bytes of files in a writing transaction, before it writes anything else: writers wait for each other in one
 * order.
 *
 * @param sources by SHA-256
 * @returns those that were not kept before
 */
export async function writeSources(
  transaction: Transaction,
  sources: ReadonlyMap<string, Uint8Array>,
): Promise<Set<string>> {
  const written = new Set<string>()
  for (const [fileSha256, bytes] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if ((await lockSources(transaction, [fileSha256])) > 0) continue
    const parts = partsOf(fileSha256, bytes)
    for (let at = 0; at < parts.length; at += PARTS_A_STATEMENT)
      await transaction.sourcePart.createMany({ data: parts.slice(at, at + PARTS_A_STATEMENT) })
    written.add(fileSha256)
  }
  return written
}

function partsOf(fileSha256: string, bytes: Uint8Array) {
  return Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, place) => ({
    fileSha256,
    place,
    // A copy, as whatever else the buffer holds would travel too.
    bytes: new Uint8Array(bytes.subarray(place * PART_BYTES, (place + 1) * PART_BYTES)),
  }))
}

/** Keeps others from writing or removing these files until the transaction ends; returns how many of them are kept. */
export async function lockSources(transaction: Transaction, fileSha256s: readonly string[]): Promise<number> {
  if (fileSha256s.length === 0) return 0
  const { count } = await transaction.sourcePart.updateMany({
    where: { fileSha256: { in: [...fileSha256s] }, place: 0 },
    data: { place: 0 },
  })
  return count
}

/** Removes those of the locked files that no document is a page of any more. */
export async function removeUnusedSources(
  transaction: Transaction,
  fileSha256s: readonly string[],
): Promise<void> {
  const used = await transaction.document.findMany({
    where: { fileSha256: { in: [...fileSha256s] } },
    select: { fileSha256: true },
    distinct: ['fileSha256'],
  })
  const stays = new Set(used.map(({ fileSha256 }) => fileSha256))
  const unused = fileSha256s.filter((sha256) => !stays.has(sha256))
  if (unused.length > 0) await transaction.sourcePart.deleteMany({ where: { fileSha256: { in: unused } } })
}

/** The file with this SHA-256; null where its bytes are not kept. */
export async function sourceFile({ prisma }: Database, fileSha256: string): Promise<SourceFile | null> {
  const [page, kept] = await Promise.all([
    prisma.document.findFirst({ where: { fileSha256 }, select: { name: true, byteLength: true } }),
    isKept(prisma, fileSha256),
  ])
  return page && kept ? { pageName: page.name, byteLength: page.byteLength } : null
}

export async function isKept(
  { sourcePart }: Pick<Transaction, 'sourcePart'>,
  fileSha256: string,
): Promise<boolean> {
  return (await sourcePart.count({ where: { fileSha256, place: 0 } })) > 0
}

/**
 * Bytes of a file that is kept, a piece at a time, from `start` up to `end`, which is left out. Ends early where the
 * file is removed meanwhile.
 */
export async function* sourceBytes(
  { prisma }: Database,
  fileSha256: string,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  for (let place = Math.floor(start / PART_BYTES); place * PART_BYTES < end; place++) {
    const part = await prisma.sourcePart.findUnique({ where: { fileSha256_place: { fileSha256, place } } })
    if (!part) return
    const from = place * PART_BYTES
    yield part.bytes.subarray(Math.max(start - from, 0), end - from)
  }
}
