import { isStorable } from '@baobiao/database'
import { badInput } from '../errors.js'

export type CursorValues = readonly (string | number)[]

/** A list that cursors are of. */
export interface CursorList {
  /** Names the rows and their order inside cursors: one of others is refused. */
  readonly signature: string
  /** What each value of a cursor must be, so that a forged one never reaches the database. */
  readonly types: readonly ('text' | 'number')[]
}

/**
 * A cursor names the list that it belongs to and holds the row's own sort values, so it keeps its place when rows come
 * and go, its own row included.
 */
export function encodeCursor({ signature }: CursorList, values: CursorValues): string {
  return Buffer.from(JSON.stringify([signature, ...values])).toString('base64url')
}

/** @throws GraphQLError BAD_CURSOR */
export function decodeCursor(
  { signature, types }: CursorList,
  cursor: string,
  argument: string,
): CursorValues {
  const [found, ...values] = parse(cursor, argument)
  if (found !== signature)
    throw badInput(
      'BAD_CURSOR',
      `this cursor belongs to another list, "${found}", and this one is "${signature}": start without it`,
      [argument],
    )
  const fits = types.every((type, index) => typeof values[index] === (type === 'text' ? 'string' : type))
  if (values.length !== types.length || !fits) throw broken(argument)
  return values
}

/** Longer ones are not ours: no sort value is a page. */
const MAX_CURSOR = 20_000

function parse(cursor: string, argument: string): (string | number)[] {
  if (cursor.length > MAX_CURSOR) throw broken(argument)
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(values) || !values.every(isValue)) throw broken(argument)
    return values
  } catch {
    throw broken(argument)
  }
}

const isValue = (value: unknown): value is string | number =>
  (typeof value === 'string' && isStorable(value)) ||
  (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31)

function broken(argument: string): Error {
  return badInput('BAD_CURSOR', 'this is not a cursor that this API gave out', [argument])
}
