import { DatabaseError } from '@baobiao/database'

/** This many documents share a transaction: its cost is spread, and a kill loses no more than their parsing. */
export const DOCUMENTS_A_BATCH = 16

export async function* batchesOf<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < DOCUMENTS_A_BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/**
 * Saves items together; where one of them cannot be saved, each by itself, so that the others are.
 *
 * @throws {DatabaseError} where the database itself is out of use
 */
export async function saveTogether<T, R>(
  items: readonly T[],
  save: (items: readonly T[]) => Promise<R[]>,
): Promise<(R | Error)[]> {
  try {
    return await save(items)
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    if (items.length === 1) return [error as Error]
    const each: (R | Error)[] = []
    for (const item of items) each.push(...(await saveTogether([item], save)))
    return each
  }
}

/** Errors of the database quote the call that failed before they come to the point. */
export function reasonOf({ message }: Error): string {
  return message.trim().split('\n').at(-1) ?? ''
}
