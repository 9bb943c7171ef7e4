import { DatabaseError } from '@baobiao/database'

/**
 * This many documents share a transaction, which keeps counts and sums once for all of them; a kill loses no more than
 * their parsing.
 */
export const DOCUMENTS_A_BATCH = 32
/** Of long texts fewer: one of 2 MB with 100,000 figures takes a minute to save. */
const CHARACTERS_A_BATCH = 1_000_000

/** How many of these, the first ones, share a transaction: one at least. */
export function countTogether<T>(items: readonly T[], charactersOf: (item: T) => number): number {
  let characters = 0
  const over = items.findIndex((item, at) => {
    characters += charactersOf(item)
    return at === DOCUMENTS_A_BATCH || (at > 0 && characters > CHARACTERS_A_BATCH)
  })
  return over < 0 ? items.length : over
}

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
