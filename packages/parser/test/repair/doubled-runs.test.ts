import { describe, expect, it } from 'vitest'
import { splitIntoDoubledRuns } from '../../src/text/doubled-runs.js'

function undouble(text: string): string | null {
  const pieces = splitIntoDoubledRuns(text)
  return (
    pieces?.map(({ start, end, doubled }) => text.slice(start, doubled ? (start + end) / 2 : end)).join('') ??
    null
  )
}

describe('splitIntoDoubledRuns', () => {
  it.each([
    ['a line drawn twice whole', '走深走实走深走实', '走深走实'],
    ['run by run', '沧港铁沧港铁路举办路举办', '沧港铁路举办'],
    [
      'run by run, with marks',
      '大大型企业型企业““以工代训以工代训””最高补贴最高补贴2020万元万元',
      '大型企业“以工代训”最高补贴20万元',
    ],
    ['glyph by glyph', '字字节节跳跳动动', '字节跳动'],
    ['a dash cut between two runs', '———沧州见闻录—沧州见闻录', '——沧州见闻录'],
    ['with a plain start', '关于城乡建设城乡建设工作会议工作会议', '关于城乡建设工作会议'],
  ])('takes out the second copy: %s', (_case, drawn, text) => {
    expect(undouble(drawn)).toBe(text)
  })

  it.each([['天天向上'], ['一个个党支部一条条产业链'], ['高高兴兴'], ['2020年'], ['研究研究再研究'], ['']])(
    'leaves running text whole: %s',
    (text) => {
      expect(undouble(text)).toBeNull()
    },
  )
})
