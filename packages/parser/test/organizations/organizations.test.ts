import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/parse-page.js'

/** A page of one article with this text. */
function namesIn(text: string): string[] {
  const { organizations } = parsePage(`工作动态一则\n\n　　本报讯　${text}`)
  return organizations.flatMap(({ mentions }) => mentions.map(({ surface }) => surface)).sort()
}

const NAMED: readonly (readonly [kind: string, text: string, names: readonly string[]])[] = [
  ['company', '日前，衡水海瑞机械制造有限公司的新车间投产。', ['衡水海瑞机械制造有限公司']],
  ['brackets inside', '近日，博朗（天津）科技有限公司落户本地。', ['博朗（天津）科技有限公司']],
  ['agency behind a preposition', '据邢台市教育局介绍，新学期将于下周开始。', ['邢台市教育局']],
  ['behind a verb', '上周，考察组走访了安阳市第二人民医院。', ['安阳市第二人民医院']],
  ['zone', '今年以来，新乡高新区新增企业三十家。', ['新乡高新区']],
  [
    'party organization, nested name as one',
    '昨日，济源市疾病预防控制中心党总支开展了义诊。',
    ['济源市疾病预防控制中心党总支'],
  ],
  ['county whose name begins with a preposition', '近日，从江县人民法院公开审理了此案。', ['从江县人民法院']],
  ['joined by a verb', '海口海关隶属三沙海关昨日办理了首票业务。', ['海口海关', '三沙海关']],
  [
    'joined by a conjunction',
    '活动由甘肃省红十字会和酒泉市中心医院主办。',
    ['甘肃省红十字会', '酒泉市中心医院'],
  ],
  ['list', '本次行动由保定市公安局、保定市司法局联合开展。', ['保定市公安局', '保定市司法局']],
  ['known without a head', '华为、中国移动两家单位参加了测试。', ['中国移动', '华为']],
]

const UNNAMED: readonly (readonly [kind: string, text: string])[] = [
  ['place', '沧州市地处河北省东南部，濒临渤海。'],
  ['class nouns', '这家公司和那所学校去年就搬走了。'],
  ['first of its kind', '首家公司已经开业，各党支部都派人参观。'],
  ['industry of a region', '江苏省工业互联网发展很快。'],
  ['word that ends as a head does', '他说，运维者所需要的工具都已备齐，有中学生来参观。'],
  ['slogan', '要把发展作为第一要务，推动产业转型升级。'],
  ['common words that end as heads do', '会议要求，要坚决落实中央决策部署，服务大局，开好重点工作推进会。'],
  ['part of an address', '活动在东光县灯明寺镇的蔬菜大棚里举行。'],
  ['known name inside a word', '不少北京大学生来到这里实习。'],
]

describe('organizations', () => {
  it.each(NAMED)('%s: %s', (_kind, text, names) => {
    expect(namesIn(text)).toEqual([...names].sort())
  })

  it.each(UNNAMED)('none in %s: %s', (_kind, text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('learn short forms from the page', () => {
    const { organizations } = parsePage(
      '企业风采\n\n　　本报讯　衡水海瑞机械制造有限公司（以下简称“海瑞机械”）成立于2001年。去年，海瑞机械的产值翻了一番。',
    )
    expect(organizations).toHaveLength(1)
    expect(organizations[0]?.mentions.map(({ surface }) => surface)).toEqual([
      '衡水海瑞机械制造有限公司',
      '海瑞机械',
      '海瑞机械',
    ])
  })

  it('take names and exclusions of the caller', () => {
    const text = '工作动态一则\n\n　　本报讯　昨日，青禾计划与衡水海瑞机械制造有限公司签约。'
    const { organizations } = parsePage(text, {
      organizations: {
        lexicon: [{ name: '青禾计划', type: 'ASSOCIATION' }],
        exclusions: ['衡水海瑞机械制造有限公司'],
      },
    })
    expect(organizations.map(({ name, type }) => [name, type])).toEqual([['青禾计划', 'ASSOCIATION']])
  })
})
