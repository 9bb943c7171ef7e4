import { describe, expect, it } from 'vitest'
import type { LineLayout, PageLayout } from '../../src/layout/page-layout.js'
import { parseArticles } from '../../src/parse-articles.js'

interface Printed {
  readonly text: string
  readonly size: number
}

const COLUMN = 14

/** One column of type: the headlines in their size, the text in lines of fourteen characters. */
function page(parts: readonly Printed[]): { text: string; layout: PageLayout } {
  let text = ''
  let y = 40
  const lines: LineLayout[] = []
  parts.forEach(({ text: part, size }, block) => {
    if (size > 10) y += 8
    const printed = size > 10 ? [part] : cut(`　　${part}`)
    for (const line of printed) {
      const indent = line.startsWith('　　') ? 2 : 0
      const start = text.length + indent
      text += `${line}\n`
      const box = { x: 30 + indent * size, y, width: (line.length - indent) * size, height: size }
      lines.push({
        start,
        end: text.length - 1,
        box,
        fontSize: size,
        bold: false,
        vertical: false,
        block,
        region: 0,
      })
      y += size * 1.4
    }
    text += '\n'
  })
  return { text, layout: { width: 220, height: 900, lines } }
}

function cut(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / COLUMN) }, (_, at) =>
    text.slice(at * COLUMN, (at + 1) * COLUMN),
  )
}

const BRIEFS = [
  [
    '灯塔路夜市迁址',
    '原设在灯塔路中段的夜市，从本周四起搬到旧货场。新场地划出二百一十六个摊位，统一接水通电。',
  ],
  ['峡口渡轮增开早班', '峡口轮渡公司每日增开早班一趟，方便南岸菜农进城。早班船可载客一百八十人，票价不变。'],
  ['三所村小共用一架钢琴', '松岭乡没有专职音乐教师，三所村小凑钱买下一架二手钢琴，装在小货车上轮流走。'],
  ['市二院开设睡眠门诊', '市第二人民医院睡眠门诊正式接诊，每周二、周五下午开放，单日限号三十个。'],
] as const

const briefs = (size: number, opening = ''): Printed[] =>
  BRIEFS.flatMap(([title, text]) => [
    { text: title, size },
    { text: opening + text, size: 10 },
  ])

const headlines = (parts: readonly Printed[]) => {
  const { text, layout } = page(parts)
  return parseArticles(text, layout).articles.map(({ kicker, title, paragraphs }) => [
    kicker,
    title,
    paragraphs.filter(({ kind }) => kind === 'section').length,
  ])
}

describe('briefs in type of one size', () => {
  const own = BRIEFS.map(([title]) => [null, title, 0])

  it.each([12, 11, 14])('are articles of their own, none a section of another (%d points)', (size) => {
    expect(headlines(briefs(size))).toEqual(own)
  })

  it.each(['简讯', '一周要闻', '文化漫步', '市县快递'])('have no part of the name over them: %s', (name) => {
    expect(headlines([{ text: name, size: 20 }, ...briefs(12, '本报讯（记者 沈舟）')])).toEqual(own)
  })
})
