import { expect, it } from 'vitest'
import { readRecords } from '../src/index.js'

const TEXTS = ['高新区引进企业222家。', '乑A੎', '第三页']
const LINES = TEXTS.map((text) => JSON.stringify({ text })).join('\r\n\r\n')
const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const LATIN = 'ab cd'.repeat(1000)
/** Lines of UTF-8, one of which holds a NUL in its text. */
const withNul = (at: number): Buffer => {
  const lines = [...TEXTS, LATIN].map((text) => `{"text":"${text}"}`)
  return Buffer.from(
    lines.map((line, number) => (number === at ? line.replace(/"}$/, '\0"}') : line)).join('\n'),
  )
}
/** {"text":"中国"} in GBK. */
const GBK = Buffer.concat([Buffer.from('{"text":"'), Buffer.of(0xd6, 0xd0, 0xb9, 0xfa), Buffer.from('"}\n')])

async function textsOf(bytes: Buffer, size: number, encoding?: Parameters<typeof readRecords>[3]) {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  )
  const read: string[] = []
  for await (const part of readRecords('x.jsonl', chunks, {}, encoding))
    read.push('bytes' in part ? Buffer.from(part.bytes).toString() : part.error.code)
  return read
}

it.each([
  ['UTF-8', Buffer.from(LINES), undefined, TEXTS],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${LINES}`), undefined, TEXTS],
  ['UTF-16 with a mark', utf16(`\uFEFF${LINES}`), undefined, TEXTS],
  ['UTF-16 in the other order, with a mark', utf16(`\uFEFF${LINES}`, true), undefined, TEXTS],
  ['UTF-16 without a mark', utf16(LINES), undefined, TEXTS],
  ['UTF-16 in the other order, without a mark', utf16(LINES, true), undefined, TEXTS],
  ['UTF-16 as told', utf16(LINES, true), 'utf-16be', TEXTS],
  ['UTF-16 cut off', utf16(LINES).subarray(0, -1), undefined, [...TEXTS.slice(0, 2), 'UNKNOWN_ENCODING']],
  ['UTF-8 with a NUL in the first', withNul(0), undefined, ['BINARY', ...TEXTS.slice(1), LATIN]],
  ['UTF-8 with a NUL in another', withNul(1), undefined, [TEXTS[0], 'BINARY', TEXTS[2], LATIN]],
  ['UTF-8 with a NUL in Latin letters', withNul(3), undefined, [...TEXTS, 'BINARY']],
  ['UTF-8 with a NUL, as told', withNul(3), 'utf-8', [...TEXTS, 'BINARY']],
  ['UTF-8 with a NUL before all', Buffer.from(`\0\n${LINES}`), undefined, ['BINARY', ...TEXTS]],
  ['UTF-16 with a NUL', utf16(`${LINES}\n{"text":"a\0"}`), undefined, [...TEXTS, 'BINARY']],
  ['GBK', GBK, undefined, ['中国']],
  ['GBK as told', GBK, 'gb18030', ['中国']],
  ['another than told', Buffer.concat([GBK, Buffer.from(LINES)]), 'utf-8', ['UNKNOWN_ENCODING', ...TEXTS]],
] as const)('lines of JSON in %s are read, in chunks of any size', async (_name, bytes, encoding, texts) => {
  for (const size of [1, 3, 1024]) expect(await textsOf(bytes, size, encoding)).toEqual(texts)
})
