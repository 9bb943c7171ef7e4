import { describe, expect, it } from 'vitest'
import { amountOf, convert, normalizedFraction, scaledUnit } from '../../src/metrics/units/convert.js'
import { COUNT_UNITS } from '../../src/metrics/units/count-units.js'
import { factorParts } from '../../src/metrics/units/factor.js'
import { MONEY_UNITS } from '../../src/metrics/units/money-units.js'
import { normalize } from '../../src/metrics/units/normalize.js'
import { PHYSICAL_UNITS } from '../../src/metrics/units/physical-units.js'
import { isPartOfUnit } from '../../src/metrics/units/read-unit.js'
import { metricsOf } from './show.js'

/** A sentence, the metric's unit and dimension, and its value in the base unit. */
type UnitSpec = readonly [sentence: string, unit: string, dimension: string, normalized: string | null]

const UNITS: UnitSpec[] = [
  ['引进企业3家。', '家', 'count', null],
  ['接待游客3万人次。', '人次', 'count', null],
  ['收谷75石。', '石', 'count', null],
  ['出豆腐九十板。', '板', 'count', null],
  ['投资3万元。', '元', 'money', '30000元'],
  ['投资3万美元。', '美元', 'money', '30000美元'],
  ['投资3亿日元。', '日元', 'money', '300000000日元'],
  ['票价5块钱。', '块', 'money', '5元'],
  ['票价8角。', '角', 'money', '0.8元'],
  ['面积3公顷。', '公顷', 'area', '30000平方米'],
  ['面积3亩。', '亩', 'area', '2000平方米'],
  ['面积3平方公里。', '平方公里', 'area', '3000000平方米'],
  ['面积3㎡。', 'm2', 'area', '3平方米'],
  ['面积3m2。', 'm2', 'area', '3平方米'],
  ['面积3km²。', 'km2', 'area', '3000000平方米'],
  ['全长3公里。', '公里', 'length', '3000米'],
  ['全长3里。', '里', 'length', '1500米'],
  ['全长12千米。', '千米', 'length', '12000米'],
  ['产量3吨。', '吨', 'mass', '3000千克'],
  ['产量3斤。', '斤', 'mass', '1.5千克'],
  ['库容3立方米。', '立方米', 'volume', '3立方米'],
  ['注水3毫升。', '毫升', 'volume', '0.000003立方米'],
  ['用时3小时。', '小时', 'duration', '10800秒'],
  ['用时3个小时。', '小时', 'duration', '10800秒'],
  ['工期3个月。', '个月', 'duration', '7889400秒'],
  ['老人73岁。', '岁', 'age', null],
  ['每年巡查3次。', '次', 'frequency', null],
  ['排名第3位。', '位', 'rank', null],
  ['占比30%。', '%', 'ratio', '0.3'],
  ['占比三成。', '成', 'ratio', '0.3'],
  ['发电3万千瓦时。', '千瓦时', 'energy', '108000000000焦'],
  ['装机3万千瓦。', '千瓦', 'power', '30000000瓦'],
  ['存储5GB。', 'GB', 'data', '5000000000字节'],
  ['气温3摄氏度。', '摄氏度', 'temperature', '3℃'],
  ['气温零下3℃。', '℃', 'temperature', '-3℃'],
  ['均价12000元/平方米。', '元/平方米', 'rate', '12000元/平方米'],
  ['亩产500斤/亩。', '斤/亩', 'rate', '0.375千克/平方米'],
  ['风速5m/s。', 'm/s', 'speed', '5米/秒'],
]

describe('a unit', () => {
  it.each(UNITS)('%s', (sentence, unit, dimension, normalized) => {
    const [metric] = metricsOf(sentence)
    const base = metric?.normalized
    expect([metric?.unit, metric?.dimension, base ? base.value + base.unit : null]).toEqual([
      unit,
      dimension,
      normalized,
    ])
  })
})

it('compares 亩 and 公顷', () => {
  expect(normalize('15', '亩')).toEqual(normalize('1', '公顷'))
})

it('converts into nothing what has no factor or is unknown', () => {
  expect(normalize('3', '家')).toBeNull()
  expect(normalize('3', '无此单位')).toBeNull()
})

it.each([
  ['亿元', '元', 8],
  ['万亿元', '元', 12],
  ['千瓦时', '千瓦时', 0],
  ['万千瓦', '千瓦', 4],
  ['百分点', '个百分点', 0],
  ['万家', '家', 4],
  ['万羽', '羽', 4],
  ['万', '', 4],
  ['', '', 0],
  ['％', '%', 0],
  ['㎡', 'm2', 0],
  ['亿CNY', '元', 8],
  ['￥', '元', 0],
  ['人民币', '元', 0],
  ['万元/亩', '元/亩', 4],
])('takes scale words off %s', (name, unit, power) => {
  expect(scaledUnit(name)).toEqual({ unit, power })
})

it.each(['zz', '万zz', '无此单位', '元/', '元/zz', '万'.repeat(50), ' '])('knows no unit %s', (name) => {
  expect(scaledUnit(name)).toBeNull()
})

it.each([
  ['元', 'anywhere', true],
  ['方米', 'anywhere', true],
  ['方米', 'start', false],
  ['平方', 'start', true],
  ['KW', 'anywhere', true],
  ['元/', 'start', true],
  ['元/亩', 'start', true],
  ['/', 'anywhere', true],
  ['/zz', 'anywhere', false],
  ['元/亩/', 'anywhere', false],
  ['zz', 'anywhere', false],
  ['', 'anywhere', true],
] as const)('of the name of a unit %s may stand %s: %s', (part, where, may) => {
  expect(isPartOfUnit(part, where)).toBe(may)
})

it.each([
  ['36570000000', '元', '亿元', '365.7', '3657/10'],
  ['12345', '元', '万元', '1.2345', '2469/2000'],
  ['6857', '亩', '公顷', '457.133333', '6857/15'],
  ['457', '公顷', '亩', '6855', '6855'],
  ['-3', '公里', '米', '-3000', '-3000'],
  ['284000', '人次', '万人次', '28.4', '142/5'],
  ['0', '家', '万家', '0', '0'],
])('converts %s %s into %s', (value, unit, wanted, converted, fraction) => {
  expect(convert(value, unit, wanted)).toEqual({ value: converted, fraction })
})

it.each([
  ['3', '家', '元'],
  ['3', '家', '个'],
  ['3', '美元', '元'],
  ['3', '元', ''],
])('converts %s %s into no %s', (value, unit, wanted) => {
  expect(convert(value, unit, wanted)).toBeNull()
})

it('gives the base unit exactly, as a fraction where it must be', () => {
  expect(
    ['6857 亩', '3 公里', '1.5 ', '3 家'].map((one) =>
      normalizedFraction(...(one.split(' ') as [string, string])),
    ),
  ).toEqual(['13714000/3', '3000', '3/2', null])
})

it('reads an amount as metrics have it', () => {
  expect(amountOf('1.5', { unit: '亩', power: 4 })).toEqual({
    value: '15000',
    unit: '亩',
    normalized: { value: '10000000', unit: '平方米' },
  })
})

describe('conversion factors', () => {
  /** How many of the second one of the first is, as the authorities named in the tables fix it. */
  it.each([
    ['里', '500', '米'],
    ['英里', '1609.344', '米'],
    ['海里', '1852', '米'],
    ['英寸', '0.0254', '米'],
    ['公顷', '10000', '平方米'],
    ['平方公里', '1000000', '平方米'],
    ['亩', '666.666667', '平方米'],
    ['担', '50', '千克'],
    ['磅', '0.45359237', '千克'],
    ['盎司', '0.028349523125', '千克'],
    ['加仑', '0.003785411784', '立方米'],
    ['度电', '3600000', '焦'],
    ['千卡', '4184', '焦'],
    ['马力', '735.49875', '瓦'],
    ['年', '31557600', '秒'],
    ['成', '0.1', ''],
    ['个基点', '0.0001', ''],
    ['角', '0.1', '元'],
  ])('one %s is %s %s', (unit, value, base) => {
    expect(normalize('1', unit)).toEqual({ value, unit: base })
  })

  it('are positive, and convert into a unit that converts into itself', () => {
    for (const [spelling, { factor, base }] of [...COUNT_UNITS, ...MONEY_UNITS, ...PHYSICAL_UNITS]) {
      if (factor === null) continue
      const [numerator, denominator] = factorParts(factor)
      expect(numerator.digits > 0n && denominator.digits > 0n, spelling).toBe(true)
      if (base !== '') expect(normalize('1', base), spelling).toEqual({ value: '1', unit: base })
    }
  })
})
