import type { Types } from '../builder.js'
import { part } from './reads.js'

/** What counting the rows that hang on a row costs: an index is looked through. */
const COUNT_COST = 2

/** A number of rows that hang on a row, by the entity's column of that name. */
export function countField<Row extends object>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Row>,
  column: string,
  description: string,
) {
  return t.int({
    description,
    complexity: COUNT_COST,
    extensions: part({ columns: [column] }),
    resolve: (row) => Number((row as Readonly<Record<string, unknown>>)[column]),
  })
}
