import { describe, expect, it } from 'vitest'
import { issueFactsOf, parsePage } from '../../src/index.js'
import { seeds } from '../seeds.js'

describe('what lines of furniture say about an issue', () => {
  it.each([
    ['许昌日报 2020年4月9日 星期四 第3版', '许昌日报', '2020-04-09', '3'],
    ['二〇二一年七月八日 星期四 农历辛丑年五月廿九', null, '2021-07-08', null],
    ['第10288期 今日8版', null, null, null],
    ['澄江日报 总第30号 今日共十二版', '澄江日报', null, null],
    ['下转第3版', null, null, null],
    ['05版 综合 今日16版', null, null, '05'],
    ['A03版 要闻 ２０２４年３月１２日', null, '2024-03-12', 'A03'],
    ['二○二四年十二月三十一日 沧州日报 第十二版', '沧州日报', '2024-12-31', '十二'],
    ['2024.3.8 B12', null, '2024-03-08', 'B12'],
  ])('%s', (line, newspaper, publishedOn, pageNumber) => {
    expect(issueFactsOf([line])).toEqual({ newspaper, publishedOn, pageNumber })
  })

  it.each([
    '2021-02-30 简报',
    '二〇二一年十三月八日',
    '01d20210708ea',
    '出版物经营许可证',
    '天气预报 12—20℃',
    '举报电话 12345',
  ])('nothing: %s', (line) => {
    expect(issueFactsOf([line])).toEqual({ newspaper: null, publishedOn: null, pageNumber: null })
  })
})

it('what the page prints is what its times depend on', () => {
  const page = parsePage('许昌日报 2020年4月9日 星期四 第3版\n\n　　今年高新区引进企业5家。')
  expect(page.printed).toEqual({ newspaper: '许昌日报', publishedOn: '2020-04-09', pageNumber: '3' })
  expect(page.metrics[0]?.periodRange?.from).toBe('2020-01-01')
})

describe('a page without a masthead', () => {
  const article = (outlet: string, at: number): string =>
    `${['全市加强学校疫情防控', '三座水厂同日通水', '大桥今日合龙', '老街新开照相馆'][at]}\n\n　　${outlet}（记者戴绍志）日前，青河县新建的水厂、大桥和学校都有了新的消息，八万居民从中得到了好处，县里的负责人说，明年还要再建两座，把水送到最远的村庄。\n\n　　施工单位的负责人说，工程计划明年春天完工，到时候两岸的往来只要五分钟，大家都盼着这一天早日到来。\n\n`
  const paperOf = (...outlets: string[]): string | null =>
    parsePage(outlets.map(article).join('\n')).printed.newspaper

  it('is of the newspaper that all of its articles name', () => {
    expect(paperOf('河北日报', '河北日报', '河北日报')).toBe('河北日报')
    expect(paperOf('石桥晚报', '石桥晚报', '石桥晚报', '石桥晚报')).toBe('石桥晚报')
  })

  it('is of none that two of them name, or not all, or an agency', () => {
    expect(paperOf('河北日报', '河北日报')).toBeNull()
    expect(paperOf('河北日报', '河北日报', '本报讯')).toBeNull()
    expect(paperOf('河北日报', '河北日报', '石桥晚报')).toBeNull()
    expect(paperOf('新华社', '新华社', '新华社')).toBeNull()
    expect(paperOf('本报讯', '本报讯', '本报讯')).toBeNull()
  })
})

it('of the seeds, which have neither masthead nor folio, one tells its newspaper: all its reporters are of 河北日报', () => {
  expect(seeds().map((seed) => parsePage(seed).printed)).toEqual(
    [null, null, null, '河北日报', null].map((newspaper) => ({
      newspaper,
      publishedOn: null,
      pageNumber: null,
    })),
  )
})
