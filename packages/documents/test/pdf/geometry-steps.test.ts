import type { Box } from '@baobiao/parser'
import { describe, expect, it } from 'vitest'
import { type Block, blockOf } from '../../src/pdf/geometry/blocks.js'
import { edgesOf } from '../../src/pdf/geometry/continuity.js'
import { divideColumns } from '../../src/pdf/geometry/divide-columns.js'
import { around, type Drawing } from '../../src/pdf/geometry/glyph.js'
import { lineOf } from '../../src/pdf/geometry/line.js'
import { linksOf } from '../../src/pdf/geometry/links.js'
import { measure } from '../../src/pdf/geometry/roles.js'
import { coversOf, nearCoverOf } from '../../src/pdf/geometry/rows.js'
import { tellSections } from '../../src/pdf/geometry/sections.js'
import type { Sheet } from '../../src/pdf/geometry/sheet.js'
import { type Unit, unitsOf } from '../../src/pdf/geometry/units.js'

/** Lines below each other from their upper left corner; one that begins with 　　 is set in. */
function block(lines: readonly string[], x: number, y: number, size = 10): Block {
  return blockOf(
    lines.map((line, at) =>
      lineOf(
        [...line].flatMap((text, index) => {
          const box: Box = { x: x + index * size, y: y + at * 1.5 * size, width: size, height: size }
          return text === '　' ? [] : [{ text, box, size, baseline: box.y + 0.88 * size, bold: false }]
        }),
      ),
    ),
  )
}

const unit = (kind: Unit['kind'], ...blocks: Block[]): Unit => ({
  kind,
  blocks,
  box: around(blocks.map(({ box }) => box)),
  frame: -1,
})

function sheetOf(units: readonly Unit[], drawings: readonly Drawing[] = []): Sheet {
  const headlines = units.filter(({ kind }) => kind === 'headline')
  const columns = units.filter(({ kind }) => kind === 'column')
  const edges = new Map(columns.map((column) => [column, edgesOf(column, true)]))
  return { headlines, columns, covers: coversOf(headlines, columns), drawings, edges, bodySize: 10 }
}

const picture = (x: number, y: number, width: number, height: number): Drawing => ({
  kind: 'picture',
  box: { x, y, width, height },
})

const PARAGRAPH = [
  '　　老街上有一家照相',
  '馆，橱窗里摆着几十架',
  '旧相机，最老的一架是',
  '祖父从上海带回来的。',
]
const REST = ['机器和人一样，不用就', '会老。如今来拍照的人', '少了，来看相机的人多', '了，他便给孩子们讲光']

describe('how a column begins', () => {
  it.each(['（上接第一版）', '——（上接第一版）', '▲上接A1版', '◀◀紧接第1版', '【上接1版】'])(
    'is an article’s opening where it says %s',
    (from) => {
      expect(edgesOf(unit('column', block([from, ...PARAGRAPH], 30, 60)), true).start).toBe('opening')
    },
  )

  it.each([
    ['“不能再等了”', 12, 'heading'],
    ['钱从哪儿来？', 12, 'heading'],
    ['约”', 12, 'middle'],
    ['带回来的。', 10, 'middle'],
  ] as const)('with %s in a size of %d: %s', (line, size, start) => {
    const column = unit('column', block([line], 30, 45, size), block(PARAGRAPH, 30, 60))
    expect(edgesOf(column, true).start).toBe(start)
  })
})

describe('running text', () => {
  it('is a line that fills a column, not one over or under all text', () => {
    const folio = block(['2005.12.8二版要闻'], 30, 20)
    const left = block(['一座古桥边的照相馆里'], 30, 140)
    const imprint = block(['本报地址老街二十八号'], 30, 400)
    const blocks = [
      folio,
      block(PARAGRAPH, 30, 60),
      left,
      block(REST, 144, 60),
      block(REST, 144, 160),
      imprint,
    ]
    const roles = measure(blocks, [], 10).map(({ role }) => role)
    expect(roles).toEqual(['short', 'running', 'running', 'running', 'running', 'short'])
  })
})

describe('section headings', () => {
  const rolesOf = (blocks: readonly Block[]) =>
    tellSections(measure(blocks, [], 10), 10).map(({ role, block: { lines } }) => [
      lines[0]?.glyphs[0]?.text,
      role,
    ])
  const roleOf = (blocks: readonly Block[], first: string) =>
    rolesOf(blocks).find(([text]) => text === first)?.[1]

  it('stand inside a column that the next one passes by', () => {
    const blocks = [
      block(['小城旧相机'], 30, 20, 20),
      block([...PARAGRAPH, ...REST], 30, 60),
      block(PARAGRAPH, 144, 60),
      block(['两本账'], 154, 125, 13),
      block(PARAGRAPH, 144, 145),
    ]
    expect(roleOf(blocks, '两')).toBe('section')
  })

  it('are none where an article begins beside them', () => {
    const blocks = [
      block(['大桥今日合龙'], 30, 20, 20),
      block(PARAGRAPH, 30, 60),
      block(PARAGRAPH, 144, 60),
      block([...PARAGRAPH, ...REST], 30, 143),
      block(['修秤的人'], 154, 145, 13),
      block(['还有一个'], 154, 162, 13),
      block(REST, 144, 182),
    ]
    expect([roleOf(blocks, '修'), roleOf(blocks, '还')]).toEqual(['large', 'large'])
  })

  it('are none where the columns have no other headline', () => {
    const blocks = [
      block([...PARAGRAPH, ...REST], 30, 60),
      block(['“人造太阳”'], 144, 62, 14),
      block(REST, 144, 85),
      block([...PARAGRAPH, ...REST], 258, 60),
    ]
    expect(roleOf(blocks, '“')).toBe('large')
  })

  it('are none where they are a subtitle behind its dash', () => {
    const blocks = [
      block(['雾里的伦敦'], 144, 60, 20),
      block([...PARAGRAPH, ...REST], 30, 60),
      block(['——渭滨人的'], 144, 84, 13),
      block(REST, 144, 104),
      block(REST, 258, 104),
    ]
    expect(roleOf(blocks, '—')).toBe('large')
  })
})

describe('columns with pictures', () => {
  const headline = unit('headline', block(['小城旧相机'], 144, 150, 20))

  it('are divided over a picture that begins beside a headline', () => {
    const last = unit(
      'column',
      block(['会老。如今来拍照的人', '了，他便给孩子们讲。'], 258, 100),
      block(REST, 258, 230),
    )
    const divided = divideColumns([headline, last], [picture(258, 148, 100, 75)], true, 10)
    expect(divided.filter(({ kind }) => kind === 'column')).toHaveLength(2)
    expect(divideColumns([headline, last], [], true, 10)).toHaveLength(2)
  })

  it('have the headline over the picture on top of them', () => {
    const column = unit('column', block(REST, 144, 255))
    expect(nearCoverOf(sheetOf([headline, column], [picture(144, 175, 100, 75)]), column)).toBe(headline)
    expect(nearCoverOf(sheetOf([headline, column]), column)).toBeUndefined()
  })

  it('are read on though no line of one stands beside one of the next', () => {
    const first = unit('column', block(PARAGRAPH.slice(0, 2), 30, 148))
    const second = unit('column', block(REST, 144, 185))
    const under = unit('column', block(PARAGRAPH, 30, 300))
    const links = linksOf(sheetOf([headline, first, second, under], [picture(30, 180, 100, 90)]))
    expect(links.find(({ from, to }) => from === first && to === second)?.score).toBeGreaterThan(6)
  })
})

it('a byline as wide as its headline is one of the headline, though a line of text is as near under it', () => {
  const blocks = [
    block(['便民服务台'], 144, 60, 26),
    block(['赤水日报首席记者　钟小帆李'], 144, 95),
    block([...PARAGRAPH, ...REST], 30, 60),
    block(REST, 144, 250),
    block(['岁半价。'], 258, 112),
  ]
  const units = unitsOf(measure(blocks, [], 10), [], 10)
  expect(units.find(({ kind }) => kind === 'headline')?.blocks).toHaveLength(2)
})
