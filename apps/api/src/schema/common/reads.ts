import type { GraphQLResolveInfo } from 'graphql'
import { type FieldReads, keyAt } from '../../read/select.js'

/** Says which columns of its row a field needs; give it as the field's extensions. */
export function needs<Shape>(...columns: readonly (keyof Shape & string)[]): { reads: FieldReads } {
  return { reads: { columns } }
}

/** Says what part of a list a field shows. */
export function part(reads: FieldReads): { reads: FieldReads } {
  return { reads }
}

/** What hangs on a row for the field that is resolved: read already, with the row itself. */
export function hanging<Value>(row: unknown, info: GraphQLResolveInfo): Value {
  const value = (row as Record<string, unknown>)[keyAt(info.path)]
  if (value instanceof Error) throw value
  return value as Value
}

/** A field that shows what hangs on its row by the entity's relation of that name. */
export function relation<Value>(name: string) {
  return {
    extensions: part({ relation: name }),
    resolve: (row: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo): Value =>
      hanging<Value>(row, info),
  }
}
