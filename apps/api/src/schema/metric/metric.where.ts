import { dateFilter, decimalFilter, idFilter, textFilter } from '../common/filters.js'
import { on, toOne, Where } from '../common/where.js'
import { changeFilter, dimensionFilter, qualifierFilter } from './metric-enums.js'

export const metricWhere = new Where('Metric', 'Metric', {
  id: on('id', idFilter('Metric'), 'Its global id.'),
  text: on('text', textFilter, 'Number, qualifier and unit, as read: 1.067亿元.'),
  value: on('valueKey', decimalFilter, 'The exact value; of a range, the lower end.'),
  max: on('maxKey', decimalFilter, 'The upper end of a range.'),
  unit: on('unit', textFilter, 'The unit: 元, 家, %.'),
  normalizedValue: on('normalizedKey', decimalFilter, "The value in its dimension's base unit."),
  normalizedUnit: on('normalizedUnit', textFilter, 'The base unit.'),
  dimension: on('dimension', dimensionFilter, 'What kind of quantity it is.'),
  qualifier: on('qualifier', qualifierFilter, 'How exactly it is stated.'),
  change: on('change', changeFilter, 'Whether it states a movement.'),
  indicator: on('indicator', textFilter, 'What is counted or measured.'),
  period: on('period', textFilter, 'The time it holds for, as printed.'),
  periodFrom: on('periodFrom', dateFilter, 'The first day of its time.'),
  periodTo: on('periodTo', dateFilter, 'The last day of its time.'),
  base: on('base', textFilter, 'What a change is measured from, as printed: 同比.'),
  per: on('per', textFilter, 'What it is counted per: 平方米.'),
  sentence: on('sentence', textFilter, 'The sentence it stands in.'),
  rule: on('rule', textFilter, 'Id of the rule that read it.'),
  article: toOne('Article', 'articleId', 'The article it stands in.'),
  organization: toOne('Organization', 'organizationId', 'The body that it is about.'),
  document: toOne('Document', 'documentId', 'The page it stands on.'),
})
