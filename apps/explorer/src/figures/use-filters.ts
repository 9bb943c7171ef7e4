import type { VariablesOf } from '@baobiao/client'
import { DIMENSIONS } from '../language/texts.js'
import { useAddress } from '../layout/use-address.js'
import { useDelayed } from '../layout/use-delayed.js'
import type { Figures } from './figures.operations.js'

type Variables = VariablesOf<typeof Figures>
export type Where = NonNullable<Variables['where']>

export const SORTS = ['VALUE', 'NORMALIZED_VALUE', 'PUBLISHED_ON', 'PERIOD'] as const

/** What the figures are filtered by. It stands in the address, so that a selection can be sent as a link. */
export function useFilters() {
  const fields = {
    indicator: useAddress('indicator'),
    sentence: useAddress('sentence'),
    dimension: useAddress('dimension'),
    unit: useAddress('unit'),
    owner: useAddress('owner'),
    region: useAddress('region'),
    newspaper: useAddress('newspaper'),
    change: useAddress('change'),
    from: useAddress('from'),
    to: useAddress('to'),
    sort: useAddress('sort'),
  }
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, [value]]) => [name, value.trim()]),
  ) as Record<keyof typeof fields, string>
  const still = useDelayed(JSON.stringify(values))
  const { sort, ...shown } = JSON.parse(still) as typeof values
  const field = SORTS.find((name) => name === sort) ?? 'VALUE'
  const orderBy = [{ field, direction: 'DESC' as const }]
  return { fields, where: whereOf(shown), orderBy, unit: shown.unit }
}

export type Filters = ReturnType<typeof useFilters>

/** Of the selection the levels in one unit: what one chart can hold. */
export function levelsIn(where: Where, unit: string): Where {
  return { and: [where, { unit: { equals: unit }, change: { isNull: true } }] }
}

interface Values {
  readonly indicator: string
  readonly sentence: string
  readonly dimension: string
  readonly unit: string
  readonly owner: string
  readonly region: string
  readonly newspaper: string
  readonly change: string
  readonly from: string
  readonly to: string
}

function whereOf(values: Values): Where {
  const { indicator, sentence, unit, owner, region, newspaper, change, from, to } = values
  const dimension = DIMENSIONS.find((one) => one === values.dimension)
  const organization = {
    ...(owner && { names: { some: { name: { contains: owner } } } }),
    ...(region && { region: { contains: region } }),
  }
  return {
    ...(indicator && { indicator: { contains: indicator } }),
    ...(sentence && { sentence: { contains: sentence } }),
    ...(dimension && { dimension: { equals: dimension } }),
    ...(unit && { unit: { equals: unit } }),
    ...(Object.keys(organization).length > 0 && { organization }),
    ...(newspaper && { newspaper: { contains: newspaper } }),
    ...((change === 'INCREASE' || change === 'DECREASE') && { change: { equals: change } }),
    ...(from && { periodTo: { gte: from } }),
    ...(to && { periodFrom: { lte: to } }),
  }
}
