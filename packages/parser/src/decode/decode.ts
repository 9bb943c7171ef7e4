import { isMojibake } from './mojibake.js'

/** Of the Encoding Standard, in every runtime; the compiler's own library leaves it out. */
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array, options?: { stream: boolean }): string }

/** Why bytes are not a text page. */
export type DecodeErrorCode =
  | 'EMPTY'
  | 'BINARY'
  | 'PDF'
  | 'IMAGE'
  | 'RTF'
  | 'TRUNCATED'
  | 'MOJIBAKE'
  | 'UNKNOWN_ENCODING'

/** Bytes that are not the text of a page; the message says what to do. */
export class DecodeError extends Error {
  constructor(
    readonly code: DecodeErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'DecodeError'
  }
}

/** What pages are read from, in the order in which they are tried where no byte order mark tells. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The text of a page, and how its bytes were read. */
export interface DecodedText {
  /** Without byte order mark; all offsets of a parsed page refer to it. */
  readonly text: string
  readonly encoding: Encoding
}

/** The kind of a file is told from this many of its first bytes. */
const SAMPLE = 4096
/** Text has no control characters but white space; a damaged page may have a few. */
const MOST_CONTROLS = 0.02
/** More zero bytes than these are no damage to a text: they are UTF-16, or no text. */
const MOST_NULS = 0.25

/**
 * Reads the bytes of a page: by byte order mark, else as UTF-8, else as GB18030 (which holds GBK), else as Big5.
 *
 * @param forced reads them as this encoding and no other
 * @throws {DecodeError} when the bytes are empty, binary, a PDF or an image, or fit no encoding
 */
export function decode(bytes: Uint8Array, forced?: Encoding): DecodedText {
  if (bytes.length === 0) throw new DecodeError('EMPTY', 'the file is empty')
  rejectKnownFormats(bytes)
  const marked = forced ?? markedEncoding(bytes)
  if (!marked?.startsWith('utf-16') && isBinary(bytes)) throw new DecodeError('BINARY', binaryKind(bytes))
  const decoded = marked ? tryDecode(bytes, marked) : (tryDecode(bytes, 'utf-8') ?? likelierOfChinese(bytes))
  if (!marked && decoded?.encoding !== 'utf-8' && isCutUtf8(bytes))
    throw new DecodeError(
      'TRUNCATED',
      'the file ends in the middle of a character of UTF-8: copy it again, whole',
    )
  if (decoded && isMojibake(decoded.text))
    throw new DecodeError(
      'MOJIBAKE',
      'the characters are those of another encoding (ÖÐ¹ú for 中国): some program read the page wrongly and saved it so; take the page as it was before, or export it again as UTF-8',
    )
  if (decoded?.text.trim() === '') throw new DecodeError('EMPTY', 'the file holds nothing but white space')
  if (decoded) return decoded
  throw new DecodeError(
    'UNKNOWN_ENCODING',
    marked
      ? `the bytes are not ${marked}: leave the encoding to be detected, or name another`
      : 'the bytes are neither UTF-8 nor GB18030 nor Big5 (a truncated file?): name the encoding if it is another',
  )
}

/**
 * The encoding that bytes show by a byte order mark or, UTF-16, by their zero bytes; null where nothing but all of them
 * tells.
 */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  return byteOrderMark(bytes) ?? unmarkedUtf16(bytes)
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/** Whether the bytes are UTF-8, Chinese characters among it, but for a last character that lacks its end. */
function isCutUtf8(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }))
  } catch {
    return false
  }
}

/** Characters that every Chinese page is full of, simplified and traditional. */
const COMMON = new Set(
  '的一不在有人是中大上年国國和我以要时時来來用们們到个個地出会會可业業发發行生本分成市日月',
)

/** Most bytes of Big5 are valid GB18030 too, but read so they give rare characters. */
function likelierOfChinese(bytes: Uint8Array): DecodedText | null {
  const readings = (['gb18030', 'big5'] as const).flatMap((encoding) => tryDecode(bytes, encoding) ?? [])
  return readings.sort((a, b) => commonShare(b.text) - commonShare(a.text))[0] ?? null
}

function commonShare(text: string): number {
  const sample = text.slice(0, SAMPLE)
  let common = 0
  for (const character of sample) if (COMMON.has(character)) common++
  return common / sample.length
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return null
}

/**
 * UTF-16 without a mark has zero bytes, from line feeds and digits as from the ideographic space that indents paragraphs
 * (U+3000, whose zero stands on the other side): the order that makes it a Chinese text is the right one.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)))
  if (!sample.includes(0) || hasStrayNul(sample)) return null
  const [little, big] = [chineseShare(sample, 0), chineseShare(sample, 1)]
  if (Math.max(little, big) < LEAST_CHINESE || little === big) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}

/**
 * Whether the zero bytes are damage to a text of UTF-8: Chinese in UTF-16 is no UTF-8, and of Latin letters in UTF-16 every
 * other byte is zero.
 */
function hasStrayNul(bytes: Uint8Array): boolean {
  if (zerosOf(bytes) > bytes.length * MOST_NULS) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** At least this part of a Chinese page is Chinese characters and marks, full-width forms and printable ASCII. */
const LEAST_CHINESE = 0.9

/** @param low where the lower byte of each unit stands */
function chineseShare(sample: Uint8Array, low: 0 | 1): number {
  let plausible = 0
  for (let at = 0; at < sample.length; at += 2) {
    const unit = (sample[at + low] ?? 0) + 256 * (sample[at + 1 - low] ?? 0)
    if (isPlausible(unit)) plausible++
  }
  return plausible / (sample.length / 2)
}

function isPlausible(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return (
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xff00 && unit <= 0xffef) ||
    (unit >= 0x2000 && unit <= 0x206f)
  )
}

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]

function rejectKnownFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new DecodeError(
      'PDF',
      'this is a PDF: extract its text layer first, for example with `pdftotext page.pdf page.txt`',
    )
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]))
    throw new DecodeError('RTF', 'this is rich text (RTF): save it as plain text in UTF-8')
  if (IMAGES.some((signature) => startsWith(bytes, signature)))
    throw new DecodeError(
      'IMAGE',
      'this is an image: read it by OCR first, for example with `tesseract page.png page -l chi_sim`',
    )
}

/** .docx, .odt and .zip are archives; .doc and .wps are of the kind that Office wrote before. */
function binaryKind(bytes: Uint8Array): string {
  const isArchive = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])
  if (isArchive || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return `this is ${isArchive ? 'a Word document (.docx) or another archive' : 'a Word or WPS document'}: save it as plain text in UTF-8, or print it to PDF`
  const sample = bytes.subarray(0, SAMPLE)
  return hasManyControls(sample) || zerosOf(sample) > sample.length * MOST_NULS
    ? 'the file is binary, not text: give the text layer of the page'
    : `the character NUL (U+0000, at byte ${bytes.indexOf(0) + 1}) is in no text: take it out, or save the page again`
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  return sample.includes(0) || hasManyControls(sample)
}

function hasManyControls(sample: Uint8Array): boolean {
  const controls = sample.filter((byte) => byte > 0 && byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d))
  return controls.length > sample.length * MOST_CONTROLS
}

function zerosOf(sample: Uint8Array): number {
  return sample.filter((byte) => byte === 0).length
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
