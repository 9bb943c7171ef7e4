import { describe, expect, it } from 'vitest'
import { behindConjunction, behindVerb, withWholeRegion } from '../../src/organizations/in-front.js'
import type { Span } from '../../src/text/span.js'

/** What is found stands between ‹ and ›; `at` tells which of its characters the name begins at, less than 0 in front of it. */
function shift(start: (text: string, span: Span) => number, marked: string): number {
  const [before = '', name = '', behind = ''] = marked.split(/[‹›]/)
  const span = { start: before.length, end: before.length + name.length }
  return start(before + name + behind, span) - span.start
}

describe('a verb in front', () => {
  it.each(['书面‹通知榆沟农村商业银行›协助', '‹委托江州市第二医院›鉴定', '‹责令平阳县水泥厂›停产'])(
    'is none of the name: %s',
    (marked) => {
      expect(shift(behindVerb, marked)).toBe(2)
    },
  )

  it.each([
    '‹跃进钢铁厂›扩建',
    '‹联合化工厂›迁走',
    '‹联合国粮农组织›',
    '‹解放军第九六〇医院›',
    '‹保定市公安局›',
    '‹自治区农业农村厅›',
    '‹开发区管委会›',
  ])('may be one of it: %s', (marked) => {
    expect(shift(behindVerb, marked)).toBe(0)
  })
})

describe('a conjunction in front', () => {
  it('is none of the name', () => {
    expect(shift(behindConjunction, '组织部的年轻人,‹和县委党校›的学员')).toBe(1)
  })

  it.each(['安徽‹和县县委›', '走进‹和县人民医院›', ',‹和平区教育局›'])('may be one of it: %s', (marked) => {
    expect(shift(behindConjunction, marked)).toBe(0)
  })
})

describe('a region that no table lists', () => {
  it.each([
    ['陕西省泾渭原‹县水利机械厂›', -6],
    ['甘肃省磐水‹市体育局›', -5],
  ])('is part of the name that its last character begins: %s', (marked, at) => {
    expect(shift(withWholeRegion, marked)).toBe(at)
  })

  it.each(['抽调‹市发改委›', '他说‹县人社局›', '走访‹市财政局›', '‹江州大学›'])(
    'is not seen where there is none: %s',
    (marked) => {
      expect(shift(withWholeRegion, marked)).toBe(0)
    },
  )
})
