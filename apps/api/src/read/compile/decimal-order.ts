import type { ReadDialect } from '@baobiao/database'
import { type Sql, sql } from '../sql.js'

/**
 * ORDER BY terms that put texts of decimals in the order of the numbers: made for the values of groups alone, of which an
 * index need not have keys. A longer whole part is greater (-120 < -9 < 9.5 < 12 < 120); of equal ones the text tells.
 */
export function decimalOrder(value: Sql, { position }: ReadDialect): Sql[] {
  const digits = sql`LTRIM(${value}, '-0')`
  const point = position(digits, '.')
  const wholeDigits = sql`CASE ${point} WHEN 0 THEN LENGTH(${digits}) ELSE ${point} - 1 END`
  // Two digits each, so that they compare as text: 9.5 is 119.5, and 12 is 1212.
  const key = sql`CAST(10 + ${wholeDigits} AS TEXT) || ${digits}`
  const isNegative = sql`${value} LIKE '-%'`
  return [
    sql`CASE WHEN ${isNegative} THEN ${key} END DESC NULLS LAST`,
    sql`CASE WHEN ${isNegative} THEN NULL ELSE ${key} END`,
    value,
  ]
}
