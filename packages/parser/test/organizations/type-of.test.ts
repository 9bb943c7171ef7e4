import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../src/learned/table-text.js'
import { TYPE_ROWS } from '../../src/organizations/naming/type-features.js'
import { TYPE_RULES, typeOf } from '../../src/organizations/naming/type-of.js'
import { TYPE_WEIGHTS } from '../../src/organizations/naming/type-weights.js'
import { ORGANIZATION_TYPES } from '../../src/page.js'

describe('typeOf', () => {
  it.each(TYPE_RULES.flatMap(({ id, type, examples }) => examples.map((name) => ({ id, type, name }))))(
    '$name is $type by $id',
    ({ type, name }) => {
      expect(typeOf(name)).toBe(type)
    },
  )

  it.each(
    TYPE_RULES.flatMap(({ id, name: pattern, counterExamples }) =>
      counterExamples.map((name) => ({ id, pattern, name })),
    ),
  )('$name is not for $id', ({ pattern, name }) => {
    expect(pattern.test(name)).toBe(false)
  })

  it.each([
    ['沧州市人社局', 'GOVERNMENT'],
    ['清远高新区', 'PARK'],
    ['河北工业大学', 'EDUCATION'],
    ['沧州市中心医院', 'HEALTHCARE'],
    ['咸宁日报', 'MEDIA'],
    ['许昌市总工会', 'ASSOCIATION'],
    ['团区委', 'ASSOCIATION'],
    ['团旗委', 'ASSOCIATION'],
    ['中国农业银行许昌分行', 'FINANCE'],
    ['首都博物馆', 'OTHER'],
    ['沃润达', 'COMPANY'],
  ] as const)('%s is %s by its head', (name, type) => {
    expect(typeOf(name)).toBe(type)
  })
})

it('has learned weights for each type that there is', () => {
  expect(decodeTable(TYPE_WEIGHTS), 'learn the types again: docs/organizations.md').toHaveLength(
    TYPE_ROWS * ORGANIZATION_TYPES.length,
  )
})
