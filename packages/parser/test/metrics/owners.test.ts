import { describe, expect, it } from 'vitest'
import { readMetrics } from '../../src/metrics/read-metrics.js'
import { fold } from '../../src/text/fold.js'
import { metricsOf } from './show.js'

/** A text, and whose its last figure is. */
type OwnerSpec = readonly [text: string, owner: string | null]

const NAMED: OwnerSpec[] = [
  ['江州市人民医院新增床位300张。', '江州市人民医院'],
  ['去年,江州钢铁有限公司销售钢材30万吨。', '江州钢铁有限公司'],
  ['江州钢铁有限公司向江州市红十字会捐款50万元。', '江州钢铁有限公司'],
  ['江州钢铁有限公司与江州市人民医院签约,引进设备16台。', '江州钢铁有限公司'],
  ['江州钢铁有限公司联合收购设备16台。', '江州钢铁有限公司'],
  ['走进江州钢铁有限公司,3条生产线同时运转。', '江州钢铁有限公司'],
  ['近三年来,江州钢铁有限公司引进人才30名。', '江州钢铁有限公司'],
]

const CARRIED: OwnerSpec[] = [
  ['江州钢铁有限公司奖励学子,向3所高校捐款。', '江州钢铁有限公司'],
  ['江州钢铁有限公司坚持创新,新增专利30项。', '江州钢铁有限公司'],
  ['江州钢铁有限公司日前投产。该公司新增专利30项。', '江州钢铁有限公司'],
  ['江州大学迎来校庆。学校现有教师1200名。', '江州大学'],
  ['江州钢铁有限公司日前投产。累计生产钢材30万吨。', '江州钢铁有限公司'],
  ['江州钢铁有限公司日前投产。经理张三说,公司有员工300名。', '江州钢铁有限公司'],
  ['作为连续10年获奖的企业,江州钢铁有限公司坚持创新。', '江州钢铁有限公司'],
]

/** Words that point back to an organization that is not the one named last. */
const POINTED_BACK: OwnerSpec[] = [
  ['江州海关与江州港务集团签约。今年以来,该关查验货物310批。', '江州海关'],
  ['江州市茶叶研究所与江州大学合作。该所去年收购鲜叶40吨。', '江州市茶叶研究所'],
  ['江州市白岭镇石沟教学点收到江州市红十字会的来信。教学点现有教师3名。', '江州市白岭镇石沟教学点'],
  ['江州大学附属医院得到江州钢铁有限公司帮助。该院完成手术206例。', '江州大学附属医院'],
  // Where no organization fits, the word points to none of another class.
  ['江州大学迎来校庆。全市企业销售钢材30万吨。', null],
]

const NOBODYS: OwnerSpec[] = [
  // An office only reports it, of a territory or of others.
  ['据江州市统计局统计,全市有企业300家。', null],
  ['江州市统计局发布数据,全市有企业300家。', null],
  ['江州大学的问卷调查显示,受访者300名。', null],
  ['江州市农业农村局介绍,我市种植小麦30万亩。', null],
  // Several act jointly.
  ['江州钢铁有限公司和江州市人民医院共同招募志愿者300名。', null],
  ['江州市人民医院、江州大学联合举办义诊12场。', null],
  ['江州市人民医院联合江州大学举办义诊12场。', null],
  ['江州市红十字会携手江州银行募集善款30万元。', null],
  ['江州海关会同江州港务集团查验货物310批。', null],
  ['江州钢铁有限公司等11家企业投标。', null],
  // The clause has a new subject.
  ['江州钢铁有限公司日前投产。大白菜价格3元。', null],
  ['江州钢铁有限公司日前投产。全市有企业300家。', null],
  // Persons' ages, sizes of things, windows of time, and what rules and rates say.
  ['江州市人民医院医生张三今年45岁。', null],
  ['江州钢铁有限公司生产的轧辊长12米。', null],
  ['江州钢铁有限公司规定,补助最高5万元。', null],
  ['江州钢铁有限公司规定,每人补助500元。', null],
  ['十年前,江州钢铁有限公司投产。', null],
  ['江州钢铁有限公司的产品畅销,在20个省。', null],
  ['江州钢铁有限公司的志愿者走进18个社区。', null],

  ['300名居民参加。', null],
]

/** A page that first tells deeds without saying whose, and whose all its figures then are in order. */
const NAMED_LATER: (readonly [text: string, owners: readonly (string | null)[]])[] = [
  [
    '引进江东大学科技园、海洋复合材料示范基地等30余个大项目；引进科技型中小企业118家、高新技术企业26家。\n从传统产业到新兴产业，清源高新区不断迈上新台阶，得益于清源高新区企业党委把支部建在产业链上。清源高新区企业党委现有12个党支部。',
    ['清源高新区', '清源高新区', '清源高新区', '清源高新区企业党委'],
  ],
  [
    '引进甘泉番茄制品公司等企业。甘泉番茄制品公司投资2.1亿元，建成生产线4条。\n临泽工业园党工委派专人服务，临泽工业园里机器日夜不停。',
    ['甘泉番茄制品公司', '甘泉番茄制品公司'],
  ],
  [
    '全县新增企业260家，粮食总产46万吨。\n桃源产业园党委组织党员进车间，桃源产业园的车间里一片繁忙。',
    [null, null],
  ],
]

it.each(NAMED_LATER)(
  'finds the organization that is named only later, and with which names of its parts begin: %s',
  (text, owners) => {
    expect(metricsOf(text).map(({ organization }) => organization)).toEqual(owners)
  },
)

describe.each([
  ['the organization that its clause names', NAMED],
  ['the organization that the text is about', CARRIED],
  ['the organization that a class word points back to', POINTED_BACK],
  ['nobody', NOBODYS],
])('a figure belongs to %s', (_, specs) => {
  it.each(specs)('%s', (text, owner) => {
    expect(metricsOf(text).at(-1)?.organization).toBe(owner)
  })
})

it('is the organization of its place where a list of figures answers a list of organizations', () => {
  const text = '江州钢铁有限公司、清浦纺织有限公司产量分别增至420吨和510吨。'
  const owners = metricsOf(text).map(({ organization }) => organization)
  expect(owners).toEqual(['江州钢铁有限公司', '清浦纺织有限公司'])
})

it('tells an organization from those it is ranked among', () => {
  const owners = metricsOf('江州钢铁有限公司在全省179家企业中居第3位。').map(
    ({ organization }) => organization,
  )
  expect(owners).toEqual([null, '江州钢铁有限公司'])
})

it('belongs to the organization of an earlier paragraph of its article, not of another article', () => {
  const first = '江州钢铁有限公司日前投产,城市面貌焕然一新。'
  const second = '该公司新增专利30项,职工生活大为改善。'
  const mention = { passage: 0, start: 0, end: 8, rule: 'annotated', confidence: 1 }
  const organizations = [{ name: '江州钢铁有限公司', type: 'COMPANY' as const, mentions: [mention] }]
  const ownerIn = (article: number) => {
    const passages = [
      { kind: 'paragraph' as const, article: 0, text: fold(first) },
      { kind: 'paragraph' as const, article, text: fold(second) },
    ]
    return readMetrics(passages, organizations, null).metrics.at(-1)?.organization
  }
  expect(ownerIn(0)).toBe('江州钢铁有限公司')
  expect(ownerIn(1)).toBeNull()
})
