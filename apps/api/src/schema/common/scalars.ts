import { decimalKey } from '@baobiao/database'
import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql'
import { DateTimeISOResolver } from 'graphql-scalars'
import { shortened } from '../../errors.js'
import { builder } from '../builder.js'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** JavaScript takes February 30 for March 1: a real day comes back as it was. PostgreSQL has no year 0. */
function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && !text.startsWith('0000')
}

function isoDate(value: unknown): string {
  if (typeof value === 'string' && ISO_DATE.test(value) && isDay(value)) return value
  throw new GraphQLError(`not an ISO 8601 date such as 2024-03-08: ${shown(value)}`, {
    extensions: { code: 'BAD_DATE' },
  })
}

/** Reads a literal; what is wrong with it is told with its place in the operation. */
function literal<Value>(parse: (value: unknown) => Value) {
  return (node: ValueNode): Value => {
    try {
      return parse('value' in node ? node.value : valueFromASTUntyped(node))
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions })
    }
  }
}

builder.scalarType('Date', {
  description: 'A day as ISO 8601: `2024-03-08`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value as string,
  parseValue: isoDate,
  parseLiteral: literal(isoDate),
})

/** Longer than any moment is written; what is longer is not worth looking through. */
const MAX_MOMENT_CHARACTERS = 40
const isShort = (value: unknown): boolean => String(value).length <= MAX_MOMENT_CHARACTERS

function moment(value: unknown): Date {
  try {
    const date = isShort(value) ? DateTimeISOResolver.parseValue(value) : new Date(Number.NaN)
    if (date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999) return date
  } catch {
    // Said below, with the value.
  }
  throw new GraphQLError(`not an ISO 8601 moment such as 2024-03-08T09:30:00Z: ${shown(value)}`, {
    extensions: { code: 'BAD_DATE' },
  })
}

builder.scalarType('DateTime', {
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  description: 'A moment as ISO 8601 in UTC: `2024-03-08T09:30:00.000Z`.',
  serialize: (value) => DateTimeISOResolver.serialize(value),
  parseValue: moment,
  parseLiteral: literal(moment),
})

/** Digits and signs of a decimal: more than any newspaper prints. */
const MAX_DECIMAL_CHARACTERS = 100

function shown(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'a list' : 'an object'
  return shortened(JSON.stringify(value) ?? typeof value)
}

function decimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  try {
    if (typeof text === 'string' && text.length <= MAX_DECIMAL_CHARACTERS) {
      decimalKey(text)
      return text
    }
  } catch {
    // Said below, with the value.
  }
  throw new GraphQLError(
    `not an exact decimal number such as "36570000000" or "-0.5" (write it as a string, without exponent, with 40 digits before the point at most): ${shown(value)}`,
    { extensions: { code: 'BAD_DECIMAL' } },
  )
}

builder.scalarType('Decimal', {
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#decimal',
  description:
    'An exact decimal number as a string: `"36570000000"`, `"0.57"`. Never a float, so no digit is lost. Whole numbers are also accepted as input.',
  serialize: (value) => value as string,
  parseValue: decimal,
  parseLiteral: literal(decimal),
})
