import { describe, expect, it } from 'vitest'
import { ideographOf, parsePage } from '../../src/index.js'
import { foldString } from '../../src/text/fold.js'

const CHARACTERS = [
  ['\u2ea0生', '民生'],
  ['\u2f4a船', '木船'],
  ['高铁动\u2ecb组', '高铁动车组'],
  ['\u2ee9河', '黄河'],
  ['\u2f00\u2f46\u2f42人', '一无文人'],
  ['\uf9e4解', '理解'],
  ['o\ufb03ce', 'office'],
  ['民生', '民生'],
  ['①２０％', '①２０％'],
]

describe('characters that stand for others', () => {
  it.each(CHARACTERS)('%s is read as %s', (printed, meant) => {
    expect([...printed].map(ideographOf).join('')).toBe(meant)
    expect(foldString(printed)).toBe(foldString(meant))
  })

  it('gives titles and bodies in characters that a search finds, with spans of the source', () => {
    const source = [
      '\u2ea0生工程动\u2ecb开工',
      '',
      '　　本报讯（记者 王明）3月8日，\u2ee9河大桥工程在青河县开工，总投资2.5亿元，计划明年完工。',
      '　　县交通运输局负责人说，大桥通车后，两岸居\u2ea0出行时间将缩短40分钟。',
    ].join('\n')
    const [article] = parsePage(source).articles
    expect(article?.title).toBe('民生工程动车开工')
    expect(article?.paragraphs.map(({ text }) => text).join('')).toContain('两岸居民出行')
    const [title] = article?.headlineSpans.title ?? []
    expect(title && source.slice(title.start, title.end)).toBe('\u2ea0生工程动\u2ecb开工')
  })
})
