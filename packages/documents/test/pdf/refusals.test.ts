import { describe, expect, it, vi } from 'vitest'
import { PdfError, type PdfOptions, type PdfPage, readPdf } from '../../src/pdf/index.js'
import { dropEngine } from '../../src/pdf/pdfium/engine.js'
import { type PageSpec, stream, type, writePdf } from './write-pdf.js'

async function read(bytes: Uint8Array, options?: PdfOptions): Promise<PdfPage[]> {
  const pages: PdfPage[] = []
  for await (const page of readPdf(bytes, options)) pages.push(page)
  return pages
}

const codeOf = (bytes: Uint8Array, options?: PdfOptions): Promise<string> =>
  read(bytes, options).then(
    () => 'read',
    (error: unknown) => (error instanceof PdfError ? error.code : String(error)),
  )

const PAGE: PageSpec = { content: type('青河县新建的三座水厂昨日通水。', { x: 40, y: 60 }) }
const WHOLE = writePdf({ pages: [PAGE, PAGE] })
const IMAGE = stream(
  Buffer.alloc(64 * 64, 200),
  '/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8',
)
const SCAN: PageSpec = {
  content: 'q 400 0 0 450 0 20 cm /Scan Do Q',
  resources: '/XObject << /Scan 100 0 R >>',
  objects: { 100: IMAGE },
}
const HASH = 'a'.repeat(64)
const ENCRYPTION = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${HASH}> /U <${HASH}> /P -4 >> /ID [<${HASH}> <${HASH}>]`

/** Characters of a font whose codes say nothing, or something else, about its characters. */
function mapped(to: (at: number) => number): PageSpec {
  const codes = Array.from({ length: 90 }, (_, at) => at + 1)
  const hex = (code: number): string => code.toString(16).padStart(4, '0')
  const map = codes.map((code) => `<${hex(code)}> <${hex(to(code))}>`).join('\n')
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n${codes.length} beginbfchar\n${map}\nendbfchar endcmap end end`
  const font =
    '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Fang /Encoding /Identity-H /ToUnicode 101 0 R /DescendantFonts [<< /Type /Font /Subtype ' +
    '/CIDFontType0 /BaseFont /ABCDEF+Fang /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << ' +
    '/Type /FontDescriptor /FontName /ABCDEF+Fang /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 80 >> >>] >>'
  const lines = [0, 1, 2].map((row) => {
    const text = codes
      .slice(row * 30, row * 30 + 30)
      .map(hex)
      .join('')
    return `BT /X 10 Tf 1 0 0 1 40 ${400 - row * 15} Tm <${text}> Tj ET`
  })
  // The page's own dictionary of fonts is the last of two and stands.
  return {
    content: lines.join('\n'),
    resources: '/Font << /X 100 0 R >>',
    objects: { 100: font, 101: stream(cmap) },
  }
}

describe('what cannot be read', () => {
  it.each([
    ['an encrypted file', writePdf({ pages: [PAGE], trailer: ENCRYPTION }), 'PDF_ENCRYPTED'],
    ['no PDF at all', Buffer.from('青河日报 2024年5月6日'), 'PDF_BROKEN'],
    ['nothing', Buffer.alloc(0), 'PDF_BROKEN'],
    ['a file cut after its first bytes', WHOLE.subarray(0, 60), 'PDF_BROKEN'],
  ] as const)('refuses %s with what to do', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
    await expect(read(bytes)).rejects.toThrow(/qpdf/)
  })

  it('never gives half a file for the whole: a cut one is refused, or read to where it is cut', async () => {
    for (let cut = WHOLE.length - 1; cut > 0; cut -= 97) {
      const result = await read(WHOLE.subarray(0, cut)).catch((error: unknown) => error)
      if (result instanceof PdfError) expect(result.code).toBe('PDF_BROKEN')
      else for (const page of result as PdfPage[]) expect(page.text === '').toBe(page.warnings.length > 0)
    }
  })

  it('refuses a larger file, and more pages, than it is told', async () => {
    expect(await codeOf(WHOLE, { limits: { bytes: WHOLE.length - 1 } })).toBe('PDF_TOO_LARGE')
    expect(await codeOf(WHOLE, { limits: { pages: 1 } })).toBe('PDF_TOO_MANY_PAGES')
    expect(await codeOf(WHOLE, { limits: { bytes: WHOLE.length, pages: 2 } })).toBe('read')
  })

  it('names a scan without text by its page, and reads the others', async () => {
    const pages = await read(writePdf({ pages: [PAGE, SCAN, { content: '' }, PAGE] }))
    expect(pages.map(({ warnings }) => warnings[0]?.code)).toEqual([
      undefined,
      'PDF_NO_TEXT',
      'PDF_NO_TEXT',
      undefined,
    ])
    expect(pages[1]?.warnings[0]?.message).toMatch(/scan.*ocrmypdf/i)
    expect(pages.map(({ text }) => text !== '')).toEqual([true, false, false, true])
  })

  it.each([
    ['private characters', (code: number) => 0xe000 + code],
    ['ideographs that no text has together', (code: number) => 0x7000 + code * 37],
    ['Latin letters for GB codes', (code: number) => 0xc0 + (code % 0x3f)],
  ] as const)('refuses a page whose fonts give %s', async (_, to) => {
    const [page] = await read(writePdf({ pages: [mapped(to)] }))
    expect(page?.warnings[0]?.code).toBe('PDF_NO_UNICODE')
    expect(page?.text).toBe('')
    expect(page?.warnings[0]?.message).toMatch(/OCR/)
  })

  it('reads a page with a few characters that cannot be told, and says so', async () => {
    const sentence = [...'青河县新建的三座水厂昨日通水，八万居民喝上了放心水。县长说，明年还要再建两座。']
    const characters = (code: number): number =>
      code % 30 === 7 ? 0xe000 : (sentence[code % sentence.length] as string).charCodeAt(0)
    const [page] = await read(writePdf({ pages: [mapped(characters)] }))
    expect(page?.warnings[0]?.code).toBe('PDF_DOUBTFUL_CHARACTERS')
    expect(page?.text).toContain('八万居民喝上了放心水')
  })

  it('comes to an end with forms that draw themselves, and with a page tree that leads back', async () => {
    const loop: PageSpec = {
      ...PAGE,
      content: `${PAGE.content} /Loop Do`,
      resources: '/XObject << /Loop 100 0 R >>',
      objects: {
        100: stream(
          '/Loop Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 400 500] /Resources << /XObject << /Loop 100 0 R >> >>',
        ),
      },
    }
    const [page] = await read(writePdf({ pages: [loop] }))
    expect(page?.text).toContain('三座水厂')
    expect(await codeOf(writePdf({ pages: [PAGE], count: 2_000_000 }))).toMatch(/PDF_TOO_MANY_PAGES|read/)
  })

  it('gives up a file of three kilobytes that takes all memory there is: forms that draw each other ten times at each of ten levels', async () => {
    const form = (level: number): string =>
      `/Type /XObject /Subtype /Form /BBox [0 0 400 500] /Resources << /XObject << /Next ${101 + level} 0 R >> >>`
    const bomb: PageSpec = {
      content: '/Next Do '.repeat(10),
      resources: '/XObject << /Next 100 0 R >>',
      objects: Object.fromEntries(
        Array.from({ length: 10 }, (_, level) => [
          100 + level,
          stream(level < 9 ? '/Next Do '.repeat(10) : 'BT ET', form(level)),
        ]),
      ),
    }
    dropEngine()
    const said = vi.spyOn(console, 'error')
    const [page] = await read(writePdf({ pages: [bomb] }))
    expect(page?.warnings[0]?.code).toMatch(/PDF_TOO_LARGE|PDF_PAGE_TOO_LARGE/)
    expect(said).not.toHaveBeenCalled()
    expect(await codeOf(WHOLE)).toBe('read')
  })

  it('reads the next file after a broken one', async () => {
    await read(Buffer.from('%PDF-1.7 nothing')).catch(() => null)
    expect((await read(WHOLE)).map(({ text }) => text.trim())).toEqual(
      Array(2).fill('青河县新建的三座水厂昨日通水。'),
    )
  })
})
