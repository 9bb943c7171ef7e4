import { describe, expect, it } from 'vitest'
import { type PdfPage, readPdf } from '../../src/pdf/index.js'
import { type, writePdf } from './write-pdf.js'

async function pageOf(content: readonly string[]): Promise<PdfPage> {
  const bytes = writePdf({ pages: [{ content: content.join('') }] })
  for await (const page of readPdf(bytes)) return page
  throw new Error('no page')
}

const bare = (text: string): string => text.replace(/\s/g, '')

const LEADING = 15
/** Where three columns of ten characters stand. */
const X = [30, 144, 258] as const

/** Text in lines of ten characters, its first line set in. */
function linesOf(text: string): string[] {
  const characters = [...`　　${text}`]
  return Array.from({ length: Math.ceil(characters.length / 10) }, (_, at) =>
    characters.slice(10 * at, 10 * at + 10).join(''),
  )
}

/** Lines below each other. */
function set(lines: readonly string[], x: number, y: number): string[] {
  return lines.map((line, at) => {
    const indent = line.startsWith('　　') ? 20 : 0
    return type(line.trim(), { x: x + indent, y: y + at * LEADING })
  })
}

const picture = (x: number, y: number, width: number, height: number): string =>
  `0.7 g ${x} ${500 - y - height} ${width} ${height} re f 0 g\n`

const WATER =
  '青河县新建的三座水厂昨日通水，八万居民喝上了放心水。水厂取用山泉，每天能供水两万吨。县水务局说，老管网的改造年底完工，明年还要再建两座水厂，' +
  '把水送到最远的六个村庄，工人们正抢工期，每天干到天黑才收工。'
const CAMERA =
  '老街上有一家照相馆，橱窗里摆着几十架旧相机，最老的一架是祖父从上海带回来的。店主今年七十岁，每天早上擦一遍镜头，说机器和人一样，' +
  '不用就会老。如今来拍照的人少了，来看相机的人多了，他便给孩子们讲光和影子的道理，讲到天黑也不觉得累，一讲就是一个下午。'

/** An article with its headline over three columns. */
const UPPER = [
  type('三座水厂同日通水', { x: 30, y: 50, size: 20 }),
  ...set(linesOf(WATER).slice(0, 4), X[0], 70),
  ...set(linesOf(WATER).slice(4, 8), X[1], 70),
  ...set(linesOf(WATER).slice(8), X[2], 70),
]
const UPPER_TEXT = `三座水厂同日通水${WATER}`

/** Its first column beside its headline, the others under it. */
function lower({
  headline = [type('小城旧相机', { x: 144, y: 170, size: 20 })],
  first = [] as string[],
} = {}): string[] {
  const lines = linesOf(CAMERA)
  return [
    ...headline,
    ...set([...first, ...lines.slice(0, 7 - first.length)], X[0], 164),
    ...set(lines.slice(7 - first.length, 11), X[1], 195),
    ...set(lines.slice(11), X[2], 195),
  ]
}

describe('a headline between the columns of its article, the first of which runs up beside it', () => {
  it('has that column, not the article over it', async () => {
    expect(bare((await pageOf([...UPPER, ...lower()])).text)).toBe(bare(`${UPPER_TEXT}小城旧相机${CAMERA}`))
  })

  it.each(['（上接第一版）', '——（上接第一版）', '▲上接A1版', '◀紧接第1版'])(
    'has the column that says %s where it begins, not the article left of it',
    async (from) => {
      const lines = linesOf(CAMERA)
      const { text } = await pageOf([
        type('水厂通水', { x: 30, y: 50, size: 20 }),
        ...set(linesOf(WATER), X[0], 70),
        ...set([from, ...lines.slice(0, 8)], X[1], 44),
        type('小城旧相机', { x: X[2], y: 50, size: 18 }),
        ...set(lines.slice(8), X[2], 70),
      ])
      expect(bare(text)).toBe(bare(`水厂通水${WATER}小城旧相机${from}${CAMERA}`))
    },
  )

  it.each([0.2, 0.5, 1])(
    'is one headline with a space of %f characters in it, under which a column passes',
    async (space) => {
      const headline = [
        type('小城旧', { x: 214, y: 170, size: 20 }),
        type('相机', { x: 274 + 20 * space, y: 170, size: 20 }),
      ]
      const { text } = await pageOf([...UPPER, ...lower({ headline })])
      expect(bare(text)).toBe(bare(`${UPPER_TEXT}小城旧相机${CAMERA}`))
    },
  )

  it('is no section heading where it is small: the column beside it begins at its height', async () => {
    const small = [type('小城旧相机', { x: 154, y: 172, size: 13 })]
    const { text } = await pageOf([...UPPER, ...lower({ headline: small })])
    expect(bare(text)).toBe(bare(`${UPPER_TEXT}小城旧相机${CAMERA}`))
  })

  it('has its columns on where a picture takes the foot of the first', async () => {
    const lines = linesOf(CAMERA)
    const { text } = await pageOf([
      ...UPPER,
      type('小城旧相机', { x: 144, y: 170, size: 20 }),
      ...set(lines.slice(0, 2), X[0], 164),
      picture(X[0], 190, 100, 90),
      ...set(lines.slice(2, 8), X[1], 210),
      ...set(lines.slice(8), X[2], 210),
    ])
    expect(bare(text)).toBe(bare(`${UPPER_TEXT}小城旧相机${CAMERA}`))
  })

  it('has the last column, which begins under a picture, not what stands over that', async () => {
    const lines = linesOf(CAMERA)
    const { text } = await pageOf([
      ...UPPER,
      type('小城旧相机', { x: 144, y: 170, size: 20 }),
      ...set(lines.slice(0, 7), X[0], 164),
      ...set(lines.slice(7, 11), X[1], 195),
      picture(X[2], 156, 100, 60),
      ...set(lines.slice(11), X[2], 233),
    ])
    expect(bare(text)).toBe(bare(`${UPPER_TEXT}小城旧相机${CAMERA}`))
  })

  it('has a column on top of which a section heading stands that closes a quotation', async () => {
    const lines = linesOf(CAMERA.slice(0, 64))
    const second = linesOf(CAMERA.slice(64))
    const { text } = await pageOf([
      type('小城旧相机', { x: 30, y: 50, size: 24 }),
      ...set(lines.slice(0, 4), X[0], 70),
      ...set(lines.slice(4), X[1], 70),
      type('“光和影子”', { x: X[2] + 15, y: 70, size: 12 }),
      ...set(second, X[2], 88),
    ])
    expect(bare(text)).toBe(bare(`小城旧相机${CAMERA.slice(0, 64)}“光和影子”${CAMERA.slice(64)}`))
  })
})

describe('what stands over everything', () => {
  it('is no column, though it is as wide as one', async () => {
    const { text, layout } = await pageOf([type('2005.12.8 第8版·', { x: 30, y: 20 }), ...UPPER])
    const [first] = layout.lines
    const region = layout.lines.find(({ start }) => text.startsWith('青河', start))?.region
    expect(first?.region).not.toBe(region)
    expect(bare(text)).toContain(bare(UPPER_TEXT))
  })

  it('is no headline where it is the newspaper’s name', async () => {
    const { text, layout } = await pageOf([
      type('东港经济报', { x: 30, y: 40, size: 30 }),
      ...set(linesOf(CAMERA), X[0], 60),
    ])
    expect(layout.lines[0]?.region).not.toBe(layout.lines[1]?.region)
    expect(text).toContain('东港经济报')
  })
})
