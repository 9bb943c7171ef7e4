import { describe, expect, it } from 'vitest'
import { type PdfPage, readPdf } from '../../src/pdf/index.js'
import { type PageSpec, type, writePdf } from './write-pdf.js'

async function pageOf(page: PageSpec): Promise<PdfPage> {
  for await (const read of readPdf(writePdf({ pages: [page] }))) return read
  throw new Error('no page')
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

  it.each([0, 90, 180, 270])('reads a page that is turned by %d degrees upright', async (turn) => {
    const lines = ['第一行写在上面', '第二行写在下面']
    const place = {
      0: '1 0 0 1 40 400',
      90: '0 1 -1 0 60 40',
      180: '-1 0 0 -1 360 100',
      270: '0 -1 1 0 340 460',
    }
    const step = {
      0: '1 0 0 1 40 380',
      90: '0 1 -1 0 80 40',
      180: '-1 0 0 -1 360 120',
      270: '0 -1 1 0 320 460',
    }
    const content = [place, step].map((matrix, at) => {
      const hex = Buffer.from(lines[at] as string, 'utf16le')
        .swap16()
        .toString('hex')
      return `BT /U 10 Tf ${matrix[turn as 0]} Tm <${hex}> Tj ET\n`
    })
    const { text, layout } = await pageOf({ content: content.join(''), extra: `/Rotate ${turn}` })
    expect(text.trim().split(/\n+/)).toEqual(lines)
    const [first, second] = layout.lines
    expect(first?.box.width).toBeCloseTo(70, 0)
    expect(second?.box.y).toBeGreaterThan(first?.box.y ?? Number.POSITIVE_INFINITY)
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
