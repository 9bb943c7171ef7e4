import type { z } from 'zod'
import { linesOf } from './lines.js'
import { MOST_BYTES, TOO_LARGE } from './read-bytes.js'
import { SourceError } from './source-error.js'

/** A line of JSON Lines: its number, from 1, and what it holds or why it holds nothing. */
export type Line<T> =
  | { readonly number: number; readonly value: T }
  | { readonly number: number; readonly error: SourceError; readonly json: unknown }

/** Reads each line as JSON of a shape. Blank lines are passed over; a bad line is an error of its own, and the rest goes on. */
export async function* readJsonLines<T>(
  chunks: AsyncIterable<Buffer>,
  shape: z.ZodType<T>,
  mostBytes = MOST_BYTES,
): AsyncGenerator<Line<T>> {
  let number = 0
  for await (const bytes of linesOf(chunks, mostBytes)) {
    number++
    if (!bytes) yield { number, error: TOO_LARGE, json: null }
    else {
      const line = readLine(bytes, shape)
      if (line) yield { number, ...line }
    }
  }
}

function readLine<T>(
  bytes: Uint8Array,
  shape: z.ZodType<T>,
): { value: T } | { error: SourceError; json: unknown } | null {
  let json: unknown = null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '') return null
    json = JSON.parse(text)
  } catch (error) {
    return { json, error: new SourceError('BAD_RECORD', `not JSON: ${(error as Error).message}`) }
  }
  const { success, data, error } = shape.safeParse(json)
  if (success) return { value: data }
  const problems = error.issues.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`)
  return { json, error: new SourceError('BAD_RECORD', problems.join('; ')) }
}
