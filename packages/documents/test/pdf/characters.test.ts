import { describe, expect, it } from 'vitest'
import { boxesOfSpan, linesAsShown, type PdfPage, readPdf, uprightLayout } from '../../src/index.js'
import { type PageSpec, stream, type, writePdf } from './write-pdf.js'

async function pageOf(page: PageSpec): Promise<PdfPage> {
  for await (const read of readPdf(writePdf({ pages: [page] }))) return read
  throw new Error('no page')
}

/** A line of type where a matrix puts it. */
function shown(text: string, matrix: string): string {
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `BT /U 10 Tf ${matrix} Tm <${hex}> Tj ET\n`
}

/** Where a viewer shows a point of a page of 400 × 500 points, from the upper left corner. */
function viewed([x, y]: readonly [number, number], rotate: 0 | 90 | 180 | 270): readonly [number, number] {
  if (rotate === 90) return [y, x]
  if (rotate === 180) return [400 - x, y]
  if (rotate === 270) return [500 - y, 400 - x]
  return [x, 500 - y]
}

const SENTENCE = '青河县新建的三座水厂昨日通水，八万居民喝上了放心水。'

describe('characters of a page', () => {
  it('reads a GB font that is not embedded and has no mapping of its own', async () => {
    // 中华人民共和国 in GBK
    const content = 'BT /G 12 Tf 1 0 0 1 40 400 Tm <D6D0BBAAC8CBC3F1B9B2BACDB9FA> Tj ET'
    const { text, warnings } = await pageOf({ content })
    expect(text.trim()).toBe('中华人民共和国')
    expect(warnings).toEqual([])
  })

  it.each([
    ['a hair to the right', 0.3, 0],
    ['a hair lower', 0, 0.3],
    ['in the same place', 0, 0],
  ])('reads a headline once that is drawn again %s', async (_, dx, dy) => {
    const again = type('大桥今日合龙', { x: 40 + dx, y: 60 + dy, size: 24 })
    const content = type('大桥今日合龙', { x: 40, y: 60, size: 24 }) + again + again
    const { text } = await pageOf({ content: content + type(SENTENCE, { x: 40, y: 100 }) })
    expect(text).toBe(`大桥今日合龙\n\n${SENTENCE}\n`)
  })

  it('keeps a character that the text itself repeats', async () => {
    const { text } = await pageOf({ content: type('天天向上，人人有责', { x: 40, y: 60 }) })
    expect(text.trim()).toBe('天天向上，人人有责')
  })

  it('reads an invisible layer of text over a scan, and once where it is visible too', async () => {
    const hidden = type(SENTENCE, { x: 40, y: 100, mode: 3 })
    expect((await pageOf({ content: hidden })).text.trim()).toBe(SENTENCE)
    expect((await pageOf({ content: hidden + type(SENTENCE, { x: 40, y: 100 }) })).text.trim()).toBe(SENTENCE)
  })

  it.each([
    ['on the page', ''],
    ['in a form', '/Form Do'],
  ])('reads type set one character at a time in a font that is not embedded, %s', async (_, form) => {
    const lines = ['青河县新建的三座水厂昨日通水，', '八万居民喝上了放心水。']
    const each = lines.map((line, row) =>
      [...line].map((character, at) => type(character, { x: 40 + 10 * at, y: 60 + 15 * row })).join(''),
    )
    const rows = each.join('')
    const { text, warnings } = await pageOf({
      content: form || rows,
      resources: '/XObject << /Form 100 0 R >>',
      objects: {
        100: stream(
          rows,
          '/Type /XObject /Subtype /Form /BBox [0 0 400 500] /Resources << /Font << /U 10 0 R >> >>',
        ),
      },
    })
    expect(text.trim().split('\n')).toEqual(lines)
    expect(warnings).toEqual([])
  })

  it('reads type set one character at a time from top to bottom, and no bold type where none is', async () => {
    const lines = ['老街新生记', '一座县城的变迁']
    const each = lines.map((line, row) =>
      [...line].map((character, at) => type(character, { x: 200 - 30 * row, y: 60 + 21 * at, size: 20 })),
    )
    const { text, layout } = await pageOf({ content: each.flat().join('') })
    expect(text.trim().split('\n')).toEqual(lines)
    expect(layout.lines.map(({ vertical, bold }) => [vertical, bold])).toEqual([
      [true, false],
      [true, false],
    ])
  })

  it('reads characters that the font calls radicals as what they stand for', async () => {
    const { text } = await pageOf({ content: type('\u2ea0生工程，⽊船出\u6d77', { x: 40, y: 60 }) })
    expect(text.trim()).toBe('民生工程，木船出海')
  })

  it.each([
    [
      'a name of two characters set as wide as one of three',
      [
        ['张明', 0, 10],
        ['李小红', 50, 0],
      ],
      '张明 李小红',
    ],
    ['a headline of spaced characters', [['招聘启事', 0, 10]], '招聘启事'],
    [
      'Latin words',
      [
        ['iPhone', 0, 0],
        ['15', 63, 0],
      ],
      'iPhone 15',
    ],
  ] as const)('tells spaces that part words from spaced characters: %s', async (_, words, expected) => {
    const content = words.map(([word, x, space]) => type(word, { x: 40 + x, y: 60, space }))
    const below = type('这一行压住上面所有的空白，说明那不是两栏之间的间隔。', { x: 40, y: 75 })
    const { text } = await pageOf({ content: content.join('') + below })
    expect(text.split('\n')[0]).toBe(expected)
  })

  const DIRECTIONS = {
    0: ['1 0 0 1 40 400', '1 0 0 1 40 380'],
    90: ['0 1 -1 0 60 40', '0 1 -1 0 80 40'],
    180: ['-1 0 0 -1 360 100', '-1 0 0 -1 360 120'],
    270: ['0 -1 1 0 340 460', '0 -1 1 0 320 460'],
  } as const
  const QUARTERS = [0, 90, 180, 270] as const

  it.each(QUARTERS.flatMap((drawn) => QUARTERS.map((said) => [drawn, said] as const)))(
    'reads type that is drawn turned by %d degrees, on a page that says /Rotate %d, in its own direction',
    async (drawn, said) => {
      const lines = ['第一行写在上面', '第二行写在下面']
      const content = DIRECTIONS[drawn].map((matrix, at) => shown(lines[at] as string, matrix))
      const { text, layout } = await pageOf({ content: content.join(''), extra: `/Rotate ${said}` })
      expect(text.trim().split(/\n+/)).toEqual(lines)
      expect(layout.turned * 90).toBe((360 + said - drawn) % 360)
      expect([layout.width, layout.height]).toEqual(drawn % 180 === 0 ? [400, 500] : [500, 400])
      const [first, second] = layout.lines
      expect(first?.box.width).toBeCloseTo(70, 0)
      expect(second?.box.y).toBeGreaterThan(first?.box.y ?? Number.POSITIVE_INFINITY)
      // Where a viewer shows its second character: its middle, from the page's own space turned as the page says.
      const [box] = boxesOfSpan(linesAsShown(layout), { start: 1, end: 2 })
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = DIRECTIONS[drawn][0].split(' ').map(Number)
      const middle = viewed([15 * a + 4 * c + e, 15 * b + 4 * d + f], said)
      expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(middle[0], -0.5)
      expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(middle[1], -0.5)
      expect(
        uprightLayout(linesAsShown(layout), {
          width: said % 180 === 0 ? 400 : 500,
          height: said % 180 === 0 ? 500 : 400,
        }),
      ).toEqual(layout)
    },
  )

  it('leaves a page as it is shown whose type has no common direction', async () => {
    const content = shown('左边的', '1 0 0 1 40 400') + shown('右边的', '0 1 -1 0 360 40')
    expect((await pageOf({ content, extra: '/Rotate 180' })).layout.turned).toBe(0)
  })

  it('reads lines from top to bottom, from right to left, where type is set so', async () => {
    const content =
      type('老街新生记', { x: 200, y: 60, size: 20, font: 'V' }) +
      type('一座县城的变迁', { x: 170, y: 60, size: 20, font: 'V' })
    const { text, layout } = await pageOf({ content })
    expect(text.trim().split('\n')).toEqual(['老街新生记', '一座县城的变迁'])
    expect(layout.lines.every(({ vertical }) => vertical)).toBe(true)
    const [line] = layout.lines
    expect(line?.box.height).toBeGreaterThan(80)
    expect(line?.offsets?.at(-1)).toBeCloseTo(80, -1)
  })

  it('reads marks of vertical fonts as a reader would type them', async () => {
    const { text } = await pageOf({
      content: type('本报讯（记者方远）《春》', { x: 200, y: 60, size: 20, font: 'V' }),
    })
    expect(text.trim()).toBe('本报讯（记者方远）《春》')
  })

  it('reads the last line of vertical type, of a character or two', async () => {
    const content =
      type('一片叶子带富八', { x: 200, y: 60, size: 20, font: 'V' }) +
      type('个村', { x: 174, y: 60, size: 20, font: 'V' })
    const { text } = await pageOf({ content })
    expect(text.trim().split('\n')).toEqual(['一片叶子带富八', '个村'])
  })

  it('gives every line its place and size in points from the upper left corner', async () => {
    const content = type('大标题', { x: 40, y: 60, size: 24 }) + type(SENTENCE, { x: 40, y: 100 })
    const { text, layout } = await pageOf({ content })
    expect([layout.width, layout.height]).toEqual([400, 500])
    const [headline, body] = layout.lines
    expect(headline && text.slice(headline.start, headline.end)).toBe('大标题')
    expect(headline).toMatchObject({ fontSize: 24, vertical: false })
    expect(headline?.box.x).toBeCloseTo(40, 0)
    expect(headline?.box.y).toBeLessThan(60)
    expect((headline?.box.y ?? 0) + (headline?.box.height ?? 0)).toBeGreaterThan(60)
    expect(body?.offsets?.[10]).toBeCloseTo(100, 0)
  })
})
