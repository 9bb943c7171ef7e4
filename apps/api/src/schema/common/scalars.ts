import { decimalKey } from '@baobiao/database'
import { GraphQLError, Kind } from 'graphql'
import { DateTimeISOResolver } from 'graphql-scalars'
import { builder } from '../builder.js'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** JavaScript takes February 30 for March 1: a real day comes back as it was. */
function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function isoDate(value: unknown): string {
  if (typeof value === 'string' && ISO_DATE.test(value) && isDay(value)) return value
  throw new GraphQLError(`not an ISO 8601 date such as 2024-03-08: ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_DATE' },
  })
}

builder.scalarType('Date', {
  description: 'A day as ISO 8601: `2024-03-08`.',
  serialize: (value) => value as string,
  parseValue: isoDate,
})

builder.addScalarType('DateTime', DateTimeISOResolver, {
  description: 'A moment as ISO 8601 in UTC: `2024-03-08T09:30:00.000Z`.',
})

function decimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  try {
    if (typeof text === 'string') {
      decimalKey(text)
      return text
    }
  } catch {
    // Said below, with the value.
  }
  throw new GraphQLError(
    `not an exact decimal number such as "36570000000" or "-0.5" (write it as a string, without exponent): ${JSON.stringify(value)}`,
    { extensions: { code: 'BAD_DECIMAL' } },
  )
}

builder.scalarType('Decimal', {
  description:
    'An exact decimal number as a string: `"36570000000"`, `"0.57"`. Never a float, so no digit is lost. Whole numbers are also accepted as input.',
  serialize: (value) => value as string,
  parseValue: decimal,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT)
      return decimal(node.value)
    throw new GraphQLError('a Decimal is a string or a number', { extensions: { code: 'BAD_DECIMAL' } })
  },
})
