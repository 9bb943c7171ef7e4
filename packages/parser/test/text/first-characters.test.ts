import { expect, it } from 'vitest'
import { FURNITURE_WORDS } from '../../src/signs/furniture-words.js'
import { firstCharacters } from '../../src/text/first-characters.js'

it.each([
  ['a word', '社址', '社', '址地'],
  ['either of two words', '社址|(?:第 ?)?[A-Z]\\d版', '社第A', ' 1版'],
  ['what stands behind what may be missing', '[一二]?第*(?:公元 ?){0,2}\\d{1,3}', '一第公1', '元 版'],
  ['what stands behind a lookaround', '(?<![\\p{Script=Han}(|)])(?!第)\\(?版', '(版', '第)'],
  ['a class that holds brackets and a line', '[[(【\\]-]版', '[(【]-', '版'],
  ['any character', '.第', '甲1', ''],
  ['any character where nothing need be matched', '第?', '第甲', ''],
])('an expression for %s tells by which characters it begins', (_, source, first, others) => {
  const begins = firstCharacters(source)
  for (const character of first) expect(begins.test(character), character).toBe(true)
  for (const character of others) expect(begins.test(character), character).toBe(false)
})

it.each(FURNITURE_WORDS.map((word) => [word.id, word] as const))(
  'a word of the kind %s is found only where its first characters stand',
  (_, { forms, others }) => {
    const text =
      '第3版 来源:江州日报 2024年5月6日 星期一 上一篇 — 7 — ICP备1号 本报记者 Evening 甲·乙 ◀分享【正文】浏览:5次 编辑:王静'
    for (const { pattern, begins } of others ? [forms, others] : [forms]) {
      for (let at = 0; at < text.length; at++) {
        pattern.lastIndex = at
        if (pattern.test(text)) expect(begins.test(text.charAt(at)), text.slice(at)).toBe(true)
      }
    }
  },
)
