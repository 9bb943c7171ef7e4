import { describe, expect, it } from 'vitest'
import { layoutBlocks } from '../../src/layout/layout-blocks.js'

const textsOf = (text: string): string[] => layoutBlocks(text).map((block) => block.text.render())

const PARAGRAPHS = [
  ['去年春天，石桥镇在', '河边种下三千棵柳树。镇', '里的老人说，从前这里一', '到夏天就被水淹。'],
  ['青河小学的食堂上个', '月换了新灶台，蒸一笼馒', '头只要二十分钟，学生们', '从此不用排长队。'],
  ['今年雨季来得早，河', '水涨了两米，堤岸却没有', '垮，村里人都说，柳树立', '了头功。'],
]
const WHOLE = PARAGRAPHS.map((lines) => lines.join(''))

describe('blank lines inside paragraphs', () => {
  it('are closed where they stand below each first line', () => {
    const printed = PARAGRAPHS.map(([first, ...rest]) => `${first}\n\n${rest.join('\n')}`)
    expect(textsOf(printed.join('\n\n'))).toEqual(WHOLE)
  })

  it('are closed where they stand below every line', () => {
    expect(textsOf(PARAGRAPHS.flat().join('\n\n'))).toEqual(WHOLE)
  })

  it('part a headline from its text where one line alone is narrower', () => {
    const [first, second] = PARAGRAPHS as [string[], string[]]
    const printed = ['河边种下柳树三千棵', '', ...first.slice(1), '', ...second.slice(1)]
    expect(textsOf(printed.join('\n'))[0]).toBe('河边种下柳树三千棵')
  })

  it('part headlines of a list', () => {
    const headlines = ['河边种柳三千棵', '食堂换了新灶台', '堤岸没有垮', '柳树立了头功', '新生不再排队']
    expect(textsOf(headlines.join('\n\n'))).toEqual(headlines)
  })
})

describe('names of reporters that a line breaks off', () => {
  it.each([
    ['本报讯（记者 秦岭 通讯', '员 老干）五万元，用一块蓝布包着。'],
    ['本报讯（记者 雷', '晓红 通讯员 蓝成）五万元，用一块蓝布包着。'],
    ['新华社石桥3月5日电（记者 雷晓红', '蓝成）五万元，用一块蓝布包着。'],
    ['■ 本报记者 铁', '英'],
  ])('%s go on below a blank line', (line, next) => {
    expect(layoutBlocks(`${line}\n\n${next}`)).toHaveLength(1)
  })

  it.each([
    ['本报讯（记者 秦岭）', '五万元（合七千美元），用一块蓝布包着。'],
    ['本报讯（记者 秦岭', '五万元用一块蓝布包着。老人（94岁）没有留下名字。'],
    ['本报记者 铁英', '河边种柳'],
    ['本报记者 铁', '河边种柳三千棵'],
  ])('%s do not', (line, next) => {
    expect(layoutBlocks(`${line}\n\n${next}`)).toHaveLength(2)
  })
})
