import { expect, it } from 'vitest'
import { metricsOf, type Spec, show } from './show.js'

const SPECS: Spec[] = [
  ['增速居全省第15位。', '第15位 = 15 位'],
  ['增速位居全省第一。', '第一 = 1 位'],
  ['增速位列全市第二。', '第二 = 2 位'],
  ['该校获得全省第3名。', '第3名 = 3 名'],
  ['每年至少巡查一次。', '一次 = atLeast 1 次'],
  ['每周训练5次。', '5次 = 5 次'],
  ['每月两次上门。', '两次 = 2 次'],
  ['经济总量(第34位,比上年前移)居中。', '第34位 = 34 位'],
  ['江州大学【第11位】首次上榜。', '第11位 = 11 位'],
  // Ordinals that place nothing.
  ['江州大学(第3名学生)上台。'],
  ['第15条规定如下。'],
  ['第一时间赶到。'],
  ['第二产业发展迅速。'],
  ['召开第三次会议。'],
  ['获得第一的消息传来。'],
  ['去过一次北京。'],
  ['收取一次性费用。'],
]

it.each(SPECS)('%s', (sentence, ...metrics) => {
  expect(metricsOf(sentence).map(show)).toEqual(metrics)
})
