import type { InputRef } from '@pothos/core'
import { entityOf } from '../../read/entities/entities.js'
import type { Condition, EntityName, EnumName, ValueKind } from '../../read/entity.js'
import { AuthorRole } from '../article/author-role.js'
import { builder } from '../builder.js'
import { Change, Dimension, Qualifier } from '../metric/metric-enums.js'
import { OrganizationType } from '../organization/organization-type.js'

type Where = Readonly<Record<string, unknown>>

const inputs = new Map<EntityName, InputRef<Where>>()

/** Input `TypeWhere` with and, or, not, made of the filters that the type has in `read/filters/`. */
export function whereInput(type: EntityName): InputRef<Where> {
  const known = inputs.get(type)
  if (known) return known
  const ref = builder.inputRef<Where>(`${type}Where`)
  inputs.set(type, ref)
  ref.implement({
    description: `Conditions on ${type}; those that are given must all hold.`,
    fields: (t) => ({
      and: t.field({ type: [ref], description: 'All of these hold.' }),
      or: t.field({ type: [ref], description: 'At least one of these holds.' }),
      not: t.field({ type: ref, description: 'This does not hold.' }),
      ...Object.fromEntries(
        Object.entries(entityOf(type).filters).map(([field, condition]) => [
          field,
          t.field({ type: conditionInput(condition), description: condition.description }),
        ]),
      ),
    }),
  })
  return ref
}

function conditionInput(condition: Condition): InputRef<unknown> {
  if (condition.on === 'value') return valueInput(condition.kind)
  if (condition.on === 'amount') return amountInput
  return condition.on === 'one' ? whereInput(condition.to) : listInput(condition.to)
}

const listInputs = new Map<EntityName, InputRef<Where>>()

function listInput(type: EntityName): InputRef<Where> {
  const known = listInputs.get(type)
  if (known) return known
  const ref = builder.inputRef<Where>(`${type}ListWhere`)
  listInputs.set(type, ref)
  ref.implement({
    description: `Conditions on related things of type ${type}.`,
    fields: (t) => ({
      some: t.field({ type: whereInput(type), description: 'At least one meets this.' }),
      none: t.field({ type: whereInput(type), description: 'None meets this.' }),
    }),
  })
  return ref
}

/** What a filter's values are, as descriptions say it. */
const SPOKEN = {
  Decimal: 'an exact number',
  Int: 'a whole number',
  Float: 'a number',
  Date: 'a day',
  DateTime: 'a moment',
} as const

const IS_NULL = 'True: it has no value. False: it has one.'

function comparableInput(
  name: 'Decimal' | 'Int' | 'Float' | 'Date' | 'DateTime',
  what: string = name,
): InputRef<unknown> {
  return builder.inputType(`${what}Filter`, {
    description: `Conditions on ${SPOKEN[name]}; those that are given must all hold.`,
    fields: (t) => ({
      equals: t.field({ type: name, description: 'Exactly this value.' }),
      in: t.field({ type: [name], description: 'One of these.' }),
      gt: t.field({ type: name, description: 'Greater.' }),
      gte: t.field({ type: name, description: 'Greater or the same.' }),
      lt: t.field({ type: name, description: 'Less.' }),
      lte: t.field({ type: name, description: 'Less or the same.' }),
      isNull: t.boolean({ description: IS_NULL }),
    }),
  })
}

const textInput = builder.inputType('TextFilter', {
  description: 'Conditions on a text; those that are given must all hold.',
  fields: (t) => ({
    equals: t.string({ description: 'Exactly this text.' }),
    in: t.stringList({ description: 'One of these texts.' }),
    contains: t.string({ description: 'Holds this text; Latin letters in either case.' }),
    startsWith: t.string({ description: 'Begins with this text; Latin letters in either case.' }),
    isNull: t.boolean({ description: IS_NULL }),
  }),
})

const amountInput = builder.inputType('AmountFilter', {
  description:
    'Conditions on an amount in a unit, 万 and 亿 included: at least 1 亿元, more than 100 亩. All figures of units that convert into it are compared.',
  fields: (t) => ({
    unit: t.string({ required: true, description: 'The unit of the values below: 元, 亿元, 万人次, 公顷.' }),
    equals: t.field({ type: 'Decimal', description: 'Exactly this amount.' }),
    gt: t.field({ type: 'Decimal', description: 'Greater.' }),
    gte: t.field({ type: 'Decimal', description: 'Greater or the same.' }),
    lt: t.field({ type: 'Decimal', description: 'Less.' }),
    lte: t.field({ type: 'Decimal', description: 'Less or the same.' }),
  }),
})

const idInput = builder.inputType('IdFilter', {
  description: 'Conditions on a global id.',
  fields: (t) => ({
    equals: t.id({ description: 'Exactly this id.' }),
    in: t.idList({ description: 'One of these ids.' }),
  }),
})

const decimalInput = comparableInput('Decimal')
const dateInput = comparableInput('Date')

const VALUE_INPUTS = {
  text: textInput,
  int: comparableInput('Int'),
  count: comparableInput('Int', 'Count'),
  float: comparableInput('Float'),
  decimal: decimalInput,
  decimalOrNone: decimalInput,
  unit: textInput,
  baseUnit: textInput,
  date: dateInput,
  dateOrNone: dateInput,
  dateTime: comparableInput('DateTime'),
} satisfies Record<ValueKind & string, InputRef<unknown>>

const ENUM_INPUTS: Record<EnumName, InputRef<unknown>> = {
  AuthorRole: enumInput(AuthorRole, 'AuthorRole'),
  OrganizationType: enumInput(OrganizationType, 'OrganizationType'),
  Dimension: enumInput(Dimension, 'Dimension'),
  Qualifier: enumInput(Qualifier, 'Qualifier'),
  Change: enumInput(Change, 'Change'),
}

function valueInput(kind: ValueKind): InputRef<unknown> {
  if (typeof kind === 'string') return VALUE_INPUTS[kind]
  return 'enum' in kind ? ENUM_INPUTS[kind.enum] : idInput
}

function enumInput(ref: ReturnType<typeof builder.enumType>, name: string): InputRef<unknown> {
  return builder.inputType(`${name}Filter`, {
    description: `Conditions on ${name}; those that are given must all hold.`,
    fields: (t) => ({
      equals: t.field({ type: ref, description: 'Exactly this value.' }),
      in: t.field({ type: [ref], description: 'One of these.' }),
      isNull: t.boolean({ description: IS_NULL }),
    }),
  })
}
