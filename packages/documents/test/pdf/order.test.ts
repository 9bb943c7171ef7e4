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
function inTwoColumns(paragraphs: readonly string[], x: number, y: number, characters = 12): string[] {
  const { content } = column(paragraphs, { x, y, characters })
  const half = Math.ceil(content.length / 2)
  const { lines } = column(paragraphs, { x, y, characters })
  const second = lines.slice(half).map((line, at) => {
    const indent = line.startsWith('　　') ? 2 : 0
    return type(line.slice(indent), { x: x + characters * 10 + 12 + indent * 10, y: y + at * 15 })
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
      ...column(WATER, { x: 40, y: 60, characters: 14 }).content,
      type('大桥合龙', { x: 196, y: 40, size: 16 }),
      ...column(BRIDGE, { x: 196, y: 60, characters: 14 }).content,
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
    const { content } = column(WATER, { x: 40, y: 60, characters: 14 })
    const lower = column(WATER, { x: 40, y: 145, characters: 14 }).content
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
      ...column([WATER[0] as string], { x: 40, y: 60, characters: 14 }).content,
      rule(40, 112, 140),
      ...column([BRIDGE[0] as string], { x: 40, y: 122, characters: 14 }).content,
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

  it('begins an article in the column beside its headline, which stands over the others', async () => {
    const { lines } = column(WATER, { x: 0, y: 0, characters: 10 })
    const half = Math.ceil(lines.length / 2) + 1
    const { text } = await pageOf([
      type('大桥合龙', { x: 50, y: 60, size: 18 }),
      ...column(BRIDGE, { x: 40, y: 80, characters: 9 }).content,
      type('水厂通水', { x: 274, y: 60, size: 18 }),
      ...lines.map((line, at) => {
        const indent = line.startsWith('　　') ? 20 : 0
        return at < half
          ? type(line.slice(indent / 10), { x: 152 + indent, y: 53 + at * 15 })
          : type(line.slice(indent / 10), { x: 264 + indent, y: 83 + (at - half) * 15 })
      }),
    ])
    expect(bare(text)).toBe(bare(['大桥合龙', ...BRIDGE, '水厂通水', ...WATER].join('')))
  })

  it('puts a byline together that stands in the middle over two columns', async () => {
    const { text } = await pageOf([
      type('三座水厂同日通水', { x: 86, y: 40, size: 20 }),
      type('本报记者 方远', { x: 95, y: 60 }),
      type('通讯员 田禾', { x: 175, y: 60 }),
      ...inTwoColumns(WATER, 40, 75),
    ])
    expect(text).toContain('本报记者 方远 通讯员 田禾')
    expect(bare(text)).toBe(bare(['三座水厂同日通水', '本报记者方远通讯员田禾', ...WATER].join('')))
  })

  it('does not take the first lines of two columns for a byline', async () => {
    const left = [
      '　　本报讯 记者从水利局',
      '获悉，全县今年新建了三座',
      '水厂，八万居民都喝上了放',
      '心水，家住临江街的夏老师',
    ]
    const right = [
      '终于敢打开窗户了。',
      '　　局长说，明年还要再建',
      '两座水厂，把水送到全县最',
      '远的六个村庄。',
    ]
    const { text } = await pageOf(
      [left, right].flatMap((lines, at) =>
        lines.map((line, row) => {
          const indent = line.startsWith('　') ? 2 : 0
          return type(line.slice(indent), { x: 40 + at * 132 + indent * 10, y: 60 + row * 15 })
        }),
      ),
    )
    expect(bare(text)).toBe(bare([...left, ...right].join('')))
  })

  it('reads a name in the middle over the middle column under the headline, before the first column', async () => {
    const { lines } = column([...WATER, ...WATER], { x: 0, y: 0, characters: 10 })
    const third = Math.ceil(lines.length / 3)
    const { text } = await pageOf([
      type('三座水厂同日通水', { x: 125, y: 40, size: 20 }),
      type('林照晚', { x: 187, y: 58 }),
      ...lines.map((line, at) => {
        const indent = line.startsWith('　　') ? 2 : 0
        const x = 40 + Math.floor(at / third) * 112 + indent * 10
        return type(line.slice(indent), { x, y: 80 + (at % third) * 15 })
      }),
    ])
    expect(bare(text)).toBe(bare(['三座水厂同日通水', '林照晚', ...WATER, ...WATER].join('')))
  })

  const TEXT = [...WATER, ...BRIDGE, ...WATER, ...BRIDGE]
  /** A column that runs up beside a headline, and goes on in the two under it; something stands over the first of them. */
  const besideHeadline = (under: readonly string[]): string[] => {
    const { lines } = column(TEXT, { x: 0, y: 0, characters: 12 })
    const top = 58 + under.length * 15
    const [first, second] = [13, 22]
    return [
      type('三座水厂今天同日通水', { x: 172, y: 40, size: 20 }),
      ...under.map((line, at) => type(line, { x: 172, y: 58 + at * 15 })),
      ...lines.map((line, at) => {
        const indent = line.startsWith('　　') ? 2 : 0
        const [x, y] =
          at < first
            ? [40, 40 + at * 15]
            : at < second
              ? [172, top + (at - first) * 15]
              : [304, top + (at - second) * 15]
        return type(line.slice(indent), { x: x + indent * 10, y })
      }),
    ]
  }

  it.each([
    { byline: ['融媒体记者：柳青'] },
    { byline: ['◇春台'] },
    { byline: ['▷青河日报全媒体记', '者罗帆'] },
  ])(
    'reads a byline over one column before the column that runs up beside its headline: $byline',
    async ({ byline }) => {
      const { text } = await pageOf(besideHeadline(byline))
      expect(bare(text)).toBe(bare(['三座水厂今天同日通水', ...byline, ...TEXT].join('')))
    },
  )

  it('leaves a first line that only begins like a byline in its column', async () => {
    const { text } = await pageOf(besideHeadline(['记者在两岸看到工人忙着拆']))
    expect(bare(text)).not.toContain('通水记者')
  })

  it('reads a column of short articles, each with its headline in type little larger over two columns', async () => {
    const { text } = await pageOf([
      type('三座水厂今天通水', { x: 40, y: 40, size: 11.5 }),
      ...inTwoColumns(WATER, 40, 56),
      type('青河大桥合龙', { x: 40, y: 150, size: 11.5 }),
      ...inTwoColumns(BRIDGE, 40, 166),
    ])
    expect(bare(text)).toBe(bare(['三座水厂今天通水', ...WATER, '青河大桥合龙', ...BRIDGE].join('')))
  })

  it('leaves a section heading in its column that the next one passes by', async () => {
    const lines = column([...WATER, ...BRIDGE], { x: 0, y: 0, characters: 12 }).lines
    const second = lines.slice(8)
    const { text } = await pageOf([
      type('小城里的两件大事', { x: 60, y: 36, size: 20 }),
      ...inTwoColumns([...WATER, ...BRIDGE], 40, 60).slice(0, 4),
      type('水价不变', { x: 50, y: 125, size: 11.5 }),
      ...lines.slice(4, 8).map((line, at) => {
        const indent = line.startsWith('　　') ? 2 : 0
        return type(line.slice(indent), { x: 40 + indent * 10, y: 145 + at * 15 })
      }),
      ...second.map((line, at) => {
        const indent = line.startsWith('　　') ? 2 : 0
        return type(line.slice(indent), { x: 172 + indent * 10, y: 60 + at * 15 })
      }),
    ])
    expect(bare(text)).toContain(bare(`${lines[3]}水价不变${lines[4]}`))
  })

  it('reads what stands in one frame together, though an article beside it begins between', async () => {
    const frame = '30 285 270 185 re S\n'
    const { text } = await pageOf([
      frame,
      type('三座水厂同日通水', { x: 70, y: 50, size: 20 }),
      ...inTwoColumns(WATER, 40, 72),
      type('老街', { x: 340, y: 80, size: 20 }),
      ...column(['老街上的铺子开了门，豆腐坊的灯从三点亮到天明，街坊端着碗来打豆浆，说说昨天的雨。'], {
        x: 320,
        y: 100,
        characters: 12,
      }).content,
      type('青河大桥昨日合龙', { x: 70, y: 140, size: 20 }),
      ...inTwoColumns(BRIDGE, 40, 160),
    ])
    const said = bare(text)
    expect(said).toContain(bare(['三座水厂同日通水', ...WATER, '青河大桥昨日合龙', ...BRIDGE].join('')))
  })

  it('puts a headline together whose own space is as wide as a gutter, where text runs on under it', async () => {
    const { text } = await pageOf([
      type('三轮车进城送菜去', { x: 40, y: 40, size: 13 }),
      type('一张通行证管到早市', { x: 157, y: 40, size: 13 }),
      ...inTwoColumns(WATER, 40, 60, 16),
    ])
    expect(text.split('\n')[0]).toBe('三轮车进城送菜去 一张通行证管到早市')
  })

  it('leaves two headlines side by side apart, each over its column', async () => {
    const { text } = await pageOf([
      type('三座水厂同日通水', { x: 40, y: 40, size: 15 }),
      type('青河大桥昨日合龙', { x: 172, y: 40, size: 15 }),
      ...column(WATER, { x: 40, y: 60, characters: 12 }).content,
      ...column(BRIDGE, { x: 172, y: 60, characters: 12 }).content,
    ])
    expect(bare(text)).toBe(bare(['三座水厂同日通水', ...WATER, '青河大桥昨日合龙', ...BRIDGE].join('')))
  })

  it('puts a large initial before the line that it begins', async () => {
    const [first = '', ...more] = [
      '河县新建的三座水厂昨日',
      '通水，八万居民喝上了',
      '放心水。水厂取用山泉，每天能',
      '供水两万吨，全县都能用上了。',
    ]
    const { text } = await pageOf([
      type('三座水厂同日通水', { x: 50, y: 40, size: 20 }),
      // PDFium leaves out a string of one character in a font that is not embedded.
      type('青　', { x: 40, y: 83, size: 30 }),
      type(first, { x: 72, y: 70 }),
      ...more.map((line, at) => type(line, { x: at === 0 ? 72 : 40, y: 85 + at * 15 })),
    ])
    expect(text).toBe(`三座水厂同日通水\n\n　　青${[first, ...more].join('\n')}\n`)
  })

  it('keeps a headline of three lines in larger type apart from its text', async () => {
    const { layout, text } = await pageOf([
      type('粤剧电影明起', { x: 40, y: 40, size: 13 }),
      type('公映，唱段全部', { x: 40, y: 55, size: 13 }),
      type('现场收音', { x: 40, y: 70, size: 13 }),
      ...column(WATER, { x: 40, y: 90, characters: 14 }).content,
      type('青河大桥昨日合龙', { x: 40, y: 240, size: 13 }),
      ...column(BRIDGE, { x: 40, y: 260, characters: 14 }).content,
    ])
    const regions = layout.lines.map(({ region }) => region)
    expect(text).toMatch(/^粤剧/)
    expect(new Set(regions).size).toBe(2)
    expect(regions[0]).toBe(regions[4])
  })

  it('keeps a section heading in larger type inside the columns that pass it by', async () => {
    const heading = type('管网改造', { x: 70, y: 110, size: 12.5 })
    const before = column([WATER[0] as string], { x: 40, y: 60, characters: 14 }).content
    const lower = column([WATER[1] as string], { x: 40, y: 130, characters: 14 }).content
    const second = column([...BRIDGE, BRIDGE[0] as string], { x: 192, y: 60, characters: 14 }).content
    const { text, layout } = await pageOf([
      type('三座水厂和一座大桥', { x: 70, y: 40, size: 22 }),
      ...before.slice(0, 3),
      heading,
      ...lower,
      ...second,
    ])
    expect(bare(text)).toMatch(/^三座水厂和一座大桥青河县.*管网改造县水务局.*横跨青河/)
    expect(new Set(layout.lines.map(({ region }) => region)).size).toBe(1)
  })

  it('leaves a headline that begins a column with the text under it, though another column stands beside it', async () => {
    const { layout, text } = await pageOf([
      type('水厂通水', { x: 70, y: 40, size: 13 }),
      ...column(WATER, { x: 40, y: 60, characters: 14 }).content,
      type('大桥合龙', { x: 222, y: 40, size: 13 }),
      ...column(BRIDGE, { x: 192, y: 60, characters: 14 }).content,
      type('管网改造', { x: 70, y: 180, size: 13 }),
      ...column([WATER[1] as string], { x: 40, y: 200, characters: 14 }).content,
      ...column([...BRIDGE, ...BRIDGE], { x: 192, y: 60, characters: 14 }).content.slice(-9),
    ])
    expect(new Set(layout.lines.map(({ region }) => region)).size).toBe(3)
    expect(bare(text)).toMatch(/管网改造县水务局/)
  })

  it('puts a byline in the middle under the subtitle with its headline', async () => {
    const { text } = await pageOf([
      type('三座水厂同日通水', { x: 90, y: 40, size: 20 }),
      type('——八万居民喝上放心水', { x: 115, y: 58, size: 11 }),
      type('本报记者 方远', { x: 137, y: 74 }),
      ...inTwoColumns(WATER, 40, 100, 13),
    ])
    expect(bare(text)).toBe(bare(['三座水厂同日通水——八万居民喝上放心水本报记者方远', ...WATER].join('')))
  })

  it('puts a subtitle that is set to the right under its headline, which is set to the left', async () => {
    const { text, layout } = await pageOf([
      type('水厂通水', { x: 40, y: 40, size: 20 }),
      type('——八万居民喝上放心水', { x: 180, y: 58, size: 13 }),
      ...inTwoColumns(WATER, 40, 80, 13),
    ])
    expect(bare(text)).toMatch(/^水厂通水——八万居民喝上放心水青河县/)
    expect(layout.lines[0]?.region).toBe(layout.lines[1]?.region)
  })

  it('reads a vertical headline whose characters stand level with those of its vertical subtitle', async () => {
    const { layout, text } = await pageOf([
      type('三座水厂同日通水', { x: 60, y: 40, size: 24, font: 'V' }),
      type('八万居民都喝上了放心的自来水', { x: 38, y: 40, size: 12, font: 'V' }),
      ...inTwoColumns(WATER, 90, 60, 13),
    ])
    const vertical = layout.lines
      .filter((line) => line.vertical)
      .map(({ start, end }) => text.slice(start, end))
    expect(vertical).toContain('三座水厂同日通水')
    expect(vertical).toContain('八万居民都喝上了放心的自来水')
  })

  /** Columns of given heights from one body: the first lines in the first, and so on. */
  function inColumns(
    paragraphs: readonly string[],
    places: readonly [x: number, y: number, lines: number][],
  ) {
    const { lines } = column(paragraphs, { x: 0, y: 0, characters: 10 })
    let from = 0
    return places.flatMap(([x, y, count]) => {
      const own = lines.slice(from, from + count)
      from += count
      return own.map((line, at) => {
        const indent = line.startsWith('　　') ? 2 : 0
        return type(line.slice(indent), { x: x + indent * 10, y: y + at * 15 })
      })
    })
  }

  it('reads columns that run up on both sides of a headline in the middle, and an article of that kind under another', async () => {
    const three = (y: number): [number, number, number][] => [
      [40, y, 8],
      [152, y + 30, 6],
      [264, y, 8],
    ]
    const { text, layout } = await pageOf([
      type('三座水厂', { x: 162, y: 50, size: 20 }),
      ...inColumns([...WATER, ...WATER], three(43)),
      type('大桥合龙', { x: 162, y: 181, size: 20 }),
      ...inColumns([...WATER].reverse().concat(WATER), three(174)),
    ])
    expect(bare(text)).toBe(
      bare(['三座水厂', ...WATER, ...WATER, '大桥合龙', ...[...WATER].reverse(), ...WATER].join('')),
    )
    expect(new Set(layout.lines.map(({ region }) => region)).size).toBe(2)
  })

  it('gives a headline to the text that it stands right below, not to that which follows further down', async () => {
    const { text } = await pageOf([
      ...inTwoColumns(WATER, 40, 40, 13),
      type('三座水厂同日通水', { x: 80, y: 142, size: 20 }),
      type('青河大桥昨日合龙', { x: 80, y: 200, size: 20 }),
      ...inTwoColumns(BRIDGE, 40, 220, 13),
    ])
    expect(bare(text)).toBe(bare(['三座水厂同日通水', ...WATER, '青河大桥昨日合龙', ...BRIDGE].join('')))
  })

  it('reads a vertical headline with its kicker on the right of it, before the columns beside it', async () => {
    const { text, layout } = await pageOf([
      type('青河新貌', { x: 78, y: 40, size: 13, font: 'V' }),
      type('三座水厂，同日通水', { x: 60, y: 40, size: 20, font: 'V' }),
      ...inTwoColumns(WATER, 100, 40, 13),
      type('两岸来往五分钟', { x: 478, y: 40, size: 20, font: 'V' }),
      ...inTwoColumns(BRIDGE, 500, 40, 13),
    ])
    expect(bare(text)).toBe(
      bare(['青河新貌', '三座水厂，同日通水', ...WATER, '两岸来往五分钟', ...BRIDGE].join('')),
    )
    expect(new Set(layout.lines.map(({ region }) => region)).size).toBe(2)
  })

  it('takes a kicker of two clauses for part of the headline under it, not for text', async () => {
    const { text, layout } = await pageOf([
      type('三十年前，这里没有路；', { x: 100, y: 38, size: 11 }),
      type('三十年后，车来车往', { x: 95, y: 56, size: 20 }),
      ...inTwoColumns(BRIDGE, 40, 80, 13),
    ])
    expect(bare(text)).toMatch(/^三十年前，这里没有路；三十年后，车来车往横跨/)
    expect(new Set(layout.lines.map(({ region }) => region)).size).toBe(1)
  })
})
