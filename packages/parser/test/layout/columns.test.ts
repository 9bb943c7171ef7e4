import { describe, expect, it } from 'vitest'
import { type Cell, threadCells } from '../../src/layout/column-threads.js'
import { layoutBlocks } from '../../src/layout/layout-blocks.js'
import { cutRow } from '../../src/layout/row-cells.js'
import { usualAfter } from '../../src/lexicon/character-pairs.js'
import { fold } from '../../src/text/fold.js'

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

/** A paragraph in lines of a column, the first set in by two characters. */
function setParagraph(text: string, width: number): string[] {
  const rest = text.slice(width - 2).match(new RegExp(`.{1,${width}}`, 'gu')) ?? []
  return [text.slice(0, width - 2), ...rest]
}

/** Rows of columns as `pdftotext` prints them: a line ends where the next column's begins far off. */
function printRows(columns: readonly (readonly string[])[], width: number): string[] {
  const rows = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: rows }, (_, row) =>
    columns
      .map((column) => column[row] ?? '')
      .join(' ')
      // a line that is short, or one that is set in, leaves much white space
      .split(new RegExp(`(?<=(?:^| )\\S{1,${width - 1}}) | (?=\\S{1,${width - 2}}(?: |$))`))
      .filter((line) => line.trim() !== ''),
  ).flat()
}

describe('an article in three columns whose rows are printed as one line or as several', () => {
  const MIDDLE =
    '青河小学的食堂上周换了新灶台，蒸一笼馒头只要二十分钟。校长说，学生们从此不用排长队，午饭之后还能睡上一觉，下午上课再没有人打瞌睡。'

  it('is read column by column, but for one line in seven where characters and widths deceive', () => {
    let [lines, right] = [0, 0]
    for (let width = 9; width <= 18; width++) {
      const columns = [LEFT, MIDDLE, RIGHT].map((text) => setParagraph(text, width))
      const text = layoutBlocks(printRows(columns, width).join('\n'))
        .map((block) => block.text.render())
        .join('')
      for (const column of columns)
        column.slice(1).forEach((line, at) => {
          lines++
          if (text.includes(`${column[at]}${line}`)) right++
        })
    }
    expect(right / lines).toBeGreaterThan(0.85)
  })
})

describe('where a row is cut', () => {
  it.each([
    ['三所小学的操场上周翻 修完毕孩子们又能跑步', 10, ['三所小学的操场上周翻', '修完毕孩子们又能跑步']],
    [
      '三所小学的操场翻修了，孩子们又能跑步家长来 一条街的人都听见了笑声',
      11,
      ['三所小学的操场翻修了，', '孩子们又能跑步家长来', '一条街的人都听见了笑声'],
    ],
    ['三 所 小 学 的 操 场 翻 修 孩子们又能跑步家长来', 11, ['三所小学的操场翻修', '孩子们又能跑步家长来']],
  ] as [string, number, string[]][])('%s', (line, width, cells) => {
    const text = fold(line, 0, line.length)
    const starts = [0, ...(cutRow(text, width) ?? []), text.length]
    const found = starts.slice(1).map((end, at) => text.text.slice(starts[at], end))
    expect(found).toEqual(cells.map((cell) => cell.normalize('NFKC')))
  })

  it('is nowhere where a piece would be wider than a column', () => {
    const line = '三所小学的操场上周翻修完毕孩子们又能跑步了 家长都来看'
    expect(cutRow(fold(line, 0, line.length), 8)).toBeNull()
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
