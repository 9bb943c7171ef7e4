import { describe, expect, it } from 'vitest'
import { metricsOf } from './show.js'

/** A sentence, and of its last metric the text, the change and what the change is measured from. */
type ChangeSpec = readonly [sentence: string, text: string, change: string | null, base: string | null]

const CHANGES: ChangeSpec[] = [
  ['营业收入同比增长80%。', '80%', 'increase', '同比'],
  ['营业收入环比下降3.2%。', '3.2%', 'decrease', '环比'],
  ['营业收入比上年增长两成。', '两成', 'increase', '比上年'],
  ['营业收入比去年同期增长两成。', '两成', 'increase', '比去年同期'],
  ['存款余额较年初净增9亿元。', '9亿元', 'increase', '较年初'],
  ['与上年相比,费用减少5万元。', '5万元', 'decrease', '与上年相比'],
  ['收购价比上个榨季涨了20元。', '20元', 'increase', '比上个榨季'],
  ['费用增加了200%。', '200%', 'increase', null],
  ['费用上调0.2个百分点。', '0.2个百分点', 'increase', null],
  ['降幅收窄2.7个百分点。', '2.7个百分点', 'decrease', null],
  ['产值翻一番。', '一番', 'increase', null],
  ['决定下调存款准备金率0.5个百分点。', '0.5个百分点', 'decrease', null],
  ['压缩非生产人员百分之四十。', '百分之四十', 'decrease', null],
  ['产量、销量同比分别增长3%和4%。', '4%', 'increase', '同比'],
  // A level that was reached is no change, though it has a base.
  ['企业由41家增加到97家。', '97家', null, '41家'],
  ['标准由每月300元提高到400元。', '400元', null, '300元'],
  ['占比提升至40%。', '40%', null, null],
  // Nouns that begin like a change, and comparisons.
  ['工业增加值80亿元。', '80亿元', null, null],
  ['增速高于全国0.5个百分点。', '0.5个百分点', null, null],
  ['新增企业3家。', '3家', null, null],
  ['要翻两座大山。', '两座', null, null],
  ['节省成本3万元。', '3万元', null, null],
  ['全程耗油3升。', '3升', null, null],
]

describe('a change and its base', () => {
  it.each(CHANGES)('%s', (sentence, text, change, base) => {
    const metric = metricsOf(sentence).at(-1)
    expect([metric?.text, metric?.change, metric?.base]).toEqual([text, change, base])
  })
})

/** A sentence, and what its last metric is counted per. */
const PER: (readonly [sentence: string, text: string, per: string | null])[] = [
  ['补贴每人每月300元。', '300元', '人·月'],
  ['每亩补贴40元。', '40元', '亩'],
  ['收购价每斤1.8元。', '1.8元', '斤'],
  ['均价12000元/平方米。', '12000元/平方米', '平方米'],
  ['产量500斤/亩。', '500斤/亩', '亩'],
  ['每周巡查不少于3次。', '3次', '周'],
  ['日均发送旅客5万人次。', '5万人次', '天'],
  ['人均年收入2万元。', '2万元', '人'],
  ['列车时速350公里。', '350公里', '小时'],
  ['补贴300元。', '300元', null],
  ['每人发书,共300册。', '300册', null],
]

describe('what a figure is counted per', () => {
  it.each(PER)('%s', (sentence, text, per) => {
    const metric = metricsOf(sentence).at(-1)
    expect([metric?.text, metric?.per]).toEqual([text, per])
  })
})
