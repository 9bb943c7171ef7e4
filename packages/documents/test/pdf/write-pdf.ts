import { deflateSync } from 'node:zlib'

/** A small PDF, written by hand: what a test needs is seen in the test. */
export interface PdfSpec {
  readonly pages: readonly PageSpec[]
  /** Entries of the trailer, for an encryption dictionary. */
  readonly trailer?: string
  readonly count?: number
}

export interface PageSpec {
  readonly content: string | Buffer
  readonly width?: number
  readonly height?: number
  /** Entries of the page: /Rotate 90. */
  readonly extra?: string
  readonly resources?: string
  /** Further objects by their number, from 100. */
  readonly objects?: Readonly<Record<number, string | Buffer>>
}

/** Fonts that every page knows: nothing is embedded, the reader's own maps tell the characters. */
const FONTS: Readonly<Record<string, string>> = {
  U: cidFont('UniGB-UTF16-H', 'GB1'),
  V: cidFont('UniGB-UTF16-V', 'GB1'),
  G: cidFont('GBK-EUC-H', 'GB1'),
  B: cidFont('UniGB-UTF16-H', 'GB1', 'SimHei-Bold'),
  H: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
}

function cidFont(encoding: string, ordering: string, name = 'SimSun'): string {
  const widths = encoding.endsWith('V') ? '/DW2 [880 -1000]' : ''
  return (
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [<< /Type /Font ` +
    `/Subtype /CIDFontType0 /BaseFont /${name} /DW 1000 ${widths} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) ` +
    `/Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -120 1000 880] ` +
    '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>] >>'
  )
}

export function writePdf({ pages, trailer = '', count = pages.length }: PdfSpec): Buffer {
  const objects = new Map<number, string | Buffer>()
  const fonts = Object.entries(FONTS)
  fonts.forEach(([, font], at) => {
    objects.set(10 + at, font)
  })
  const named = fonts.map(([name], at) => `/${name} ${10 + at} 0 R`).join(' ')
  pages.forEach((page, at) => {
    const { width = 400, height = 500, extra = '', resources = '' } = page
    objects.set(
      30 + 2 * at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << ${named} >> ${resources} >> ` +
        `/Contents ${31 + 2 * at} 0 R ${extra} >>`,
    )
    objects.set(31 + 2 * at, stream(page.content))
    for (const [number, object] of Object.entries(page.objects ?? {})) objects.set(Number(number), object)
  })
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>')
  const kids = pages.map((_, at) => `${30 + 2 * at} 0 R`).join(' ')
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`)
  return assemble(objects, trailer)
}

export function stream(content: string | Buffer, entries = ''): Buffer {
  const data = deflateSync(Buffer.from(content))
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} /Filter /FlateDecode ${entries} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

function assemble(objects: ReadonlyMap<number, string | Buffer>, trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets = new Map<number, number>()
  let at = parts[0]?.length ?? 0
  const put = (part: Buffer): void => {
    parts.push(part)
    at += part.length
  }
  for (const [number, object] of objects) {
    offsets.set(number, at)
    put(Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]))
  }
  const size = Math.max(...objects.keys()) + 1
  const start = at
  const entry = (number: number): string => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  }
  const table = Array.from({ length: size }, (_, number) => entry(number)).join('')
  put(Buffer.from(`xref\n0 ${size}\n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`))
  put(Buffer.from(`startxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

export interface Setting {
  readonly x: number
  /** From the page's upper edge to the baseline. */
  readonly y: number
  readonly size?: number
  readonly font?: 'U' | 'V' | 'B'
  readonly height?: number
  /** Text rendering mode: 3 is invisible. */
  readonly mode?: number
  /** White space after each character, in points. */
  readonly space?: number
}

/** One line of type. */
export function type(text: string, setting: Setting): string {
  const { x, y, size = 10, font = 'U', height = 500, mode = 0, space = 0 } = setting
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `BT /${font} ${size} Tf ${mode} Tr ${space} Tc 1 0 0 1 ${x} ${height - y} Tm <${hex}> Tj ET\n`
}

/** Text set in lines of the given number of characters, the first of each paragraph set in by two. */
export function column(
  paragraphs: readonly string[],
  {
    x,
    y,
    characters,
    size = 10,
    leading = 15,
  }: { x: number; y: number; characters: number; size?: number; leading?: number },
): { content: string[]; lines: string[] } {
  const lines = paragraphs.flatMap((paragraph) => {
    const all = [...`　　${paragraph}`]
    const count = Math.ceil(all.length / characters)
    return Array.from({ length: count }, (_, at) =>
      all.slice(at * characters, (at + 1) * characters).join(''),
    )
  })
  const content = lines.map((line, at) => {
    const indent = line.startsWith('　　') ? 2 : 0
    return type(line.slice(indent), { x: x + indent * size, y: y + at * leading, size })
  })
  return { content, lines }
}

export function rule(x: number, y: number, width: number, height = 500): string {
  return `0.5 w ${x} ${height - y} m ${x + width} ${height - y} l S\n`
}
