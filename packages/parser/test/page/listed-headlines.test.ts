import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/index.js'

/** Articles as a tool prints them that knows neither blank lines nor indents, each line of its column in turn. */
const ARTICLES = [
  {
    headline: ['石桥纪事', '老渡口修好了码头', '——三代摆渡人终于歇了桨'],
    lines: [
      '本报讯（记者 秦岭）石桥镇的老渡',
      '口昨日换上了新码头。摆渡人老魏说，他家',
      '三代人撑了七十年船，如今汽车可以直接开',
      '上渡轮，过河只要六分钟。',
      '码头由县交通局出资修建，长八十米，',
      '能停两艘渡轮。',
    ],
  },
  {
    headline: ['校园短讯', '小学食堂蒸馒头只用二十分钟', '——家长轮流进厨房'],
    lines: [
      '本报讯（通讯员 雷晓红）青河小学的',
      '食堂上个月换了新灶台，蒸一笼馒头只要二',
      '十分钟。校长说，从前学生们排队排到操场',
      '，如今十分钟就能吃上饭。',
      '每个星期五，两位家长进厨房看菜谱，',
      '也看馒头的分量。',
    ],
  },
  {
    headline: ['田间来信', '稻田里的鸭子会除草', '——农技员算了一笔账'],
    lines: [
      '本报讯（记者 蓝成）农技员把四百只',
      '鸭子赶进了东坝村的稻田。鸭子吃虫，也吃',
      '草，一亩稻田省下农药钱六十元。',
      '农技员给村民算账：鸭子秋天卖掉，每',
      '亩还能多收二百元。',
    ],
  },
]
const texts = ARTICLES.flatMap(({ lines }) => lines)
const list = ARTICLES.flatMap(({ headline }) => headline)

const headlinesOf = (lines: readonly string[]): unknown[] =>
  parsePage(lines.join('\n')).articles.map(({ kicker, title, subtitle }) => [kicker, title, subtitle])

const EXPECTED = ARTICLES.map(({ headline: [kicker, title, subtitle] }) => [
  kicker,
  title,
  subtitle?.replace('——', ''),
])

describe('headlines that a tool prints apart from their texts', () => {
  it('stand in front of them where all come last', () => {
    expect(headlinesOf([...texts, ...list])).toEqual(EXPECTED)
  })

  it('stand in front of them where all come first', () => {
    expect(headlinesOf([...list, ...texts])).toEqual(EXPECTED)
  })

  it('keep the offsets of what was printed', () => {
    const source = [...texts, ...list].join('\n')
    for (const { title, headlineSpans } of parsePage(source).articles)
      expect(headlineSpans.title.map(({ start, end }) => source.slice(start, end)).join('')).toBe(title)
  })

  it.each([
    [
      'other pages',
      ['今日导读', '码头开工', '食堂开放日', '鸭子上岸', '渡轮下水', '农药涨价', '操场翻新', '稻田丰收'],
    ],
    [
      'editors and notices',
      ['责编 方圆', '版式 何小树', '校对 沈舟', '电话 0000', '下转二版', '上接一版', '零售一元'],
    ],
  ])('are not taken from a list of %s where each text has its headline', (_, listed) => {
    const page = ARTICLES.flatMap(({ headline, lines }) => [...headline, ...lines])
    const titles = parsePage([...page, ...listed].join('\n')).articles.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(ARTICLES.map(({ headline }) => headline[1])))
  })
})
