import { readRows } from '../engines/read-rows.js'
import type { Transaction } from '../engines/transaction.js'
import { Prisma } from '../generated/sqlite/client.js'
import type { Database } from '../open-database.js'
import { turn } from '../turns.js'

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
export async function sourceFile(database: Database, fileSha256: string): Promise<SourceFile | null> {
  const [file = null] = await readRows<SourceFile>(
    database,
    ['pageName', 'byteLength'],
    Prisma.sql`SELECT d."name" AS "pageName", d."byteLength" FROM "Document" d
      WHERE d."fileSha256" = ${fileSha256}
      AND EXISTS (SELECT 1 FROM "SourcePart" s WHERE s."fileSha256" = ${fileSha256} AND s."place" = 0) LIMIT 1`,
  )
  return file
}

export async function isKept(
  { sourcePart }: Pick<Transaction, 'sourcePart'>,
  fileSha256: string,
): Promise<boolean> {
  return (await sourcePart.count({ where: { fileSha256, place: 0 } })) > 0
}

let lastRead: Promise<unknown> = Promise.resolve()

/** Many who ask for files at once take them in turns: the pieces of all would hold up the event loop together. */
function oneByOne<Value>(read: () => Promise<Value>): Promise<Value> {
  const mine = lastRead.then(turn).then(read)
  lastRead = mine.catch(() => {})
  return mine
}

/**
 * Bytes of a file that is kept, a piece at a time, from `start` up to `end`, which is left out, in turns with whatever else
 * there is to do. Ends early where the file is removed meanwhile.
 */
export async function* sourceBytes(
  { engine, reader }: Database,
  fileSha256: string,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  for (let place = Math.floor(start / PART_BYTES); place * PART_BYTES < end; place++) {
    const [first, last] = [
      Math.max(start - place * PART_BYTES, 0),
      Math.min(end - place * PART_BYTES, PART_BYTES),
    ]
    const statement = engine.reads.statement(
      Prisma.sql`SELECT substr("bytes", ${first + 1}, ${last - first}) FROM "SourcePart"
        WHERE "fileSha256" = ${fileSha256} AND "place" = ${place}`,
    )
    const part = await oneByOne(() => reader.bytes(statement))
    if (!part) return
    yield part
  }
}
