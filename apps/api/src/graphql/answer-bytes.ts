import { turn } from '@baobiao/database'
import { GraphQLError } from 'graphql'
import { HELD_TOO_MUCH } from '../limits/held-bytes.js'
import type { Cost, ToldCost } from '../limits/spending.js'

/** Characters that are made into bytes at once: a millisecond or two. */
const [PIECE, PART] = [100_000, 10_000]
/** What a value takes beside the characters of its texts, about. */
const VALUE_CHARACTERS = 8

/** Whether an answer is so long that others should have their turn while it is made into bytes. */
export function isLong(data: unknown): boolean {
  return charactersOf(data, PIECE) > PIECE
}

/**
 * A long answer in UTF-8 up to the end of its data, made in pieces: others have their turn after each.
 *
 * @param most bytes that an answer may have
 * @param take says whether there is room for this number of further bytes
 * @throws GraphQLError ANSWER_TOO_LARGE, BUSY
 */
export async function bytesInTurns(
  data: unknown,
  most: number,
  take: (bytes: number) => boolean,
): Promise<Buffer> {
  const pieces = [Buffer.from(BEGINNING)]
  let [text, size] = ['', 0]
  const finish = (): void => {
    const bytes = Buffer.from(text)
    size += bytes.length
    if (size > most) throw tooLarge(most)
    if (!take(bytes.length)) throw heldTooMuch()
    pieces.push(bytes)
    text = ''
  }
  for (const part of partsOf(data)) {
    text += part
    if (text.length < PIECE) continue
    finish()
    await turn()
  }
  finish()
  return Buffer.concat(pieces)
}

const BEGINNING = '{"data":'

/** A short answer in UTF-8 up to the end of its data. */
export function bytesOf(data: unknown): Buffer {
  return Buffer.from(`${BEGINNING}${JSON.stringify(data)}`)
}

/**
 * A whole answer in UTF-8.
 *
 * @param beginning all up to the end of its data
 * @param rest the JSON of all that stands beside the data, as an object
 */
export function withRest(beginning: Uint8Array, rest: string): Buffer {
  return Buffer.concat([beginning, Buffer.from(rest === '{}' ? '}' : `,${rest.slice(1)}`)])
}

/** Closes an answer that is whole but for its cost. */
export function costEnd(cost: ToldCost): string {
  return `${COST}${JSON.stringify(cost)}}}`
}

/** A whole answer as its beginning, and the cost with which it ends: null where it tells none. */
export function withoutCost(answer: Buffer): { readonly body: Buffer; readonly cost: Cost | null } {
  const start = answer.lastIndexOf(COST)
  if (start < 0) return { body: answer, cost: null }
  const cost = JSON.parse(answer.toString('utf8', start + COST.length, answer.length - 2)) as Cost
  return { body: answer.subarray(0, start), cost }
}

/** Inside a text its quotation marks would be escaped. */
const COST = ',"extensions":{"cost":'

function tooLarge(most: number): GraphQLError {
  return new GraphQLError(
    `The answer would have more than ${most} bytes: ask for smaller pages, or for fewer long texts.`,
    { extensions: { code: 'ANSWER_TOO_LARGE' } },
  )
}

function heldTooMuch(): GraphQLError {
  const { code, status, message, headers } = HELD_TOO_MUCH
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } })
}

function* partsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || charactersOf(value, PART) <= PART)
    return yield JSON.stringify(value)
  const isList = Array.isArray(value)
  let mark = isList ? '[' : '{'
  for (const [key, inner] of isList ? value.entries() : Object.entries(value)) {
    yield isList ? mark : `${mark}${JSON.stringify(key)}:`
    yield* partsOf(inner)
    mark = ','
  }
  yield isList ? ']' : '}'
}

/** About how many characters the JSON of a value has; once there are more than `most`, no more are counted. */
function charactersOf(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length + VALUE_CHARACTERS
  let characters = VALUE_CHARACTERS
  if (typeof value !== 'object' || value === null) return characters
  if (Array.isArray(value))
    for (const item of value) {
      characters += charactersOf(item, most)
      if (characters > most) break
    }
  else
    for (const key in value) {
      characters += charactersOf((value as Record<string, unknown>)[key], most)
      if (characters > most) break
    }
  return characters
}
