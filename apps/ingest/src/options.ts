import { ENCODINGS } from '@baobiao/parser/decode'
import { InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'

export const encoding = new Option(
  '--encoding <name>',
  'read the bytes as this encoding (default: found out)',
).choices(ENCODINGS)

export const standardInput = new Option(
  '--input <format>',
  'what standard input is: one page, or JSON Lines with a page each',
)
  .choices(['text', 'jsonl'])
  .default('text')

/** Reads an option's value, as Commander wants it. */
export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Write a whole number above 0.')
  return Number(text)
}

/** Reads an option's value, as Commander wants it. */
export function isoDate(text: string): string {
  const { success, data } = z.iso.date().safeParse(text)
  if (!success) throw new InvalidArgumentError('Write a date as 2021-07-08.')
  return data
}
