import type { VariablesOf } from '@baobiao/client'
import { DIMENSIONS } from '../language/texts.js'
import { useAddress } from '../layout/use-address.js'
import { useDelayed } from '../layout/use-delayed.js'
import type { Figures } from './figures.operations.js'

type Variables = VariablesOf<typeof Figures>
export type Where = NonNullable<Variables['where']>

type Order = NonNullable<Variables['orderBy']>[number]

/** What the table can be sorted by, as addresses name it. Rows without the value come last. */
const ORDERS = {
  VALUE: { field: 'VALUE', direction: 'DESC' },
  VALUE_UP: { field: 'VALUE', direction: 'ASC' },
  NORMALIZED_VALUE: { field: 'NORMALIZED_VALUE', direction: 'DESC' },
  NORMALIZED_VALUE_UP: { field: 'NORMALIZED_VALUE', direction: 'ASC', nulls: 'LAST' },
  PUBLISHED_ON: { field: 'PUBLISHED_ON', direction: 'DESC' },
  PUBLISHED_ON_UP: { field: 'PUBLISHED_ON', direction: 'ASC', nulls: 'LAST' },
  PERIOD: { field: 'PERIOD', direction: 'DESC' },
  PERIOD_UP: { field: 'PERIOD', direction: 'ASC', nulls: 'LAST' },
} as const satisfies Record<string, Order>

type Sort = keyof typeof ORDERS

export const SORTS = Object.keys(ORDERS) as readonly Sort[]

/** What the figures are filtered by. It stands in the address, so that a selection can be sent as a link. */
export function useFilters() {
  const fields = {
    indicator: useAddress('indicator'),
    sentence: useAddress('sentence'),
    article: useAddress('article'),
    page: useAddress('page'),
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
  const orderBy = [ORDERS[SORTS.find((name) => name === sort) ?? 'VALUE']]
  return {
    fields,
    where: whereOf(shown),
    whereWithout: (name: 'indicator' | 'unit') => whereOf({ ...shown, [name]: '' }),
    orderBy,
    indicator: shown.indicator,
    unit: shown.unit,
  }
}

export type Filters = ReturnType<typeof useFilters>

/** Of the selection what can be compared: levels, or changes of one direction where those are asked for. */
export function comparable(where: Where): Where {
  return where.change ? where : { and: [where, { change: { isNull: true } }] }
}

/** What one chart can hold: what can be compared, in one unit. */
export function comparableIn(where: Where, unit: string): Where {
  return { and: [comparable(where), { unit: { equals: unit } }] }
}

/** What the fields of the filters hold. */
export interface Values {
  readonly indicator: string
  readonly sentence: string
  readonly article: string
  readonly page: string
  readonly dimension: string
  readonly unit: string
  readonly owner: string
  readonly region: string
  readonly newspaper: string
  readonly change: string
  readonly from: string
  readonly to: string
}

export function whereOf(values: Partial<Values>): Where {
  const { indicator, unit, owner, region, newspaper, change, from, to } = values
  const dimension = DIMENSIONS.find((one) => one === values.dimension)
  const organization = {
    ...(owner && { names: { some: { name: { contains: owner } } } }),
    ...(region && { region: { contains: region } }),
  }
  return {
    ...(indicator && { indicator: { contains: indicator } }),
    ...(dimension && { dimension: { equals: dimension } }),
    ...(unit && { unit: { equals: unit } }),
    ...(Object.keys(organization).length > 0 && { organization }),
    ...(newspaper && { newspaper: { contains: newspaper } }),
    ...((change === 'INCREASE' || change === 'DECREASE') && { change: { equals: change } }),
    ...(from && { periodTo: { gte: from } }),
    ...(to && { periodFrom: { lte: to } }),
    ...saying(values),
  }
}

/** What the text around a figure says: its sentence, its article, or anything on its page. */
function saying({ sentence = '', article = '', page = '' }: Partial<Values>): Where {
  const each = [
    wordsOf(sentence).map((contains): Where => ({ sentence: { contains } })),
    wordsOf(article).map((contains): Where => ({ article: { text: { contains } } })),
    wordsOf(page).map((contains): Where => ({ document: { text: { contains } } })),
  ]
  const choices = each.filter((words) => words.length > 1).map((or): Where => ({ or }))
  const single: Where = Object.assign({}, ...each.filter((words) => words.length === 1).flat())
  return choices.length === 0 ? single : { ...single, and: choices }
}

/** Words of which any will do, as a Chinese list has them: 奖励、补贴. */
function wordsOf(listed: string): string[] {
  return listed
    .split('、')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
