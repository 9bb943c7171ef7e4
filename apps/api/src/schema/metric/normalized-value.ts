import { convert, normalizedFraction } from '@baobiao/parser'
import { wantedUnit } from '../../read/compile/units.js'
import { builder } from '../builder.js'

interface NormalizedShape {
  readonly value: string
  readonly unit: string
  readonly fraction: string
}

export const NormalizedValue = builder.objectRef<NormalizedShape>('NormalizedValue').implement({
  description:
    "A value in its dimension's base unit, or in one that was asked for, so that it compares with others.",
  fields: (t) => ({
    value: t.expose('value', {
      type: 'Decimal',
      description: 'The value: exact, or rounded to six places where no decimal is.',
    }),
    fraction: t.exposeString('fraction', {
      description: 'The exact value: `13714000/3` for 6857亩 in 平方米; a whole number where it is one.',
    }),
    unit: t.exposeString('unit', { description: 'Its unit.' }),
  }),
})

interface Normalized {
  readonly value: string
  readonly unit: string
}

/** @param own the value as printed, and its unit */
export function normalizedShape(own: Normalized, normalized: Normalized | null): NormalizedShape | null {
  return (
    normalized && { ...normalized, fraction: normalizedFraction(own.value, own.unit) ?? normalized.value }
  )
}

/** @throws GraphQLError BAD_UNIT */
export function valueIn({ value, unit }: Normalized, wanted: string): NormalizedShape | null {
  wantedUnit(wanted, ['unit'])
  const converted = convert(value, unit, wanted)
  return converted && { ...converted, unit: wanted }
}

export const VALUE_IN =
  'The value in a unit that you name, such as 亿元 or 万亩; null where it does not convert into that unit.'
