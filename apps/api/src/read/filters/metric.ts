import { is, searched, searchedTitle, toOne, toShared } from '../conditions.js'
import type { Filters } from '../entity.js'
import { column } from '../sql.js'
import { filtersOfDocument } from './of-document.js'

export const metricFilters: Filters = {
  id: is({ id: 'Metric' }, 'id', 'Its global id.'),
  text: is('text', 'text', 'Number, qualifier and unit, as read: 1.067亿元.'),
  value: is('decimal', 'valueKey', 'The exact value; of a range, the lower end.'),
  max: is('decimal', 'maxKey', 'The upper end of a range.'),
  unit: is('unit', 'unit', 'The unit: 元, 家, %; never 亿元, whose 亿 is in the value.'),
  amount: {
    on: 'amount',
    description: 'The value in a unit that you name: { unit: "亿元", gte: "1.5" }.',
    of: (x) => ({
      dimension: column(x, 'dimension'),
      unit: column(x, 'unit'),
      valueKey: column(x, 'valueKey'),
      normalizedUnit: column(x, 'normalizedUnit'),
      normalizedKey: column(x, 'normalizedKey'),
    }),
  },
  normalizedValue: is('decimalOrNone', 'normalizedKey', "The value in its dimension's base unit."),
  normalizedUnit: is('baseUnit', 'normalizedUnit', 'The base unit: 平方米, never 亩.'),
  dimension: is({ enum: 'Dimension' }, 'dimension', 'What kind of quantity it is.'),
  qualifier: is({ enum: 'Qualifier' }, 'qualifier', 'How exactly it is stated.'),
  change: is({ enum: 'Change' }, 'change', 'Whether it states a movement.'),
  indicator: searchedTitle('indicator', 'What is counted or measured.'),
  period: is('text', 'period', 'The time it holds for, as printed.'),
  periodFrom: is('date', 'periodFrom', 'The first day of its time.'),
  periodTo: is('date', 'periodTo', 'The last day of its time.'),
  base: is('text', 'base', 'What a change is measured from, as printed: 同比.'),
  per: is('text', 'per', 'What it is counted per: 平方米.'),
  sentence: searched('sentence', 'The sentence it stands in.'),
  rule: is('text', 'rule', 'Id of the rule that read it.'),
  ...filtersOfDocument,
  article: toOne('Article', 'articleId', 'The article it stands in.'),
  organization: toShared('Organization', 'organizationId', 'The organization that it is about.'),
  document: toOne('Document', 'documentId', 'The page it stands on.'),
}
