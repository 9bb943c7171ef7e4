import type { VariablesOf } from '@baobiao/client'
import { useAddress } from '../layout/use-address.js'
import type { FindArticles } from './articles.operations.js'

type Where = NonNullable<VariablesOf<typeof FindArticles>['where']>

/** What articles are filtered by: newspaper and year of issue, kept in the address. */
export function useArticleFilters() {
  const fields = { newspaper: useAddress('newspaper'), year: useAddress('year') }
  const [[newspaper], [year]] = [fields.newspaper, fields.year]
  const ofNewspaper: Where = newspaper ? { newspaper: { equals: newspaper } } : {}
  const ofYear: Where = /^\d{4}$/.test(year)
    ? { publishedOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } }
    : {}
  return { fields, where: { ...ofNewspaper, ...ofYear }, ofNewspaper, ofYear }
}

export type ArticleFilters = ReturnType<typeof useArticleFilters>
