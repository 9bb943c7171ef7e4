import type { Random } from '../random.js'

const RUNNING_HEADS = [
  '3',
  '第A05版',
  '05版',
  '2023年6月12日 星期一',
  '2022年11月3日\u3000星期四\u3000第4版',
  '要闻 2021年7月9日 星期五 3版',
  'A06\u3000民生\u30002024年3月18日 星期一',
  '— 7 —',
]
const EDITORS = [
  '本版责编：邱月',
  '责任编辑 冼志强 版式 农彩霞',
  '责编：温如玉 校对：卓凡',
  '本版编辑：佟磊 电话：0311-5550123',
]
const ADVERTISEMENTS = [
  ['广告'],
  ['广告', '旺铺招租', '学士街临街商铺三间，面积120平方米，', '水电齐全，拎包入驻。', '电话：13800000000'],
  ['遗失声明', '本人不慎遗失道路运输从业资格证，', '证号：620100199001010000，声明作废。'],
  ['公益广告', '垃圾分一分\u3000环境美十分'],
  ['·广告·', '宏远家具城周年庆 全场五折起', '地址：芦荡路88号 热线：0571-5550188'],
]

export function furnitureLine(random: Random): string {
  return random.pick(random.chance(0.6) ? RUNNING_HEADS : EDITORS)
}

export function runningHead(random: Random): string {
  return random.pick(RUNNING_HEADS)
}

export function advertisement(random: Random): readonly string[] {
  return random.pick(ADVERTISEMENTS)
}
