import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/parse-page.js'

/** Which body each mention of a page means. */
const LINKS: readonly (readonly [kind: string, text: string, names: Readonly<Record<string, string>>])[] = [
  [
    'a bare office to the place of its article',
    '3月2日，从江县召开春耕现场会。县农业农村局派出技术员，县委要求各乡镇抓紧备耕。',
    { 县农业农村局: '从江县农业农村局', 县委: '从江县委' },
  ],
  [
    'a bare office to no place out of a firm’s name',
    '近日，县农机局组织收割机下田。安平丝网有限公司的车间里一派繁忙。',
    { 县农机局: '县农机局' },
  ],
  [
    'a bare office to no place of another level',
    '大兴安岭地区今年雪大。市公安局的民警上了路。',
    { 市公安局: '市公安局' },
  ],
  [
    'a committee to the zone that the article names',
    '今年以来，清远高新区党工委开展走访。管委会也出台了办法，清远高新区管委会负责人介绍了情况。',
    { 管委会: '清远高新区管委会' },
  ],
  [
    'a village committee to its village',
    '东坪村党支部带头修渠，村委会出了木料。',
    { 村委会: '东坪村村委会' },
  ],
  [
    'a town’s offices to the town',
    '南湖镇卫生院来了新医生，镇政府给他们修了宿舍。',
    { 镇政府: '南湖镇政府' },
  ],
  [
    'an office listed behind one of a city to the same city',
    '邢台市人社局、财政局联合下发了通知。',
    { 邢台市人社局: '邢台市人社局', 财政局: '邢台市财政局' },
  ],
  [
    'a short form to the name that the page defines for it',
    '衡水海瑞机械制造有限公司（以下简称“海瑞机械”）成立于2001年。去年，海瑞机械的产值翻了一番。',
    { 海瑞机械: '衡水海瑞机械制造有限公司' },
  ],
]

describe('linking', () => {
  it.each(LINKS)('%s: %s', (_kind, text, names) => {
    const { organizations } = parsePage(`工作动态一则\n\n　　本报讯　${text}`)
    const named = new Map(
      organizations.flatMap(({ name, mentions }) => mentions.map(({ surface }) => [surface, name] as const)),
    )
    expect(Object.fromEntries(Object.keys(names).map((surface) => [surface, named.get(surface)]))).toEqual(
      names,
    )
  })

  it('keeps two bodies apart that meet in a sentence', () => {
    const { organizations } = parsePage('国际要闻\n\n　　本报讯　外交部就此向日本驻华大使馆提出交涉。')
    expect(organizations.map(({ name }) => name).sort()).toEqual(['外交部', '日本驻华大使馆'])
  })
})
