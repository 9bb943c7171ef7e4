import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredArgument,
} from 'graphql'

/** A list of the schema that pages are asked of, with all that it may be ordered and filtered by. */
export interface AskedList {
  readonly field: string
  readonly orders: readonly string[]
  /** One `where` for each filter, by its name. */
  readonly filters: Readonly<Record<string, string>>
}

/** What a filter's operand is in a query, by the name of its type: something that a few rows may have. */
const OPERANDS: Readonly<Record<string, string>> = {
  String: '"河北"',
  Int: '2',
  Float: '0.9',
  Date: '"2024-03-01"',
  DateTime: '"2024-03-01T00:00:00Z"',
  Decimal: '"1000"',
}
/** Of an operand that the schema checks further. */
const CHECKED: Readonly<Record<string, string>> = {
  unit: '{ equals: "家" }',
  normalizedUnit: '{ equals: "元" }',
  amount: '{ unit: "亿元", gte: "1" }',
}
const OPERATORS = ['equals', 'gte', 'some']

/** The lists of `Query` that take an order and need no key, from the schema that is committed. */
export function askedLists(): AskedList[] {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const typeOf = (argument: string) => args.find((one) => one.name === argument)?.type
    const [order, where] = [getNamedType(typeOf('orderBy')), getNamedType(typeOf('where'))]
    if (
      !isInputObjectType(order) ||
      !isInputObjectType(where) ||
      args.some(isRequiredArgument) ||
      name === 'ingestFailures'
    )
      return []
    const field = getNamedType(order.getFields().field?.type)
    const orders = isEnumType(field) ? field.getValues().map((value) => value.name) : []
    return [{ field: name, orders, filters: filtersOf(where) }]
  })
}

function filtersOf(where: GraphQLInputObjectType): Record<string, string> {
  const filters: Record<string, string> = {}
  for (const { name, type } of Object.values(where.getFields())) {
    const filter = getNamedType(type)
    if (['and', 'or', 'not'].includes(name) || !isInputObjectType(filter) || filter.name === 'IdFilter')
      continue
    filters[name] = `{ ${name}: ${CHECKED[name] ?? operandOf(filter)} }`
  }
  return filters
}

/** The first operator that a filter has, or its first field, down to a value. */
function operandOf(filter: GraphQLInputObjectType): string {
  const fields = filter.getFields()
  const operator =
    OPERATORS.map((one) => fields[one]).find((one) => one) ?? fields.name ?? fields.type ?? fields.newspaper
  if (!operator) throw new Error(`no operand for ${filter.name}: add one`)
  const type = getNamedType(operator.type)
  const value = isEnumType(type)
    ? type.getValues()[0]?.name
    : isInputObjectType(type)
      ? operandOf(type)
      : OPERANDS[type.name]
  if (value === undefined) throw new Error(`no operand for ${type.name}: add one`)
  return `{ ${operator.name}: ${value} }`
}
