import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/pdf/index.js'
import { column, type, writePdf } from './write-pdf.js'

/** The page's text without white space. */
async function textOf(content: readonly string[]): Promise<string> {
  const bytes = writePdf({ pages: [{ content: content.join('') }] })
  for await (const { text } of readPdf(bytes)) return text.replace(/\s/g, '')
  throw new Error('no page')
}

const WATER = '青河县新建的三座水厂昨日通水，八万居民喝上了放心水。水厂取用山泉，每天能供水两万吨。'
const PIPES = '县水务局说，老管网的改造年底完工，明年还要再建两座水厂，把水送到最远的六个村庄。'
const BRIDGE = '横跨青河的大桥昨日合龙，两岸往来只要五分钟。大桥长一千二百米，有双向六条车道。'
const FERRY = '施工单位的负责人说，大桥计划明年春天通车，到时候渡口的轮船就不再载客了。'

describe('columns', () => {
  it('parts a byline in the middle of three columns from the column that it stands over', async () => {
    const { content: first } = column([WATER], { x: 40, y: 95, characters: 12 })
    const { content: second } = column([PIPES], { x: 172, y: 95, characters: 12 })
    const { content: third } = column([BRIDGE], { x: 304, y: 95, characters: 12 })
    const text = await textOf([
      type('三座水厂同日通水大桥合龙', { x: 112, y: 62, size: 20 }),
      type('本报记者 柳青', { x: 200, y: 80 }),
      ...first,
      ...second,
      ...third,
    ])
    expect(text).toBe(`三座水厂同日通水大桥合龙本报记者柳青${WATER}${PIPES}${BRIDGE}`)
  })

  it('takes a single line that fills a column for its text, though pictures leave no more of it', async () => {
    const { content } = column([PIPES], { x: 172, y: 60, characters: 12 })
    const text = await textOf([
      type('三座水厂同日通水', { x: 72, y: 30, size: 20 }),
      type('青河县新建的水厂通水', { x: 60, y: 60 }),
      '0.7 g 40 365 120 70 re f 0 g\n',
      type('这天是八万居民等了三年。', { x: 40, y: 148 }),
      ...content,
      type('大桥昨日合龙', { x: 40, y: 240, size: 20 }),
      ...column([BRIDGE], { x: 40, y: 260, characters: 12 }).content,
    ])
    expect(text).toBe(
      `三座水厂同日通水青河县新建的水厂通水这天是八万居民等了三年。${PIPES}大桥昨日合龙${BRIDGE}`,
    )
  })

  it('reads what stands in the style of section headings as one, between pictures too', async () => {
    const upper = column([WATER], { x: 40, y: 60, characters: 12 })
    const lower = column([PIPES], { x: 40, y: 142, characters: 12 })
    const last = column([FERRY], { x: 40, y: 224, characters: 12 })
    const text = await textOf([
      type('三座水厂同日通水', { x: 40, y: 30, size: 20 }),
      ...upper.content,
      type('老管网怎么办', { x: 62, y: 125, size: 12.5 }),
      ...lower.content,
      type('渡口怎么办', { x: 68, y: 207, size: 12.5 }),
      ...last.content,
    ])
    expect(text).toBe(`三座水厂同日通水${WATER}老管网怎么办${PIPES}渡口怎么办${FERRY}`)
  })

  it('leaves headlines of short articles that open with a dateline, whatever their size', async () => {
    const content = ['水厂通水', '大桥合龙', '渡口停航'].flatMap((title, at) => [
      type(title, { x: 62, y: 60 + at * 90, size: 12.5 }),
      ...column([`本报讯（记者 柳青）${[WATER, BRIDGE, FERRY][at]}`], {
        x: 40,
        y: 77 + at * 90,
        characters: 12,
      }).content,
    ])
    const bytes = writePdf({ pages: [{ content: content.join('') }] })
    for await (const { layout } of readPdf(bytes)) {
      expect(new Set(layout.lines.map(({ region }) => region)).size).toBe(3)
    }
  })

  it('puts a byline in smaller type with its headline, flush or in the middle, on both sides of white space', async () => {
    const { content: left } = column([WATER], { x: 40, y: 110, characters: 12 })
    const { content: right } = column([BRIDGE], { x: 220, y: 110, characters: 12 })
    const text = await textOf([
      type('水厂同日通水', { x: 40, y: 62, size: 20 }),
      type('本报记者柳青', { x: 40, y: 78, size: 8.5 }),
      ...left,
      type('大桥昨日合龙', { x: 220, y: 62, size: 20 }),
      type('本报记者罗帆', { x: 220, y: 78, size: 8.5 }),
      type('通讯员金大钟', { x: 289, y: 78, size: 8.5 }),
      ...right,
    ])
    expect(text).toBe(`水厂同日通水本报记者柳青${WATER}大桥昨日合龙本报记者罗帆通讯员金大钟${BRIDGE}`)
  })

  it('takes the running head beside the date for no headline of the column under it', async () => {
    const first = column([WATER], { x: 40, y: 110, characters: 12 })
    const second = column([PIPES], { x: 172, y: 110, characters: 12 })
    const third = column([FERRY], { x: 304, y: 65, characters: 12 })
    const text = await textOf([
      type('2026年1月16日', { x: 40, y: 30 }),
      type('综合新闻', { x: 340, y: 30, size: 14 }),
      type('三座水厂同日通水', { x: 90, y: 75, size: 20 }),
      ...first.content,
      ...second.content,
      ...third.content,
    ])
    expect(text).toContain(`三座水厂同日通水${WATER}${PIPES}${FERRY}`)
  })

  it('keeps a last line of one word with the indented line over it, at the head of a column', async () => {
    const { content } = column([WATER], { x: 40, y: 60, characters: 12 })
    const text = await textOf([
      type('三座水厂同日通水', { x: 72, y: 30, size: 20 }),
      ...content,
      type('还有三座要建在山里的', { x: 192, y: 60 }),
      type('村。', { x: 172, y: 75 }),
      ...column([PIPES], { x: 172, y: 90, characters: 12 }).content,
    ])
    expect(text).toBe(`三座水厂同日通水${WATER}还有三座要建在山里的村。${PIPES}`)
  })
})
