import { talliedColumns } from '@baobiao/database'
import type { EntityName } from '../entity.js'
import { type Sql, sql } from '../sql.js'

/** The values that rows have in a column, or in `period`, each with its "count", as writes keep them. */
export function tally(entity: EntityName, tallied: string): Sql {
  return sql`(SELECT ${talliedColumns('v', tallied)}, v."count" FROM "Tally" v WHERE v."of" = ${`${entity}.${tallied}`})`
}
