import { describe, expect, it } from 'vitest'
import { DecodeError, decode } from '../../src/decode/decode.js'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const swapped = Buffer.from(text, 'utf16le')
  return Uint8Array.from(bigEndian ? swapped.swap16() : swapped)
}

const PAGE = '　　本报讯，沧州高新区引进企业222家。“十四五”期间，'
/** 中国新闻网记者报道。 */
const GBK_PAGE = bytes(
  ...[
    0xd6, 0xd0, 0xb9, 0xfa, 0xd0, 0xc2, 0xce, 0xc5, 0xcd, 0xf8, 0xbc, 0xc7, 0xd5, 0xdf, 0xb1, 0xa8, 0xb5,
    0xc0, 0xa1, 0xa3,
  ],
)
const latin1 = (source: Uint8Array): string => Buffer.from(source).toString('latin1')
const windows1252 = (source: Uint8Array): string => new TextDecoder('windows-1252').decode(source)

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('沧州高新区\n'), '沧州高新区\n', 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\uFEFF沧州'), '沧州', 'utf-8'],
    ['UTF-16 with a byte order mark', utf16('\uFEFF沧州2021', false), '沧州2021', 'utf-16le'],
    ['UTF-16, big end first', utf16('\uFEFF沧州2021', true), '沧州2021', 'utf-16be'],
    ['UTF-16 without a mark', utf16('沧州\n2021年', false), '沧州\n2021年', 'utf-16le'],
    [
      'UTF-16 without a mark, indented',
      utf16('　　沧州高新区引进企业。', false),
      '　　沧州高新区引进企业。',
      'utf-16le',
    ],
    [
      'the same, big end first',
      utf16('　　沧州高新区\n　　引进企业222家。', true),
      '　　沧州高新区\n　　引进企业222家。',
      'utf-16be',
    ],
    ['UTF-16 of Latin letters', utf16('GDP 12.5%\n', true), 'GDP 12.5%\n', 'utf-16be'],
    ['GBK', bytes(0xb2, 0xd7, 0xd6, 0xdd), '沧州', 'gb18030'],
    ['GBK after Latin letters', bytes(0x41, 0x42, 0xb2, 0xd7), 'AB沧', 'gb18030'],
    ['four bytes of GB18030', bytes(0xb2, 0xd7, 0x95, 0x32, 0x82, 0x36), '沧𠀀', 'gb18030'],
  ])('reads %s', (_case, source, text, encoding) => {
    expect(decode(source)).toEqual({ text, encoding })
  })

  it('tells Big5 from GB18030 by the characters it gives', () => {
    // 中國的人在市中
    const page = bytes(0xa4, 0xa4, 0xb0, 0xea, 0xaa, 0xba, 0xa4, 0x48, 0xa6, 0x62, 0xa5, 0xab, 0xa4, 0xa4)
    expect(decode(page)).toEqual({ text: '中國的人在市中', encoding: 'big5' })
  })

  it.each([
    ['EMPTY', bytes()],
    ['EMPTY', utf8(' \n\u3000\n')],
    ['PDF', utf8('%PDF-1.7 …')],
    ['IMAGE', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['BINARY', bytes(1, 0, 2, 0, 0, 3, 9)],
    ['TRUNCATED', utf8('沧州高新区').subarray(0, 13)],
    ['RTF', utf8('{\\rtf1\\ansi\\ansicpg936 \\u27827?')],
    ['MOJIBAKE', utf8(latin1(GBK_PAGE))],
    ['MOJIBAKE', utf8(windows1252(utf8(PAGE)))],
    ['MOJIBAKE', utf8(new TextDecoder('gb18030').decode(utf8(PAGE)))],
    ['MOJIBAKE', utf8(new TextDecoder('utf-8').decode(GBK_PAGE))],
    ['UNKNOWN_ENCODING', bytes(0xb2, 0xd7, 0x81)],
  ])('rejects with %s and says what to do', (code, source) => {
    expect(() => decode(source)).toThrow(expect.objectContaining({ name: 'DecodeError', code }))
  })

  it.each([
    ['Latin letters, which UTF-16 would make Chinese characters of', utf8(`${'ab cd'.repeat(40)}\0x`)],
    ['a line of JSON', utf8('{"text":"a\0b"}')],
    ['Chinese', utf8('沧州高新区\n引进\0企业222家。')],
    ['its beginning', utf8('\0沧州高新区')],
    ['its end', utf8('高新区引进企业222家。\0')],
    ['GBK', Uint8Array.from([...GBK_PAGE, 0])],
  ])('says where the one character is that no text holds: %s', (_case, source) => {
    expect(() => decode(source)).toThrow(
      expect.objectContaining({
        code: 'BINARY',
        message: expect.stringContaining(`NUL (U+0000, at byte ${source.indexOf(0) + 1})`),
      }),
    )
  })

  it.each([
    'Der Präsident hörte „schöne“ Grüße aus Österreich — über Café-Häuser.',
    '“十四五”期间——’‘“”…·',
    `锟先生在鈥村，${'高新区引进企业'.repeat(10)}`,
    'naïve',
  ])('takes other characters for what they are: %s', (text) => {
    expect(decode(utf8(text)).text).toBe(text)
  })

  it('does not guess when an encoding is forced', () => {
    expect(() => decode(bytes(0xb2, 0xd7), 'utf-8')).toThrow(DecodeError)
  })
})
