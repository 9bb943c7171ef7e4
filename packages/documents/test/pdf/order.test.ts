import { describe, expect, it } from 'vitest'
import { type PdfPage, readPdf } from '../../src/pdf/index.js'
import { column, rule, type, writePdf } from './write-pdf.js'

async function pageOf(content: readonly string[]): Promise<PdfPage> {
  const bytes = writePdf({ pages: [{ content: content.join('') }] })
  for await (const page of readPdf(bytes)) return page
  throw new Error('no page')
}

/** What the page says, without white space, and where each string of it stands. */
const bare = (text: string): string => text.replace(/\s/g, '')

const WATER = [
  '青河县新建的三座水厂昨日通水，八万居民喝上了放心水。水厂取用山泉，每天能供水两万吨。',
  '县水务局说，老管网的改造年底完工，明年还要再建两座水厂，把水送到最远的六个村庄。',
]
const BRIDGE = [
  '横跨青河的大桥昨日合龙，两岸往来只要五分钟。大桥长一千二百米，有双向六条车道。',
  '施工单位的负责人说，大桥计划明年春天通车，到时候渡口的轮船就不再载客了。',
]

/** A body in two columns of the given number of characters: the lines of the first, and of the second. */
function inTwoColumns(paragraphs: readonly string[], x: number, y: number, letters = 12): string[] {
  const { content } = column(paragraphs, { x, y, letters })
  const half = Math.ceil(content.length / 2)
  const { lines } = column(paragraphs, { x, y, letters })
  const second = lines.slice(half).map((line, at) => {
    const indent = line.startsWith('　　') ? 2 : 0
    return type(line.slice(indent), { x: x + letters * 10 + 12 + indent * 10, y: y + at * 15 })
  })
  return [...content.slice(0, half), ...second]
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state
  }
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** Two articles, one above the other, each with its headline over two columns. */
const STACKED = [
  type('三座水厂同日通水', { x: 70, y: 40, size: 20 }),
  ...inTwoColumns(WATER, 40, 60),
  type('青河大桥昨日合龙', { x: 70, y: 240, size: 20 }),
  ...inTwoColumns(BRIDGE, 40, 260),
]

describe('reading order', () => {
  it.each([1, 2, 3, 4, 5])('does not depend on the order in which the page is drawn (%d)', async (seed) => {
    const drawn = await pageOf(STACKED)
    const shuffledPage = await pageOf(shuffled(STACKED, seed))
    expect(shuffledPage.text).toBe(drawn.text)
    expect(bare(drawn.text)).toBe(
      bare(['三座水厂同日通水', ...WATER, '青河大桥昨日合龙', ...BRIDGE].join('')),
    )
  })

  it('numbers the regions: a headline with its columns', async () => {
    const { text, layout } = await pageOf(STACKED)
    const regions = new Map<number, string>()
    for (const { region, start, end } of layout.lines) {
      regions.set(region, (regions.get(region) ?? '') + text.slice(start, end))
    }
    expect([...regions.values()].map(bare)).toEqual([
      bare(`三座水厂同日通水${WATER.join('')}`),
      bare(`青河大桥昨日合龙${BRIDGE.join('')}`),
    ])
  })

  it('keeps articles apart that stand side by side, line by line on the same baselines', async () => {
    const { text } = await pageOf([
      type('水厂通水', { x: 40, y: 40, size: 16 }),
      ...column(WATER, { x: 40, y: 60, letters: 14 }).content,
      type('大桥合龙', { x: 196, y: 40, size: 16 }),
      ...column(BRIDGE, { x: 196, y: 60, letters: 14 }).content,
    ])
    expect(bare(text)).toBe(bare(['水厂通水', ...WATER, '大桥合龙', ...BRIDGE].join('')))
  })

  it('reads a headline first that stands below its text, in one frame with it', async () => {
    const frame = ['0.5 w 30 200 m 330 200 l 330 470 l 30 470 l 30 200 l s\n']
    const { text } = await pageOf([
      ...frame,
      ...inTwoColumns(WATER, 40, 60),
      type('三座水厂同日通水', { x: 80, y: 200, size: 20 }),
    ])
    expect(bare(text)).toBe(bare(['三座水厂同日通水', ...WATER].join('')))
  })

  it('reads on below a picture in the column, and leaves its caption for the end', async () => {
    const { content } = column(WATER, { x: 40, y: 60, letters: 14 })
    const lower = column(WATER, { x: 40, y: 145, letters: 14 }).content
    const half = 3
    const picture = '0.7 g 40 340 140 62 re f 0 g\n'
    const { text } = await pageOf([
      type('水厂通水', { x: 40, y: 40, size: 16 }),
      ...content.slice(0, half),
      picture,
      type('工人在检查水厂的阀门。李明摄', { x: 40, y: 172, size: 8 }),
      ...lower.slice(half),
    ])
    const body = bare(text).replace('工人在检查水厂的阀门。李明摄', '')
    expect(body).toBe(bare(`水厂通水${WATER.join('')}`))
    expect(bare(text).indexOf('李明摄')).toBeGreaterThan(bare(text).indexOf('六个村庄'))
  })

  it('does not read on across a ruled line', async () => {
    const { text } = await pageOf([
      ...column([WATER[0] as string], { x: 40, y: 60, letters: 14 }).content,
      rule(40, 112, 140),
      ...column([BRIDGE[0] as string], { x: 40, y: 122, letters: 14 }).content,
    ])
    expect(text.split(/\n\n+/)).toHaveLength(2)
  })

  it('takes a second column apart that a hanging comma reaches into', async () => {
    const left = [
      '县水务局说，老管网的改造',
      '今年底完工，明年还要再建',
      '两座，把水送到最远的六个',
      '村庄，全县就都能用上自来',
    ]
    const right = [
      '水了。工人们正在抢工期，',
      '每天要干到天黑才肯收工，',
      '大家说，早一天通水，早一',
      '天让乡亲们喝上干净的水。',
    ]
    const hanging = left.map((line, at) => `${line}${at === 1 ? '，' : ''}`)
    const { text } = await pageOf([
      ...hanging.map((line, at) => type(line, { x: 40, y: 60 + at * 15 })),
      ...right.map((line, at) => type(line, { x: 40 + 12 * 10 + 9, y: 60 + at * 15 })),
    ])
    expect(bare(text)).toBe(hanging.join('') + right.join(''))
  })
})
