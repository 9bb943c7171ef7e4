import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

/** A comparison with a value, by an index or along with the row that is read anyway. */
const COMPARISON = 10
/** A text that is looked for inside others has to be compared with all of them. */
const TEXT_MATCH: Readonly<Record<string, number>> = { contains: 300, startsWith: 100 }
/** Each thing has many related ones, and their conditions are looked at for each of these, or they are counted. */
const TO_MANY = 10
/** A related thing has to be found before its conditions are looked at. */
const TO_ONE = 3

type Value = Readonly<Record<string, unknown>>

/**
 * What a filter costs: the sum of its conditions, and those on related things as many times as there may be such things.
 * Metrics of documents of metrics of organizations are ten times more expensive with each step. Reads the names of the input
 * types: `XWhere` is a filter, `XListWhere` one on many things, `XFilter` one on a value, `CountFilter` one on their number.
 */
export function filterCost(value: unknown, type: GraphQLInputType): number {
  if (value == null) return 0
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return 0
  if (isList(type)) return (value as unknown[]).reduce<number>((sum, one) => sum + filterCost(one, named), 0)
  return named.name.endsWith('Filter') ? operatorsCost(value as Value) : conditionsCost(value as Value, named)
}

function conditionsCost(where: Value, type: GraphQLInputObjectType): number {
  const fields = type.getFields()
  let sum = 0
  for (const [name, value] of Object.entries(where)) {
    const field = fields[name]
    if (value == null || !field) continue
    sum += factorOf(name, getNamedType(field.type).name) * Math.max(filterCost(value, field.type), COMPARISON)
  }
  return sum
}

const LOGIC: ReadonlySet<string> = new Set(['and', 'or', 'not', 'some', 'none'])

/** How many related things a condition may look at: one where it is on the thing's own values. */
function factorOf(condition: string, type: string): number {
  if (LOGIC.has(condition)) return 1
  if (type.endsWith('ListWhere') || type === 'CountFilter') return TO_MANY
  return type.endsWith('Where') ? TO_ONE : 1
}

function operatorsCost(operators: Value): number {
  return Object.entries(operators).reduce(
    (sum, [operator, operand]) =>
      operand == null
        ? sum
        : sum + (TEXT_MATCH[operator] ?? COMPARISON) + (Array.isArray(operand) ? operand.length : 0),
    0,
  )
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}
