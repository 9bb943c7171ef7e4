import { describe, expect, it } from 'vitest'
import { layoutBlocks } from '../../src/layout/layout-blocks.js'
import type { LineLayout, PageLayout } from '../../src/layout/page-layout.js'

const SIZE = 10

/** Lines of one block of a column of twelve characters: how far each is set in, in characters, and its text. */
function column(lines: readonly (readonly [setIn: number, text: string])[]): {
  text: string
  layout: PageLayout
} {
  let text = ''
  const places = lines.map(([setIn, line], at): LineLayout => {
    const start = text.length
    text += `${line}\n`
    const box = { x: 30 + setIn * SIZE, y: 50 + at * 14, width: line.length * SIZE, height: SIZE }
    const place = { start, end: start + line.length, box, fontSize: SIZE }
    return { ...place, bold: false, vertical: false, block: 1, region: 1 }
  })
  return { text, layout: { width: 200, height: 300, lines: places } }
}

function blocksOf(lines: readonly (readonly [number, string])[]): string[] {
  const { text, layout } = column(lines)
  return layoutBlocks(text, layout).map((block) => block.text.text)
}

const FIRST = [
  [2, '石桥镇的老仓库上月'],
  [0, '改成了图书馆，门口摆着'.padEnd(12, '两')],
  [0, '排旧书架。'],
] as const
const SECOND = [
  [2, '馆员把孩子们画的画'],
  [0, '挂在走廊里，来借书的人'.padEnd(12, '都')],
  [0, '停下来看。'],
] as const

describe('the lines of a printed column', () => {
  it('are a paragraph up to one that is set in', () => {
    expect(blocksOf([...FIRST, ...SECOND])).toHaveLength(2)
  })

  it.each([
    ['centred', [3.5, '墙上的画']],
    ['flush, in the type of the text', [0, '墙上的画']],
  ] as const)('leave a heading apart that is %s', (_, heading) => {
    expect(blocksOf([...FIRST, heading, ...SECOND])[1]).toBe('墙上的画')
  })

  it('go on below a full line, whatever it ends with', () => {
    const full = [0, '摆着三千册书，都是捐的。'] as const
    expect(blocksOf([FIRST[0], full, [0, '周末也开门。']])).toHaveLength(1)
  })

  it('leave names apart that are set to the right', () => {
    expect(blocksOf([...FIRST, [7, '（张三李）']])[1]).toBe('(张三李)')
  })
})

describe('headings inside a printed region', () => {
  const place = (
    start: number,
    text: string,
    x: number,
    y: number,
    fontSize: number,
    block: number,
  ): LineLayout => ({
    start,
    end: start + text.length,
    box: { x, y, width: text.length * fontSize, height: fontSize },
    fontSize,
    bold: false,
    vertical: false,
    block,
    region: 1,
  })

  function sizesOf(
    lines: readonly (readonly [text: string, x: number, y: number, size: number])[],
  ): unknown[] {
    let text = ''
    const places = lines.map(([line, x, y, size], at) => {
      const start = text.length
      text += `${line}\n\n`
      return place(start, line, x, y, size, at)
    })
    const blocks = layoutBlocks(text, { width: 400, height: 300, lines: places })
    return blocks.map((block) => block.lines[0]?.place?.fontSize)
  }

  const HEAD = ['老仓库改成了图书馆', 80, 10, 22] as const
  const TEXT = '石桥镇的老仓库上月改成了图书馆。'
  const FAR = [TEXT, 220, 50, 10] as const

  it('count as set in the type of the body, whatever their size', () => {
    expect(sizesOf([HEAD, [TEXT, 30, 50, 10], ['墙上的画', 60, 80, 13], [TEXT, 30, 110, 10], FAR])).toEqual([
      22, 10, 10, 10, 10,
    ])
  })

  it('are headlines of briefs where one of them begins the first column', () => {
    const first = ['书架捐了', 60, 36, 13] as const
    expect(
      sizesOf([HEAD, first, [TEXT, 30, 50, 10], ['墙上的画', 60, 80, 13], [TEXT, 30, 110, 10], FAR]),
    ).toEqual([22, 13, 10, 13, 10, 10])
  })

  it('are what they look like in a region of one column', () => {
    expect(sizesOf([HEAD, [TEXT, 30, 50, 10], ['墙上的画', 60, 80, 13], [TEXT, 30, 110, 10]])).toEqual([
      22, 10, 13, 10,
    ])
  })
})
