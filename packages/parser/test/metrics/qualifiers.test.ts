import { describe, expect, it } from 'vitest'
import { metricsOf, type Spec, show } from './show.js'

const INSIDE: Spec[] = [
  ['全长近2万公里。', '近2万公里 = nearly 20000 公里'],
  ['参加者约30名。', '约30名 = approx 30 名'],
  ['参加者大约30名。', '大约30名 = approx 30 名'],
  ['企业超100家。', '超100家 = atLeast 100 家'],
  ['企业超过100家。', '超过100家 = atLeast 100 家'],
  ['产值逾40亿元。', '逾40亿元 = atLeast 4000000000 元'],
  ['发布90余个岗位。', '90余个 = atLeast 90 个'],
  ['慰问1.6万余人。', '1.6万余人 = atLeast 16000 人'],
  ['慰问20多万人。', '20多万人 = atLeast 200000 人'],
  ['慰问20万多人。', '20万多人 = atLeast 200000 人'],
  ['慰问十几名老人。', '十几名 = atLeast 10 名'],
  ['慰问十来名老人。', '十来名 = approx 10 名'],
  ['慰问百余人。', '百余人 = atLeast 100 人'],
  ['慰问上百名老人。', '上百名 = atLeast 100 名'],
  ['慰问近千名老人。', '近千名 = nearly 1000 名'],
  ['慰问100人以上。', '100人以上 = atLeast 100 人'],
  ['用时30分钟左右。', '30分钟左右 = approx 30 分钟'],
  ['用时15天以内。', '15天以内 = atMost 15 天'],
  ['票价50元以下。', '50元以下 = atMost 50 元'],
  ['用时9个多小时。', '9个多小时 = atLeast 9 小时'],
  ['产量两吨多。', '两吨多 = atLeast 2 吨'],
]

const OUTSIDE: Spec[] = [
  ['产值突破1亿元。', '1亿元 = atLeast 100000000 元'],
  ['参加者至少3人。', '3人 = atLeast 3 人'],
  ['最少只需投入5万元。', '5万元 = atLeast 50000 元'],
  ['参加者不少于3人。', '3人 = atLeast 3 人'],
  ['占比不足40%。', '40% = atMost 40 %'],
  ['占比不到40%。', '40% = atMost 40 %'],
  ['占比接近40%。', '40% = nearly 40 %'],
  ['占比达到40%。', '40% = 40 %'],
  ['最高5万元。', '5万元 = atMost 50000 元'],
  ['最长6个月。', '6个月 = atMost 6 个月'],
  ['最高可获得补贴20万元。', '20万元 = atMost 200000 元'],
  ['总面积约为50公顷。', '50公顷 = approx 50 公顷'],
]

/** Words that only end like a qualifier. */
const NONE: Spec[] = [
  ['附近3个村受灾。', '3个 = 3 个'],
  ['签约30个项目。', '30个 = 30 个'],
  // A window of time is exactly so long; what took time is not.
  ['近三年研发投入增加。', '三年 = 3 年'],
  ['近10年来变化很大。', '10年 = 10 年'],
  ['众人苦干近十年。', '近十年 = nearly 10 年'],
  ['工程历时近3年。', '近3年 = nearly 3 年'],
  ['最近3个月销量上升。', '3个月 = 3 个月'],
  ['通过3个项目。', '3个 = 3 个'],
]

const RANGES: Spec[] = [
  ['引进人才2-3名。', '2-3名 = 2~3 名'],
  ['占比10%—40%。', '10%—40% = 10~40 %'],
  ['占比5%至8%。', '5%至8% = 5~8 %'],
  ['工期1至3年。', '1至3年 = 1~3 年'],
  ['工期三到五年。', '三到五年 = 3~5 年'],
  ['罚款1000元至2000元。', '1000元至2000元 = 1000~2000 元'],
  ['罚款10—20万元。', '10—20万元 = 100000~200000 元'],
  ['三四十个村受灾。', '三四十个 = 30~40 个'],
  ['来了三五人。', '三五人 = 3~5 人'],
  ['来了两三个人。', '两三个 = 2~3 个'],
  ['来了三十五六人。', '三十五六人 = 35~36 人'],
  ['休息3、4天。', '3、4天 = 3~4 天'],
  ['气温-5℃至3℃。', '-5°C至3°C = -5~3 ℃'],
]

describe.each([
  ['a qualifier inside the text', INSIDE],
  ['a qualifier outside the text', OUTSIDE],
  ['no qualifier', NONE],
  ['a range', RANGES],
])('%s', (_, specs) => {
  it.each(specs)('%s', (sentence, ...metrics) => {
    expect(metricsOf(sentence).map(show)).toEqual(metrics)
  })
})

it('is no range where the second number is lower, or of another unit', () => {
  expect(metricsOf('由5%至3%。').map(show)).toEqual(['5% = 5 %', '3% = 3 %'])
  expect(metricsOf('共3、8个。').map(show)).toEqual(['8个 = 8 个'])
})
