import { describe, expect, it } from 'vitest'
import { type Cell, threadCells } from '../../src/layout/column-threads.js'
import { layoutBlocks } from '../../src/layout/layout-blocks.js'
import { usualAfter } from '../../src/lexicon/character-pairs.js'

const LEFT =
  '去年春天，石桥镇在河边种下三千棵柳树。镇里的老人说，从前这里一到夏天就被水淹，庄稼年年受损。今年雨季来得早，河水涨了两米，堤岸却没有垮。'
const RIGHT =
  '青河市图书馆从下月起延长开放时间，每天晚上九点闭馆。馆长介绍，去年到馆读者有二十万人次，其中学生占一半以上，座位常常不够用。'
const WIDTH = 10

function linesOf(text: string): string[] {
  return text.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? []
}

describe('rows that do not tell their columns', () => {
  it('are threaded by the sentences that go on', () => {
    const [left, right] = [linesOf(LEFT), linesOf(RIGHT)]
    const cells: (Cell & { side: string })[] = []
    let row = 0
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
      // every third row prints the two columns on lines of their own
      const apart = at % 3 === 2
      for (const [side, text] of [
        ['left', left[at]],
        ['right', right[at]],
      ] as const) {
        if (text) cells.push({ text, width: text.length, row, side })
        if (apart) row++
      }
      row++
    }
    const pieces = threadCells(cells, WIDTH)
    const mixed = pieces.filter((piece) => new Set(piece.map((at) => cells[at]?.side)).size > 1)
    expect(mixed).toEqual([])
    expect(pieces.flat().sort((a, b) => a - b)).toEqual(cells.map((_, at) => at))
  })
})

describe('a line of two parts', () => {
  const HEADINGS = [
    '柳树由谁来种',
    '三百多人报名',
    '堤岸由谁来守',
    '五支队伍轮班',
    '河水由谁来看',
    '一把尺量到底',
  ]
  const PAGE = HEADINGS.flatMap((heading) => [heading, LEFT, RIGHT])

  it('is a headline, not a row of columns, where no other row has columns', () => {
    const blocks = layoutBlocks([...PAGE, '雨季提前来了 河堤稳稳站住', LEFT].join('\n'))
    expect(blocks.map(({ text }) => text.text)).toContain('雨季提前来了河堤稳稳站住')
  })

  it('is an item of a list where its neighbours are numbered like it', () => {
    const items = [
      '石桥水产合作社',
      '青河柳编加工厂',
      '北岸酱醋老作坊',
      '南岭山货贸易行',
      '西塘渔具公司部',
    ].map((name, at) => `第${'一二三四五'.charAt(at)}名：${name}　　年产值三百二十万元`)
    const blocks = layoutBlocks([LEFT, ...items, RIGHT].join('\n'))
    expect(blocks.map(({ text }) => text.text)).toContain('第二名:青河柳编加工厂年产值三百二十万元')
  })
})

describe('lines that only together are drawn twice', () => {
  it.each([
    [['在南', '在南方看雪', '方看雪'], '在南在南方看雪方看雪'],
    [['今天还有渡', '今天还有渡船吗？', '船吗？'], '今天还有渡今天还有渡船吗?船吗?'],
  ])('%j are one block', (lines, whole) => {
    expect(layoutBlocks(lines.join('\n')).map(({ text }) => text.text)).toEqual([whole])
  })

  it.each([[['天天向上', '天天向前']], [['一二三四五六', '七八九十']]])('%j are not', (lines) => {
    expect(layoutBlocks(lines.join('\n'))).toHaveLength(lines.length)
  })
})

describe('pairs of characters', () => {
  it.each([
    ['图', '书', 4],
    ['。', ',', 0],
  ])('%s%s are as usual as %i', (last, first, usual) => {
    expect(usualAfter(last, first)).toBe(usual)
  })
})
