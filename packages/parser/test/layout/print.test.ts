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
