import type { VariablesOf } from '@baobiao/client'
import { useAddress } from '../layout/use-address.js'
import { useDelayed } from '../layout/use-delayed.js'
import type { Figures } from './figures.operations.js'

type Variables = VariablesOf<typeof Figures>
type Where = NonNullable<Variables['where']>

export const SORTS = ['VALUE', 'PUBLISHED_ON', 'PERIOD'] as const
export type Sort = (typeof SORTS)[number]

/** What the figures are filtered by. It stands in the address, so that a selection can be sent as a link. */
export function useFilters() {
  const fields = {
    indicator: useAddress('indicator'),
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
  const where = whereOf(shown)
  const field = SORTS.find((name) => name === sort) ?? 'VALUE'
  const variables: Pick<Variables, 'where' | 'orderBy'> = {
    where: Object.keys(where).length > 0 ? where : null,
    orderBy: [{ field, direction: 'DESC' }],
  }
  return { fields, variables }
}

interface Values {
  readonly indicator: string
  readonly unit: string
  readonly owner: string
  readonly region: string
  readonly newspaper: string
  readonly change: string
  readonly from: string
  readonly to: string
}

function whereOf({ indicator, unit, owner, region, newspaper, change, from, to }: Values): Where {
  const organization = {
    ...(owner && { names: { some: { name: { contains: owner } } } }),
    ...(region && { region: { contains: region } }),
  }
  return {
    ...(indicator && { indicator: { contains: indicator } }),
    ...(unit && { unit: { equals: unit } }),
    ...(Object.keys(organization).length > 0 && { organization }),
    ...(newspaper && { document: { newspaper: { contains: newspaper } } }),
    ...((change === 'INCREASE' || change === 'DECREASE') && { change: { equals: change } }),
    ...(from && { periodTo: { gte: from } }),
    ...(to && { periodFrom: { lte: to } }),
  }
}
