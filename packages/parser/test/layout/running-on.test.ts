import { describe, expect, it } from 'vitest'
import { layoutBlocks } from '../../src/layout/layout-blocks.js'

const blocksOf = (...lines: string[]): string[] =>
  layoutBlocks(lines.join('\n')).map((block) => block.text.text)

const TEXT =
  '本报讯（记者 林小溪）石桥镇的老仓库上月改成了图书馆，门口摆着一排旧书架，孩子们放学后都来这里写作业。'

describe('lines of a text without geometry', () => {
  it.each([
    ['a kicker with a comma and its headline', ['入冬之前，旧仓库换了主人', '三千册图书搬进老街'], 2],
    ['a headline with a comma and its subtitle', ['老仓库，新书房', '“晚上九点还亮着灯”'], 2],
    [
      'a subtitle and a line that names the source',
      ['镇上添了一间书房，晚上开到九点', '来源：石桥晚报 2023-11-08'],
      2,
    ],
    ['a headline and the time of a site', ['四百米的路，走了十一年', '浏览次数：4417'], 2],
    ['a headline and who wrote it', ['孩子们，今年我们去山那边过', '文丨林小溪'], 2],
    ['a credit and the next headline', ['孩子们在屋顶采摘秋葵。通讯员 供图', '新生报到不再排长队'], 2],
  ])('stay apart: %s', (_, lines, count) => {
    expect(blocksOf(...lines, TEXT)).toHaveLength(count + 1)
  })

  it.each([
    [
      'a paragraph with an indent, wrapped',
      ['　　入冬之前，石桥镇的老仓库', '换了主人，三千册图书搬进了', '老街，晚上九点还亮着灯。'],
    ],
    [
      'a paragraph with a dateline, wrapped',
      ['本报讯 入冬之前，石桥镇的老', '仓库换了主人，三千册图书搬', '进了老街。'],
    ],
    [
      'a flush one that goes on within a word',
      ['入冬之前，石桥镇的老仓库改成了图', '书馆，三千册图书搬进了老街，门口', '摆着一排旧书架。'],
    ],
    [
      'one in which a line ends like a credit',
      [
        '　　老人到河边去，是想把涨水时的桥摄',
        '下来，他说这座桥建成已有六十年了，',
        '明年就要拆掉，往后只能在相片里看。',
      ],
    ],
  ])('run on: %s', (_, lines) => {
    expect(blocksOf(...lines)).toHaveLength(1)
  })
})

describe('a headline in a narrow column', () => {
  const COLUMN = [
    '　　入冬之前石桥镇的老仓库换',
    '了主人，三千册图书搬进老街，',
    '晚上九点还亮着灯。孩子们放学',
    '以后都来这里写作业，门口一排',
    '旧书架是木匠老贺做的，连一颗',
    '钉子也没有用。',
  ]
  const headlineOf = (lines: readonly string[]): string[] =>
    blocksOf(...COLUMN, ...lines, ...COLUMN).slice(1, -1)

  it.each([
    ['one character is left of it', ['老街坊提醒：晚上的书房别忘了', '来']],
    ['the end of a word', ['——访石桥镇图书馆馆长老贺木', '匠铺']],
    ['the second half of a name', ['——访石桥镇图书馆馆长的林小', '溪']],
    ['a word of two characters', ['石桥镇今年起为老街居民免费办', '证']],
    ['what a mark closes', ['老仓库里办起了一间“百姓书房', '”']],
    ['three characters', ['全市三十六个乡镇的老仓库改建', '完成了']],
  ])('runs on where it fills the column: %s', (_, lines) => {
    expect(headlineOf(lines)).toEqual([lines.join('').replace('：', ':')])
  })

  it.each([
    ['an author’s name', ['老街坊提醒：晚上的书房别忘了', '方小圆']],
    ['an author with a rare name', ['老街的书房晚上九点以后有人来', '明迟']],
    ['a short title below a kicker that leaves room', ['石桥镇的老街上', '有书房']],
    ['a name that is set in', ['老街坊提醒：晚上的书房别忘了', '　　　　贺岩']],
    ['a title of four characters', ['石桥镇老仓库改建成书房的经过', '老街新灯']],
    ['a number', ['石桥镇老仓库改建成书房的经过', '12']],
  ])('ends there: %s', (_, lines) => {
    expect(headlineOf(lines)).toHaveLength(2)
  })
})
