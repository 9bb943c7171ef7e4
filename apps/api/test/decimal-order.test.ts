import { decimalKey, readRows } from '@baobiao/database'
import { expect, it } from 'vitest'
import { decimalOrder } from '../src/read/compile/decimal-order.js'
import { join, sql } from '../src/read/sql.js'
import { eachEngine } from './support/api.js'

/** Of either sign, of all lengths, with and without a fraction. */
const VALUES = [
  '0',
  '0.5',
  '0.05',
  '9.5',
  '12',
  '12.5',
  '12.45',
  '120',
  '1000000000',
  '99999999999999999999.1',
]
  .flatMap((value) => [value, `-${value}`])
  .concat('12.50', '007', '9007199254740993', '9007199254740992.5')

eachEngine('decimals as text', (engine) => {
  it('are put in the order of the numbers', async () => {
    const { database } = await engine.start()
    const values = join(
      VALUES.map((value) => sql`SELECT CAST(${value} AS TEXT) AS "value"`),
      ' UNION ALL ',
    )
    const order = join(decimalOrder(sql`v."value"`, database.engine.reads))
    const rows = await readRows<{ value: string }>(
      database,
      ['value'],
      sql`SELECT v."value" FROM (${values}) v ORDER BY ${order}`,
    )
    const keys = rows.map(({ value }) => decimalKey(value))
    expect(rows).toHaveLength(VALUES.length)
    expect(keys).toEqual([...keys].sort())
  })
})
